#include "simplex.h"

/* How often the terminal hook, and with it the cancel flag, is looked at inside an LP. */
static const int hook_milliseconds = 50;

int cglpk_simplex(cglpk_guard *guard, glp_prob *lp, int method) {
  glp_smcp control;
  glp_init_smcp(&control);
  control.msg_lev = GLP_MSG_ALL;
  control.out_frq = hook_milliseconds;
  control.meth = method;
  control.tm_lim = cglpk_milliseconds_until(guard->deadline);
  guard->inside_lp = 1;
  int code = glp_simplex(lp, &control);
  guard->inside_lp = 0;
  return code;
}

int cglpk_simplex_method(int32_t method) {
  if (method == CGLPK_DUAL_THEN_PRIMAL) return GLP_DUALP;
  return method == CGLPK_DUAL ? GLP_DUAL : GLP_PRIMAL;
}
