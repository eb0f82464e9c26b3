#include "held.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>

#include "problem.h"
#include "simplex.h"

/* The only name that columns ever have. */
static const char mark[] = "held";

/* Less than GLPK's own tolerance, so that what it branches on is never whole here. */
static const double whole_tolerance = 1e-6;

void cglpk_mark_held(glp_prob *lp, const int32_t *columns, int32_t count) {
  for (int32_t i = 0; i < count; i++) glp_set_col_name(lp, columns[i] + 1, mark);
}

static int is_held(glp_prob *lp, int column) {
  return glp_get_col_name(lp, column) != NULL && glp_get_col_lb(lp, column) > -DBL_MAX;
}

static int hold(glp_prob *lp, double *upper) {
  int held = 0;
  for (int j = 1; j <= glp_get_num_cols(lp); j++) {
    if (!is_held(lp, j)) continue;
    double lower = glp_get_col_lb(lp, j);
    // GLPK: DBL_MAX says that there is no bound.
    upper[j - 1] = glp_get_col_ub(lp, j) < DBL_MAX ? glp_get_col_ub(lp, j) : INFINITY;
    cglpk_set_column(lp, j, lower, lower);
    held++;
  }
  return held;
}

void cglpk_let_go(glp_prob *lp, const double *upper) {
  for (int j = 1; j <= glp_get_num_cols(lp); j++) {
    if (is_held(lp, j)) cglpk_set_column(lp, j, glp_get_col_lb(lp, j), upper[j - 1]);
  }
}

int cglpk_begin_held(cglpk_guard *guard, glp_prob *lp, double *upper) {
  if (hold(lp, upper) == 0) return 0;
  int code = cglpk_presolved_simplex(guard, lp);
  int has_basis = code == 0 && glp_get_status(lp) == GLP_OPT;
  cglpk_let_go(lp, upper);
  return has_basis;
}

typedef struct {
  double rank;
  int column;
} candidate;

static int compare(const void *one, const void *other) {
  const candidate *a = one, *b = other;
  if (a->rank != b->rank) return a->rank < b->rank ? -1 : 1;
  return a->column - b->column;
}

void cglpk_fix_whole(glp_prob *lp) {
  for (int j = 1; j <= glp_get_num_cols(lp); j++) {
    if (!is_held(lp, j) || glp_get_col_kind(lp, j) == GLP_CV) continue;
    double value = round(glp_get_col_prim(lp, j));
    double distance = fabs(glp_get_col_prim(lp, j) - value);
    if (distance <= whole_tolerance) cglpk_set_column(lp, j, value, value);
  }
}

void cglpk_keep_likely(glp_prob *lp, int32_t count) {
  candidate *held = malloc(((size_t)glp_get_num_cols(lp) + 1) * sizeof *held);
  // Without the room nothing is left out, which only takes longer.
  if (held == NULL) return;
  int total = 0;
  for (int j = 1; j <= glp_get_num_cols(lp); j++) {
    if (!is_held(lp, j)) continue;
    double used = glp_get_col_prim(lp, j) - glp_get_col_lb(lp, j);
    held[total].rank = used > 1e-6 ? -used : fmax(0.0, glp_get_col_dual(lp, j));
    held[total++].column = j;
  }
  qsort(held, (size_t)total, sizeof *held, compare);
  for (int i = count; i < total; i++) {
    int j = held[i].column;
    cglpk_set_column(lp, j, glp_get_col_lb(lp, j), glp_get_col_lb(lp, j));
  }
  free(held);
}
