#include "search.h"

#include "held.h"

#include <math.h>

/* After how long the terminal hook is first called inside an LP of a node. */
static const int node_lp_milliseconds = 500;

typedef struct {
  cglpk_guard *guard;
  cglpk_search *search;
} watch;

int cglpk_is_above(double objective, double cutoff) {
  return objective > cutoff + 1e-9 * fmax(1.0, fabs(cutoff));
}

static void record_incumbent(cglpk_search *search, double objective) {
  cglpk_result *result = search->result;
  if (cglpk_is_above(objective, search->options->cutoff)) return;
  int count = result->incumbent_count;
  if (count > 0 && !(objective < result->objective)) return;
  result->objective = objective;
  if (count == CGLPK_INCUMBENT_CAPACITY) return;
  result->incumbent_objectives[count] = objective;
  result->incumbent_seconds[count] = cglpk_now() - search->start;
  result->incumbent_count = count + 1;
}

/* The smallest bound of the open nodes holds for all that is not yet explored. */
static void refresh_bound(cglpk_result *result, glp_tree *tree) {
  int best = glp_ios_best_node(tree);
  if (best == 0) return;
  double bound = glp_ios_node_bound(tree, best);
  // GLPK: the root's bound is -DBL_MAX until its LP is solved, and bounds never get worse.
  if (bound > result->bound) result->bound = bound;
}

/*
 * Ends a node whose LP is above the cutoff. GLPK has no call for that, but a row that nothing can
 * keep does it, and it costs far less than a row over all costs, which makes every LP of the tree
 * dense and degenerate.
 */
static void cut_off(glp_tree *tree, double cutoff) {
  glp_prob *lp = glp_ios_get_prob(tree);
  if (!cglpk_is_above(glp_get_obj_val(lp), cutoff)) return;
  int row = glp_add_rows(lp, 1);
  glp_set_row_bnds(lp, row, GLP_LO, 1.0, 0.0);
}

/* The free integer column that is furthest from a whole number; 0 where there is none. */
static int most_fractional(glp_tree *tree, glp_prob *lp) {
  int column = 0;
  double most = 0;
  for (int j = 1; j <= glp_get_num_cols(lp); j++) {
    if (!glp_ios_can_branch(tree, j) || glp_get_col_type(lp, j) == GLP_FX) continue;
    double value = glp_get_col_prim(lp, j);
    double distance = fmin(value - floor(value), ceil(value) - value);
    if (distance > most) {
      most = distance;
      column = j;
    }
  }
  return column;
}

/*
 * Leaves only the likely ones of the marked columns free. GLPK fails where it branches on a fixed
 * column, so the root's is chosen here; where none is left to choose, all stay free.
 */
static void keep_likely(glp_tree *tree, glp_prob *lp, const cglpk_search *search, int32_t count) {
  cglpk_keep_likely(lp, count);
  int column = most_fractional(tree, lp);
  if (column > 0) {
    glp_ios_branch_upon(tree, column, GLP_NO_BRNCH);
  } else {
    cglpk_let_go(lp, search->upper);
  }
}

/* Once the root has all of its cuts, only some of the marked columns stay free. */
static void narrow_root(glp_tree *tree, const cglpk_search *search) {
  int32_t narrowing = search->options->narrowing;
  if (narrowing == CGLPK_ALL_FREE) return;
  if (glp_ios_reason(tree) != GLP_IBRANCH || glp_ios_curr_node(tree) != 1) return;
  glp_prob *lp = glp_ios_get_prob(tree);
  if (narrowing == CGLPK_FRACTIONAL_FREE) {
    cglpk_fix_whole(lp);
  } else {
    keep_likely(tree, lp, search, narrowing);
  }
}

