#ifndef CGLPK_SESSION_H
#define CGLPK_SESSION_H

#include <pthread.h>

#include "cuts.h"
#include "guard.h"
#include "problem.h"

struct cglpk_session {
  glp_prob *lp;
  cglpk_cutter *cutter; /* NULL where the options ask for no cuts */
  pthread_t thread;
  uint64_t generation; /* of the environment that holds lp */
  cglpk_options options;
  cglpk_log log;
  char log_text[CGLPK_LOG_CAPACITY + 1];
};

/* The rows of the program, without cuts. */
static inline int cglpk_session_rows(const cglpk_session *session) {
  int cuts = session->cutter == NULL ? 0 : cglpk_cut_count(session->cutter, session->lp);
  return glp_get_num_rows(session->lp) - cuts;
}

/* Runs the body guarded, if the session lives and is on its own thread. */
int32_t cglpk_session_run(
    cglpk_session *session, double time_limit_seconds, cglpk_guarded_body body, void *context);

#endif
