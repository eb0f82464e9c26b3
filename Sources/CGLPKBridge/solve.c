#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "held.h"
#include "search.h"
#include "simplex.h"

/* GLPK's own time limit comes first, in seconds; the jump is for an LP that does not heed it. */
static const double jump_slack = 0.25;

/* Solves the root LP; the codes are those glp_intopt gives when it does so itself. */
static int solve_root(cglpk_guard *guard, cglpk_search *search, glp_prob *lp) {
  glp_scale_prob(lp, GLP_SF_GM | GLP_SF_EQ | GLP_SF_2N | GLP_SF_SKIP);
  if (!cglpk_begin_held(guard, lp, search->upper)) glp_adv_basis(lp, 0);
  cglpk_leave_if_asked(guard);
  int code = cglpk_simplex(guard, lp, search->options->root_method);
  search->result->simplex_iterations = glp_get_it_cnt(lp);
  if (code == GLP_ETMLIM) {
    search->result->stopped = CGLPK_STOPPED_BY_TIME;
    return code;
  }
  if (code != 0) return GLP_EFAIL;
  switch (glp_get_status(lp)) {
    case GLP_OPT:
      return cglpk_is_above(glp_get_obj_val(lp), search->options->cutoff) ? GLP_ENOPFS : 0;
    case GLP_NOFEAS: return GLP_ENOPFS;
    case GLP_UNBND: return GLP_ENODFS;
    default: return GLP_EFAIL;
  }
}

static int solve_loaded(cglpk_guard *guard, cglpk_search *search, glp_prob *lp) {
  int code = solve_root(guard, search, lp);
  return code == 0 ? cglpk_branch_and_bound(guard, search, lp) : code;
}

/* GLPK: a presolved program without rows and columns cannot be handed back through the public
   calls, so glp_intopt presolves the original again and answers at once. */
static int solve_by_presolver(glp_prob *lp, cglpk_search *search) {
  glp_iocp control;
  glp_init_iocp(&control);
  control.presolve = GLP_ON;
  int code = glp_intopt(lp, &control);
  if (glp_mip_status(lp) == GLP_OPT) search->result->bound = glp_mip_obj_val(lp);
  return code;
}

/* Whether the answer found is above the cutoff, as one rounded from an LP may be. */
static int has_only_worse(glp_prob *lp, const cglpk_search *search) {
  int status = glp_mip_status(lp);
  return (status == GLP_OPT || status == GLP_FEAS) &&
         cglpk_is_above(glp_mip_obj_val(lp), search->options->cutoff);
}

/*
 * GLPK: glp_intopt with presolve = GLP_ON solves the root LP with a hook call every five seconds at
 * most, which no cancellation can wait for, and gives the time limit to the root LP and again to the
 * tree. So its steps are taken here one by one, with the same presolver.
 */
static int solve_presolved(cglpk_guard *guard, cglpk_search *search, glp_prob *lp) {
  glp_prep *prep = glp_npp_alloc_wksp();
  // Names go with columns, and with them which are held.
  glp_npp_load_prob(prep, lp, GLP_MIP, GLP_ON);
  cglpk_leave_if_asked(guard);
  int code = glp_npp_preprocess1(prep, 1);
  cglpk_leave_if_asked(guard);
  if (code != 0) {
    glp_npp_free_wksp(prep);
    return code;
  }
  glp_prob *small = glp_create_prob();
  glp_npp_build_prob(prep, small);
  if (glp_get_num_rows(small) == 0 && glp_get_num_cols(small) == 0) {
    code = solve_by_presolver(lp, search);
  } else {
    code = solve_loaded(guard, search, small);
    int status = glp_mip_status(small);
    if (has_only_worse(small, search)) {
      search->result->mip_status = code == 0 ? GLP_NOFEAS : GLP_UNDEF;
    } else if (status == GLP_OPT || status == GLP_FEAS) {
      glp_npp_postprocess(prep, small);
      glp_npp_obtain_sol(prep, lp);
    } else if (status == GLP_NOFEAS) {
      search->result->mip_status = GLP_NOFEAS;
    }
  }
  glp_delete_prob(small);
  glp_npp_free_wksp(prep);
  return code;
}

static void solve_body(cglpk_guard *guard, void *context) {
  cglpk_search *search = context;
  cglpk_result *result = search->result;
  const cglpk_options *options = search->options;
  if (options->memory_limit_megabytes > 0) glp_mem_limit(options->memory_limit_megabytes);
  guard->leaving = CGLPK_LEAVE_ANYWHERE;
  glp_prob *lp = glp_create_prob();
  cglpk_load(lp, search->problem, 1);
  cglpk_mark_held(lp, options->held, options->held_count);
  cglpk_leave_if_asked(guard);
  int code = options->presolve ? solve_presolved(guard, search, lp)
                               : solve_loaded(guard, search, lp);
  guard->leaving = CGLPK_STAY;
  result->return_code = code;
  int status = glp_mip_status(lp);
  if (code == GLP_ENOPFS) status = GLP_NOFEAS;
  if (status != GLP_UNDEF) result->mip_status = status;
  if (has_only_worse(lp, search)) {
    result->mip_status = code == 0 ? GLP_NOFEAS : GLP_UNDEF;
  } else if (status == GLP_OPT || status == GLP_FEAS) {
    result->objective = glp_mip_obj_val(lp);
    for (int j = 0; j < result->column_count; j++) {
      result->values[j] = glp_mip_col_val(lp, j + 1);
    }
  }
  glp_delete_prob(lp);
  // GLPK: a limit below what is in use is ignored, and this one must not outlive the solve.
  if (options->memory_limit_megabytes > 0) glp_mem_limit(INT_MAX);
}

void cglpk_solve(
    const cglpk_problem *problem, const cglpk_options *options, cglpk_result *result) {
  cglpk_log log;
  memset(&log, 0, sizeof log);
  cglpk_guard guard;
  cglpk_guard_init(&guard, &log, options);
  double *upper = malloc(((size_t)problem->column_count + 1) * sizeof(double));
  cglpk_search search = {problem, options, result, cglpk_now(), upper};
  if (search.upper == NULL) {
    result->outcome = CGLPK_NO_MEMORY;
    return;
  }
  guard.deadline = search.start + options->time_limit_seconds;
  guard.jump_deadline = guard.deadline + jump_slack;
  cglpk_environment_retain();
  result->outcome = cglpk_run_guarded(&guard, solve_body, &search);
  cglpk_environment_release();
  free(search.upper);
  result->seconds = cglpk_now() - search.start;
  memcpy(result->fault, log.fault, sizeof log.fault);
  cglpk_log_copy(&log, result->log);
}
