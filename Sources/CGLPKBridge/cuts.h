#ifndef CGLPK_CUTS_H
#define CGLPK_CUTS_H

#include <glpk.h>
#include <stdint.h>

/* Makes cuts for one LP: rows behind those that it had when the cutter was made. */
typedef struct cglpk_cutter cglpk_cutter;

/*
 * Cuts hold for points within the bounds that columns have now, with columns of integer kind whole.
 * The calls may raise GLPK's fatal errors: only under a guard.
 */
cglpk_cutter *cglpk_cutter_create(glp_prob *lp);
void cglpk_cutter_destroy(cglpk_cutter *cutter);

/* How many cuts the LP has. */
int cglpk_cut_count(const cglpk_cutter *cutter, glp_prob *lp);

/*
 * Drops the cuts that are not tight at the last point of the LP and adds at most so many rounding
 * cuts that it breaks. How many were added; -1 where the heap is exhausted.
 */
int cglpk_cut(cglpk_cutter *cutter, glp_prob *lp, int most);

#endif
