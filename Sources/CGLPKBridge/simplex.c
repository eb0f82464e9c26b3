#include "simplex.h"

/* How often the terminal hook, and with it the cancel flag, is looked at inside an LP. */
static const int hook_milliseconds = 50;

static int run(cglpk_guard *guard, glp_prob *lp, int method, int presolve) {
  glp_smcp control;
  glp_init_smcp(&control);
  control.msg_lev = GLP_MSG_ALL;
  control.out_frq = hook_milliseconds;
  control.meth = method;
  control.presolve = presolve;
  control.tm_lim = cglpk_milliseconds_until(guard->deadline);
  int leaving = guard->leaving;
  guard->leaving = CGLPK_LEAVE_ANYWHERE;
  int code = glp_simplex(lp, &control);
  guard->leaving = leaving;
  return code;
}

static int glpk_method(int32_t method) {
  if (method == CGLPK_DUAL_THEN_PRIMAL) return GLP_DUALP;
  return method == CGLPK_DUAL ? GLP_DUAL : GLP_PRIMAL;
}

static int is_unusable_basis(int code) {
  return code == GLP_EBADB || code == GLP_ESING || code == GLP_ECOND;
}

/* Neither optimal nor proven infeasible or unbounded. */
static int is_undetermined(glp_prob *lp) {
  int status = glp_get_status(lp);
  return status != GLP_OPT && status != GLP_NOFEAS && status != GLP_UNBND;
}

int cglpk_simplex(cglpk_guard *guard, glp_prob *lp, int32_t method) {
  int code = run(guard, lp, glpk_method(method), GLP_OFF);
  if (is_unusable_basis(code)) {
    // GLPK: a warm basis can become singular or short of basic variables; a fresh one is not.
    glp_adv_basis(lp, 0);
    code = run(guard, lp, glpk_method(method), GLP_OFF);
  }
  if (code == GLP_EFAIL || (code == 0 && is_undetermined(lp))) {
    // GLPK: the dual simplex ends so when it finds no dual feasible point; the primal tells which.
    code = run(guard, lp, GLP_PRIMAL, GLP_OFF);
  }
  return code;
}

int cglpk_presolved_simplex(cglpk_guard *guard, glp_prob *lp) {
  return run(guard, lp, GLP_PRIMAL, GLP_ON);
}
