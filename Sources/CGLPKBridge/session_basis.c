#include <math.h>

#include "session.h"

typedef struct {
  cglpk_session *session;
  int32_t *read_columns, *read_rows;
  const int32_t *written_columns, *written_rows;
} basis;

static void read_body(cglpk_guard *guard, void *context) {
  (void)guard;
  basis *read = context;
  glp_prob *lp = read->session->lp;
  int columns = glp_get_num_cols(lp), rows = cglpk_session_rows(read->session);
  for (int j = 1; j <= columns; j++) read->read_columns[j - 1] = glp_get_col_stat(lp, j);
  for (int i = 1; i <= rows; i++) read->read_rows[i - 1] = glp_get_row_stat(lp, i);
}

static void write_body(cglpk_guard *guard, void *context) {
  (void)guard;
  basis *written = context;
  glp_prob *lp = written->session->lp;
  int columns = glp_get_num_cols(lp), rows = cglpk_session_rows(written->session);
  for (int j = 1; j <= columns; j++) glp_set_col_stat(lp, j, written->written_columns[j - 1]);
  for (int i = 1; i <= rows; i++) glp_set_row_stat(lp, i, written->written_rows[i - 1]);
}

int32_t cglpk_session_read_basis(cglpk_session *session, int32_t *columns, int32_t *rows) {
  basis read = {.session = session, .read_columns = columns, .read_rows = rows};
  return cglpk_session_run(session, INFINITY, read_body, &read);
}

int32_t cglpk_session_write_basis(
    cglpk_session *session, const int32_t *columns, const int32_t *rows) {
  basis written = {.session = session, .written_columns = columns, .written_rows = rows};
  return cglpk_session_run(session, INFINITY, write_body, &written);
}
