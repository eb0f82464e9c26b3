#include "session.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

int32_t cglpk_session_run(
    cglpk_session *session, double time_limit_seconds, cglpk_guarded_body body, void *context) {
  if (!pthread_equal(session->thread, pthread_self())) return CGLPK_WRONG_THREAD;
  if (session->generation != cglpk_environment_generation()) return CGLPK_DEAD;
  cglpk_guard guard;
  cglpk_guard_init(&guard, &session->log, &session->options);
  guard.deadline = cglpk_now() + time_limit_seconds;
  return cglpk_run_guarded(&guard, body, context);
}

typedef struct {
  cglpk_session *session;
  const cglpk_problem *problem;
} opening;

static void open_body(cglpk_guard *guard, void *context) {
  (void)guard;
  opening *opened = context;
  cglpk_session *session = opened->session;
  if (session->options.memory_limit_megabytes > 0) {
    glp_mem_limit(session->options.memory_limit_megabytes);
  }
  session->lp = glp_create_prob();
  int has_cuts = session->options.mir_cuts;
  cglpk_load(session->lp, opened->problem, has_cuts);
  glp_scale_prob(session->lp, GLP_SF_AUTO);
  if (has_cuts) {
    // GLPK: rows are summed up for a cut along the lists of entries, and by place they sum up better.
    glp_sort_matrix(session->lp);
    session->cutter = cglpk_cutter_create(session->lp);
  }
  glp_adv_basis(session->lp, 0);
}

cglpk_session *cglpk_session_open(
    const cglpk_problem *problem, const cglpk_options *options, int32_t *outcome) {
  cglpk_session *session = calloc(1, sizeof *session);
  if (session == NULL) {
    *outcome = CGLPK_NO_MEMORY;
    return NULL;
  }
  session->thread = pthread_self();
  session->options = *options;
  session->generation = cglpk_environment_generation();
  cglpk_environment_retain();
  opening opened = {session, problem};
  *outcome = cglpk_session_run(session, INFINITY, open_body, &opened);
  return session;
}

static void close_body(cglpk_guard *guard, void *context) {
  (void)guard;
  cglpk_session *session = context;
  if (session->cutter != NULL) cglpk_cutter_destroy(session->cutter);
  glp_delete_prob(session->lp);
  if (session->options.memory_limit_megabytes > 0) glp_mem_limit(INT_MAX);
}

void cglpk_session_close(cglpk_session *session) {
  if (session == NULL) return;
  // GLPK: deleting a problem on another thread than its own aborts, so there it is only forgotten.
  if (cglpk_session_run(session, INFINITY, close_body, session) == CGLPK_DONE) {
    cglpk_environment_release();
  }
  free(session);
}

const char *cglpk_session_fault(const cglpk_session *session) { return session->log.fault; }

const char *cglpk_session_log(cglpk_session *session) {
  cglpk_log_copy(&session->log, session->log_text);
  return session->log_text;
}
