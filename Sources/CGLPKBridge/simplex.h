#ifndef CGLPK_SIMPLEX_H
#define CGLPK_SIMPLEX_H

#include "guard.h"

/* Runs the simplex method so that cancel flag and deadline of the guard are heeded inside it. */
int cglpk_simplex(cglpk_guard *guard, glp_prob *lp, int method);

/* GLPK's name of CGLPK_PRIMAL, … */
int cglpk_simplex_method(int32_t method);

#endif
