#ifndef CGLPK_SIMPLEX_H
#define CGLPK_SIMPLEX_H

#include "guard.h"

/*
 * Runs a simplex method (CGLPK_PRIMAL, …) so that cancel flag and deadline of the guard are heeded
 * inside it, and tries again where GLPK gives up on a basis or on the dual method.
 */
int cglpk_simplex(cglpk_guard *guard, glp_prob *lp, int32_t method);

/* Runs the primal method behind GLPK's presolver; no basis is left where it says at once that the LP
   has no point or no least one. */
int cglpk_presolved_simplex(cglpk_guard *guard, glp_prob *lp);

#endif
