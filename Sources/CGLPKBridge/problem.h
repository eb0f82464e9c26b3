#ifndef CGLPK_PROBLEM_H
#define CGLPK_PROBLEM_H

#include <glpk.h>
#include <stdint.h>

#include "CGLPKBridge.h"

/* A program as GLPK wants it: entries as triplets, element 0 of their arrays unused. */
struct cglpk_problem {
  int32_t column_count, row_count, entry_count;
  double *column_lower, *column_upper, *costs;
  uint8_t *is_integer;
  double objective_constant;
  double *row_lower, *row_upper;
  int *entry_rows, *entry_columns;
  double *entries;
};

/* The calls below may raise GLPK's fatal errors: only under a guard. */
void cglpk_load(glp_prob *lp, const cglpk_problem *problem, int with_kinds);
void cglpk_set_column(glp_prob *lp, int column, double lower, double upper);
void cglpk_set_row(glp_prob *lp, int row, double lower, double upper);

#endif
