#ifndef CGLPK_GUARD_H
#define CGLPK_GUARD_H

#include <glpk.h>
#include <setjmp.h>
#include <stdint.h>

#include "CGLPKBridge.h"
#include "log.h"

#if GLP_MAJOR_VERSION < 5
#error "CGLPKBridge needs GLPK 5.0 or later"
#endif

/* A jump loses all that GLPK holds, so where it is allowed depends on what there is to lose. */
enum {
  CGLPK_STAY = 0,             /* never */
  CGLPK_LEAVE_INSIDE_LPS = 1, /* at a progress line of the simplex method */
  CGLPK_LEAVE_ANYWHERE = 2    /* whenever GLPK writes, or the body asks */
};

/* What the hooks need while GLPK runs. Lives on the stack of the guarded call. */
typedef struct {
  jmp_buf landing;
  cglpk_log *log;
  cglpk_sink sink;
  void *sink_info;
  const int32_t *cancel;
  double deadline;   /* on cglpk_now's clock; GLPK and the callback stop at it in good order */
  double jump_deadline; /* when an LP that has not stopped is left by a jump */
  int leaving;       /* where cancel and deadline may leave by a jump: CGLPK_STAY, … */
  int line_open;     /* a line of GLPK's text has begun */
  int line_hidden;   /* and is a progress line too soon after the last */
  double line_shown; /* when the last progress line was shown */
} cglpk_guard;

typedef void (*cglpk_guarded_body)(cglpk_guard *guard, void *context);

/*
 * Runs the body with GLPK's fatal errors turned into a return value (CGLPK_DONE, _ABORTED,
 * _NO_MEMORY, _CANCELLED, _OUT_OF_TIME). Unless it is CGLPK_DONE, GLPK's environment of this thread
 * has been freed and every problem in it is gone.
 */
int32_t cglpk_run_guarded(cglpk_guard *guard, cglpk_guarded_body body, void *context);

void cglpk_guard_init(cglpk_guard *guard, cglpk_log *log, const cglpk_options *options);

/* Leaves the guarded body if it may and should be left; called by it between long steps. */
void cglpk_leave_if_asked(cglpk_guard *guard);

/* Monotonic seconds. */
double cglpk_now(void);
int cglpk_is_cancelled(const int32_t *flag);
/* What is left until the deadline as GLPK's milliseconds, INT_MAX for no limit. */
int cglpk_milliseconds_until(double deadline);

/*
 * The environment of a thread is shared by its sessions and solves. `generation` changes whenever it
 * is freed, so that a session knows whether its problem still exists.
 */
uint64_t cglpk_environment_generation(void);
void cglpk_environment_retain(void);
/* Frees the environment when nothing of this thread uses it any more. */
void cglpk_environment_release(void);

#endif
