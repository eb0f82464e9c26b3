#define _POSIX_C_SOURCE 200809L

#include "guard.h"

#include <limits.h>
#include <math.h>
#include <stddef.h>
#include <string.h>
#include <time.h>

static _Thread_local uint64_t generation = 1;
static _Thread_local int users = 0;

/* Seconds between two simplex progress lines in the log; the hook itself is called far more often,
   because that is where cancellation is noticed. */
static const double progress_interval = 1.0;

double cglpk_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

int cglpk_is_cancelled(const int32_t *flag) {
  return flag != NULL && __atomic_load_n(flag, __ATOMIC_RELAXED) != 0;
}

int cglpk_milliseconds_until(double deadline) {
  if (isinf(deadline)) return INT_MAX;
  double left = ceil(1000.0 * (deadline - cglpk_now()));
  if (left <= 0) return 0;
  return left < INT_MAX - 1 ? (int)left : INT_MAX - 1;
}

uint64_t cglpk_environment_generation(void) { return generation; }

void cglpk_environment_retain(void) { users++; }

static void free_environment(void) {
  glp_free_env();
  generation++;
  users = 0;
}

void cglpk_environment_release(void) {
  if (users > 0) users--;
  if (users == 0) free_environment();
}

static int is_progress_line(const char *text) {
  return text[0] == '*' || text[0] == '#' || text[0] == ' ' ||
         (text[0] >= '0' && text[0] <= '9');
}

/* Decides, line by line, whether a piece of text is worth keeping. */
static int is_hidden(cglpk_guard *guard, const char *text) {
  if (!guard->line_open) {
    guard->line_hidden = 0;
    if (guard->leaving != CGLPK_STAY && is_progress_line(text)) {
      double now = cglpk_now();
      guard->line_hidden = now - guard->line_shown < progress_interval;
      if (!guard->line_hidden) guard->line_shown = now;
    }
  }
  size_t length = strlen(text);
  guard->line_open = length == 0 ? guard->line_open : text[length - 1] != '\n';
  return guard->line_hidden;
}

static void jump_if_asked(cglpk_guard *guard) {
  if (cglpk_is_cancelled(guard->cancel)) longjmp(guard->landing, CGLPK_CANCELLED);
  if (cglpk_now() > guard->jump_deadline) longjmp(guard->landing, CGLPK_OUT_OF_TIME);
}

void cglpk_leave_if_asked(cglpk_guard *guard) {
  if (guard->leaving == CGLPK_LEAVE_ANYWHERE) jump_if_asked(guard);
}

static int capture(void *info, const char *text) {
  cglpk_guard *guard = info;
  if (glp_at_error()) {
    cglpk_log_append_fault(guard->log, text);
  } else {
    cglpk_leave_if_asked(guard);
    if (guard->leaving == CGLPK_LEAVE_INSIDE_LPS && !guard->line_open && is_progress_line(text)) {
      jump_if_asked(guard);
    }
    if (is_hidden(guard, text)) return 1;
  }
  cglpk_log_append(guard->log, text);
  if (guard->sink != NULL) guard->sink(guard->sink_info, text);
  return 1;
}

/* Between guarded calls nothing may print either. */
static int swallow(void *info, const char *text) {
  (void)info;
  (void)text;
  return 1;
}

static void jump(void *info) {
  cglpk_guard *guard = info;
  longjmp(guard->landing, CGLPK_ABORTED);
}

void cglpk_guard_init(cglpk_guard *guard, cglpk_log *log, const cglpk_options *options) {
  memset(guard, 0, sizeof *guard);
  guard->log = log;
  guard->deadline = INFINITY;
  guard->jump_deadline = INFINITY;
  guard->line_shown = -INFINITY;
  if (options != NULL) {
    guard->sink = options->sink;
    guard->sink_info = options->sink_info;
    guard->cancel = options->cancel;
  }
}

static int32_t land(cglpk_guard *guard, int32_t outcome) {
  // GLPK: after a jump out of a hook the manual demands glp_free_env; it forgets the hooks too.
  free_environment();
  if (outcome == CGLPK_ABORTED && strstr(guard->log->fault, "memory allocation") != NULL) {
    return CGLPK_NO_MEMORY;
  }
  return outcome;
}

int32_t cglpk_run_guarded(cglpk_guard *guard, cglpk_guarded_body body, void *context) {
  switch (setjmp(guard->landing)) {
    case 0:
      break;
    case CGLPK_CANCELLED:
      return land(guard, CGLPK_CANCELLED);
    case CGLPK_OUT_OF_TIME:
      return land(guard, CGLPK_OUT_OF_TIME);
    default:
      return land(guard, CGLPK_ABORTED);
  }
  glp_term_hook(capture, guard);
  glp_error_hook(jump, guard);
  glp_term_out(GLP_ON);
  body(guard, context);
  glp_error_hook(NULL, NULL);
  glp_term_hook(swallow, NULL);
  return CGLPK_DONE;
}