static void look(glp_tree *tree, void *info) {
  watch *watched = info;
  cglpk_result *result = watched->search->result;
  glp_prob *lp = glp_ios_get_prob(tree);
  int total = 0;
  glp_ios_tree_size(tree, NULL, NULL, &total);
  result->node_count = total;
  // GLPK: incumbents of the rounding heuristic raise no GLP_IBINGO, so every call looks.
  if (glp_mip_status(lp) == GLP_FEAS) {
    watched->guard->leaving = CGLPK_STAY;
    record_incumbent(watched->search, glp_mip_obj_val(lp));
  }
  if (glp_ios_reason(tree) == GLP_IROWGEN) cut_off(tree, watched->search->options->cutoff);
  narrow_root(tree, watched->search);
  int stopped = CGLPK_NOT_STOPPED;
  int limit = watched->search->options->node_limit;
  // The root is always looked at whole; a node is only counted as over the limit once it is chosen.
  if (limit > 0 && total > limit && glp_ios_reason(tree) == GLP_ISELECT) {
    stopped = CGLPK_STOPPED_BY_NODES;
  }
  if (cglpk_now() > watched->guard->deadline) stopped = CGLPK_STOPPED_BY_TIME;
  if (cglpk_is_cancelled(watched->guard->cancel)) stopped = CGLPK_STOPPED_BY_CANCEL;
  if (stopped != CGLPK_NOT_STOPPED || glp_ios_reason(tree) == GLP_ISELECT) {
    refresh_bound(result, tree);
  }
  if (stopped != CGLPK_NOT_STOPPED) {
    result->stopped = stopped;
    glp_ios_terminate(tree);
  }
}

/* Where the run ended at a gap, the gap itself says how good the bound is. */
static void finish_bound(cglpk_search *search, int code, int status, double objective) {
  cglpk_result *result = search->result;
  if (code == GLP_EMIPGAP) {
    double implied = objective - search->options->relative_gap * fabs(objective);
    if (implied > result->bound) result->bound = implied;
  }
  if (status == GLP_OPT) result->bound = objective;
  if (status == GLP_FEAS && result->bound > objective) result->bound = objective;
}

static void set_cuts(glp_iocp *control, const cglpk_options *options, glp_prob *lp) {
  // GLPK: cover cuts abort when the presolver has left rows but no columns ("ncs = 0").
  if (glp_get_num_int(lp) == 0) return;
  control->mir_cuts = options->mir_cuts ? GLP_ON : GLP_OFF;
  control->gmi_cuts = options->gmi_cuts ? GLP_ON : GLP_OFF;
  control->cov_cuts = options->cover_cuts ? GLP_ON : GLP_OFF;
  control->clq_cuts = options->clique_cuts ? GLP_ON : GLP_OFF;
}

int cglpk_branch_and_bound(cglpk_guard *guard, cglpk_search *search, glp_prob *lp) {
  const cglpk_options *options = search->options;
  watch watched = {guard, search};
  glp_iocp control;
  glp_init_iocp(&control);
  control.msg_lev = GLP_MSG_ALL;
  control.presolve = GLP_OFF;
  control.mip_gap = options->relative_gap;
  // GLPK: an answer rounded from an LP may be above the cutoff, and a gap to it says nothing.
  if (options->relative_gap > 0 && isfinite(options->cutoff)) control.sr_heur = GLP_OFF;
  set_cuts(&control, options, lp);
  if (options->pseudocost_branching) control.br_tech = GLP_BR_PCH;
  if (options->best_projection) control.bt_tech = GLP_BT_BPH;
  control.tm_lim = cglpk_milliseconds_until(guard->deadline);
  control.cb_func = look;
  control.cb_info = &watched;
  search->result->bound = glp_get_obj_val(lp);
  // GLPK: the callback is not called inside an LP of a node, but the hook is, after this delay and
  // then every five seconds. Until there is an incumbent only the bound is worth keeping, and that
  // is in the result already.
  control.out_dly = node_lp_milliseconds;
  guard->leaving = CGLPK_LEAVE_INSIDE_LPS;
  int code = glp_intopt(lp, &control);
  guard->leaving = CGLPK_STAY;
  int status = glp_mip_status(lp);
  if (code == GLP_ETMLIM) search->result->stopped = CGLPK_STOPPED_BY_TIME;
  if (status == GLP_OPT || status == GLP_FEAS) {
    record_incumbent(search, glp_mip_obj_val(lp));
    finish_bound(search, code, status, glp_mip_obj_val(lp));
  }
  return code;
}
