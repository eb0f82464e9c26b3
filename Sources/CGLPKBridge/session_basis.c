#include <math.h>

#include "session.h"

typedef struct {
  glp_prob *lp;
  int32_t *read_columns, *read_rows;
  const int32_t *written_columns, *written_rows;
} basis;

static void read_body(cglpk_guard *guard, void *context) {
  (void)guard;
  basis *read = context;
  int columns = glp_get_num_cols(read->lp), rows = glp_get_num_rows(read->lp);
  for (int j = 1; j <= columns; j++) read->read_columns[j - 1] = glp_get_col_stat(read->lp, j);
  for (int i = 1; i <= rows; i++) read->read_rows[i - 1] = glp_get_row_stat(read->lp, i);
}

static void write_body(cglpk_guard *guard, void *context) {
  (void)guard;
  basis *written = context;
  int columns = glp_get_num_cols(written->lp), rows = glp_get_num_rows(written->lp);
  for (int j = 1; j <= columns; j++) {
    glp_set_col_stat(written->lp, j, written->written_columns[j - 1]);
  }
  for (int i = 1; i <= rows; i++) glp_set_row_stat(written->lp, i, written->written_rows[i - 1]);
}

int32_t cglpk_session_read_basis(cglpk_session *session, int32_t *columns, int32_t *rows) {
  basis read = {.lp = session->lp, .read_columns = columns, .read_rows = rows};
  return cglpk_session_run(session, INFINITY, read_body, &read);
}

int32_t cglpk_session_write_basis(
    cglpk_session *session, const int32_t *columns, const int32_t *rows) {
  basis written = {.lp = session->lp, .written_columns = columns, .written_rows = rows};
  return cglpk_session_run(session, INFINITY, write_body, &written);
}
