#ifndef CGLPK_HELD_H
#define CGLPK_HELD_H

#include <glpk.h>
#include <stdint.h>

#include "guard.h"

/* Marks columns, 0-based, as held; the mark goes through the presolver. */
void cglpk_mark_held(glp_prob *lp, const int32_t *columns, int32_t count);

/*
 * Solves an LP with its marked columns held at their lower bounds, and lets go of them: the basis is
 * left where the LP itself begins. `upper` is room for as many bounds as there are columns. Whether
 * there is such a basis: not where nothing is marked, or where the held LP has no point.
 */
int cglpk_begin_held(cglpk_guard *guard, glp_prob *lp, double *upper);

/* Gives marked columns the upper bounds back that they had before they were held. */
void cglpk_let_go(glp_prob *lp, const double *upper);

/*
 * Fixes the marked columns of a solved LP at their lower bounds, all but so many: those that stay are
 * what it uses most and, after them, what would be cheapest to use.
 */
void cglpk_keep_likely(glp_prob *lp, int32_t count);

/* Fixes the marked integer columns of a solved LP that are whole there. */
void cglpk_fix_whole(glp_prob *lp);

#endif
