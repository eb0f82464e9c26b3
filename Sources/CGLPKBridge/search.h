#ifndef CGLPK_SEARCH_H
#define CGLPK_SEARCH_H

#include "guard.h"
#include "problem.h"

/* One MIP solve under way. */
typedef struct {
  const cglpk_problem *problem;
  const cglpk_options *options;
  cglpk_result *result;
  double start;
  double *upper; /* room for as many bounds as the problem has columns */
} cglpk_search;

/* Whether an objective is not as good as asked for; a cutoff of infinity asks for nothing. */
int cglpk_is_above(double objective, double cutoff);

/*
 * Solves `lp`, whose root LP is solved to optimality, by branch and bound, and keeps the proven
 * bound, the incumbents and the node count in the result while it runs.
 */
int cglpk_branch_and_bound(cglpk_guard *guard, cglpk_search *search, glp_prob *lp);

#endif
