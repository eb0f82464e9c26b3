#ifndef CGLPK_SIMPLEX_H
#define CGLPK_SIMPLEX_H

#include "guard.h"

/*
 * Runs a simplex method (CGLPK_PRIMAL, …) so that cancel flag and deadline of the guard are heeded
 * inside it, and tries again where GLPK gives up on a basis or on the dual method.
 */
int cglpk_simplex(cglpk_guard *guard, glp_prob *lp, int32_t method);

#endif
