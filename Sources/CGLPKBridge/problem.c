#include "problem.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void *copy(const void *source, size_t size) {
  void *target = malloc(size > 0 ? size : 1);
  if (target != NULL && size > 0) memcpy(target, source, size);
  return target;
}

cglpk_problem *cglpk_problem_create(
    int32_t column_count, const double *column_lower, const double *column_upper,
    const double *costs, const uint8_t *is_integer, double objective_constant, int32_t row_count,
    const double *row_lower, const double *row_upper, const int32_t *row_starts,
    const int32_t *row_columns, const double *coefficients) {
  cglpk_problem *problem = calloc(1, sizeof *problem);
  if (problem == NULL) return NULL;
  size_t columns = (size_t)column_count, rows = (size_t)row_count;
  size_t entries = (size_t)row_starts[row_count];
  problem->column_count = column_count;
  problem->row_count = row_count;
  problem->entry_count = row_starts[row_count];
  problem->objective_constant = objective_constant;
  problem->column_lower = copy(column_lower, columns * sizeof(double));
  problem->column_upper = copy(column_upper, columns * sizeof(double));
  problem->costs = copy(costs, columns * sizeof(double));
  problem->is_integer = copy(is_integer, columns);
  problem->row_lower = copy(row_lower, rows * sizeof(double));
  problem->row_upper = copy(row_upper, rows * sizeof(double));
  problem->entry_rows = malloc((entries + 1) * sizeof(int));
  problem->entry_columns = malloc((entries + 1) * sizeof(int));
  problem->entries = malloc((entries + 1) * sizeof(double));
  if (!problem->column_lower || !problem->column_upper || !problem->costs ||
      !problem->is_integer || !problem->row_lower || !problem->row_upper ||
      !problem->entry_rows || !problem->entry_columns || !problem->entries) {
    cglpk_problem_destroy(problem);
    return NULL;
  }
  for (int32_t row = 0; row < row_count; row++) {
    for (int32_t i = row_starts[row]; i < row_starts[row + 1]; i++) {
      problem->entry_rows[i + 1] = row + 1;
      problem->entry_columns[i + 1] = row_columns[i] + 1;
      problem->entries[i + 1] = coefficients[i];
    }
  }
  return problem;
}

void cglpk_problem_destroy(cglpk_problem *problem) {
  if (problem == NULL) return;
  free(problem->column_lower);
  free(problem->column_upper);
  free(problem->costs);
  free(problem->is_integer);
  free(problem->row_lower);
  free(problem->row_upper);
  free(problem->entry_rows);
  free(problem->entry_columns);
  free(problem->entries);
  free(problem);
}

static int bound_type(double lower, double upper) {
  // GLPK: GLP_DB with equal bounds is refused by glp_intopt, so a fixed one is GLP_FX.
  if (lower == upper) return GLP_FX;
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  return isinf(upper) ? GLP_LO : GLP_DB;
}

void cglpk_set_column(glp_prob *lp, int column, double lower, double upper) {
  glp_set_col_bnds(lp, column, bound_type(lower, upper), lower, upper);
}

void cglpk_set_row(glp_prob *lp, int row, double lower, double upper) {
  glp_set_row_bnds(lp, row, bound_type(lower, upper), lower, upper);
}

void cglpk_load(glp_prob *lp, const cglpk_problem *problem, int with_kinds) {
  glp_set_obj_dir(lp, GLP_MIN);
  // GLPK: adding zero rows or columns is a fatal error.
  if (problem->column_count > 0) glp_add_cols(lp, problem->column_count);
  if (problem->row_count > 0) glp_add_rows(lp, problem->row_count);
  glp_set_obj_coef(lp, 0, problem->objective_constant);
  for (int j = 0; j < problem->column_count; j++) {
    // GLPK: GLP_BV would reset the bounds to [0, 1], so binaries are GLP_IV with bounds.
    if (with_kinds && problem->is_integer[j]) glp_set_col_kind(lp, j + 1, GLP_IV);
    cglpk_set_column(lp, j + 1, problem->column_lower[j], problem->column_upper[j]);
    glp_set_obj_coef(lp, j + 1, problem->costs[j]);
  }
  for (int i = 0; i < problem->row_count; i++) {
    cglpk_set_row(lp, i + 1, problem->row_lower[i], problem->row_upper[i]);
  }
  glp_load_matrix(
      lp, problem->entry_count, problem->entry_rows, problem->entry_columns, problem->entries);
}
