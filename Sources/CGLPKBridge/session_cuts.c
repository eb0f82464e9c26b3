#include <math.h>

#include "session.h"

typedef struct {
  cglpk_session *session;
  int32_t most, added;
} cutting;

static void cut_body(cglpk_guard *guard, void *context) {
  (void)guard;
  cutting *cut = context;
  cut->added = cglpk_cut(cut->session->cutter, cut->session->lp, cut->most);
}

int32_t cglpk_session_add_cuts(cglpk_session *session, int32_t most, int32_t *added) {
  cutting cut = {session, most, 0};
  int32_t outcome = CGLPK_NO_MEMORY;
  if (session->cutter != NULL) outcome = cglpk_session_run(session, INFINITY, cut_body, &cut);
  if (outcome == CGLPK_DONE && cut.added < 0) outcome = CGLPK_NO_MEMORY;
  *added = cut.added > 0 ? cut.added : 0;
  return outcome;
}
