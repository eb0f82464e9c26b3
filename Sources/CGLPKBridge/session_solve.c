#include <math.h>
#include <string.h>

#include "session.h"
#include "simplex.h"

typedef struct {
  cglpk_session *session;
  int32_t method;
  cglpk_lp_report *report;
} lp_solve;

static void simplex_body(cglpk_guard *guard, void *context) {
  lp_solve *solve = context;
  glp_prob *lp = solve->session->lp;
  int before = glp_get_it_cnt(lp);
  int method = solve->method, code = GLP_ENODFS;
  if (method == CGLPK_PRESOLVED) {
    code = cglpk_presolved_simplex(guard, lp);
    method = CGLPK_PRIMAL;
  }
  // GLPK: "no dual feasible point", as its presolver has it, is not yet "unbounded".
  if (code == GLP_ENOPFS || code == GLP_ENODFS) code = cglpk_simplex(guard, lp, method);
  solve->report->return_code = code;
  solve->report->primal_status = glp_get_prim_stat(lp);
  solve->report->dual_status = glp_get_dual_stat(lp);
  solve->report->iterations = glp_get_it_cnt(lp) - before;
}

int32_t cglpk_session_simplex(
    cglpk_session *session, int32_t method, double time_limit_seconds, cglpk_lp_report *report) {
  lp_solve solve = {session, method, report};
  double start = cglpk_now();
  memset(report, 0, sizeof *report);
  int32_t outcome = cglpk_session_run(session, time_limit_seconds, simplex_body, &solve);
  report->seconds = cglpk_now() - start;
  return outcome;
}

typedef struct {
  cglpk_session *session;
  int32_t what;
  double *values;
} reading;

static void read_body(cglpk_guard *guard, void *context) {
  (void)guard;
  reading *read = context;
  glp_prob *lp = read->session->lp;
  double *values = read->values;
  int columns = glp_get_num_cols(lp), rows = cglpk_session_rows(read->session);
  switch (read->what) {
    case CGLPK_COLUMN_VALUES:
      for (int j = 1; j <= columns; j++) values[j - 1] = glp_get_col_prim(lp, j);
      break;
    case CGLPK_REDUCED_COSTS:
      for (int j = 1; j <= columns; j++) values[j - 1] = glp_get_col_dual(lp, j);
      break;
    case CGLPK_ROW_VALUES:
      for (int i = 1; i <= rows; i++) values[i - 1] = glp_get_row_prim(lp, i);
      break;
    case CGLPK_ROW_DUALS:
      for (int i = 1; i <= rows; i++) values[i - 1] = glp_get_row_dual(lp, i);
      break;
    case CGLPK_OBJECTIVE:
      values[0] = glp_get_obj_val(lp);
      break;
  }
}

int32_t cglpk_session_read(cglpk_session *session, int32_t what, double *values) {
  reading read = {session, what, values};
  return cglpk_session_run(session, INFINITY, read_body, &read);
}
