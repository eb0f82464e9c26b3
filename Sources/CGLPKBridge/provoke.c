/* For tests only: fatal GLPK errors on demand. */
#include <math.h>
#include <string.h>

#include "session.h"

static void provoke_body(cglpk_guard *guard, void *context) {
  (void)guard;
  (void)context;
  glp_prob *lp = glp_create_prob();
  glp_set_col_bnds(lp, 1, GLP_FX, 0, 0);
}

int32_t cglpk_provoke_abort(char *fault, int32_t fault_capacity) {
  cglpk_log log;
  memset(&log, 0, sizeof log);
  cglpk_guard guard;
  cglpk_guard_init(&guard, &log, NULL);
  cglpk_environment_retain();
  int32_t outcome = cglpk_run_guarded(&guard, provoke_body, NULL);
  cglpk_environment_release();
  strncpy(fault, log.fault, (size_t)fault_capacity - 1);
  fault[fault_capacity - 1] = '\0';
  return outcome;
}

int32_t cglpk_session_provoke_abort(cglpk_session *session) {
  return cglpk_session_run(session, INFINITY, provoke_body, NULL);
}
