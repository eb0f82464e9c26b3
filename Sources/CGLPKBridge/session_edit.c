#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "session.h"

/* One edit: vectors of columns or rows, or new bounds or costs for some of them. */
typedef struct {
  glp_prob *lp;
  int32_t count;
  const int32_t *indices;
  const double *lower, *upper, *costs;
  const int32_t *starts;
  const double *coefficients;
  int *padded_indices; /* owned by the caller of the body, freed also after a jump */
  double *padded_values;
} edit;

/* The longest vector of the batch decides how much room its 1-based copy needs. */
static int allocate_padding(edit *batch) {
  int32_t longest = 0;
  for (int32_t i = 0; i < batch->count; i++) {
    int32_t length = batch->starts[i + 1] - batch->starts[i];
    if (length > longest) longest = length;
  }
  batch->padded_indices = malloc(((size_t)longest + 1) * sizeof(int));
  batch->padded_values = malloc(((size_t)longest + 1) * sizeof(double));
  return batch->padded_indices != NULL && batch->padded_values != NULL;
}

static int32_t run_batch(cglpk_session *session, edit *batch, cglpk_guarded_body body) {
  int32_t outcome = CGLPK_NO_MEMORY;
  if (allocate_padding(batch)) outcome = cglpk_session_run(session, INFINITY, body, batch);
  free(batch->padded_indices);
  free(batch->padded_values);
  return outcome;
}

static int pad(const edit *batch, int32_t i) {
  int32_t first = batch->starts[i];
  int length = batch->starts[i + 1] - first;
  for (int entry = 0; entry < length; entry++) {
    batch->padded_indices[entry + 1] = batch->indices[first + entry] + 1;
    batch->padded_values[entry + 1] = batch->coefficients[first + entry];
  }
  return length;
}

static void add_columns_body(cglpk_guard *guard, void *context) {
  (void)guard;
  edit *batch = context;
  int first = glp_add_cols(batch->lp, batch->count);
  for (int32_t i = 0; i < batch->count; i++) {
    cglpk_set_column(batch->lp, first + i, batch->lower[i], batch->upper[i]);
    glp_set_obj_coef(batch->lp, first + i, batch->costs[i]);
    int length = pad(batch, i);
    glp_set_mat_col(
        batch->lp, first + i, length, batch->padded_indices, batch->padded_values);
  }
}

static void add_rows_body(cglpk_guard *guard, void *context) {
  (void)guard;
  edit *batch = context;
  int first = glp_add_rows(batch->lp, batch->count);
  for (int32_t i = 0; i < batch->count; i++) {
    cglpk_set_row(batch->lp, first + i, batch->lower[i], batch->upper[i]);
    int length = pad(batch, i);
    glp_set_mat_row(
        batch->lp, first + i, length, batch->padded_indices, batch->padded_values);
  }
}

int32_t cglpk_session_add_columns(
    cglpk_session *session, int32_t count, const double *lower, const double *upper,
    const double *costs, const int32_t *starts, const int32_t *rows, const double *coefficients) {
  if (count == 0) return CGLPK_DONE;
  edit batch = {.lp = session->lp, .count = count, .indices = rows, .lower = lower,
                .upper = upper, .costs = costs, .starts = starts, .coefficients = coefficients};
  return run_batch(session, &batch, add_columns_body);
}

int32_t cglpk_session_add_rows(
    cglpk_session *session, int32_t count, const double *lower, const double *upper,
    const int32_t *starts, const int32_t *columns, const double *coefficients) {
  if (count == 0) return CGLPK_DONE;
  edit batch = {.lp = session->lp, .count = count, .indices = columns, .lower = lower,
                .upper = upper, .starts = starts, .coefficients = coefficients};
  return run_batch(session, &batch, add_rows_body);
}

static void set_columns_body(cglpk_guard *guard, void *context) {
  (void)guard;
  edit *change = context;
  for (int32_t i = 0; i < change->count; i++) {
    cglpk_set_column(change->lp, change->indices[i] + 1, change->lower[i], change->upper[i]);
  }
}

static void set_rows_body(cglpk_guard *guard, void *context) {
  (void)guard;
  edit *change = context;
  for (int32_t i = 0; i < change->count; i++) {
    cglpk_set_row(change->lp, change->indices[i] + 1, change->lower[i], change->upper[i]);
  }
}

static void set_costs_body(cglpk_guard *guard, void *context) {
  (void)guard;
  edit *change = context;
  for (int32_t i = 0; i < change->count; i++) {
    glp_set_obj_coef(change->lp, change->indices[i] + 1, change->costs[i]);
  }
}

int32_t cglpk_session_set_column_bounds(
    cglpk_session *session, int32_t count, const int32_t *columns, const double *lower,
    const double *upper) {
  edit change = {
      .lp = session->lp, .count = count, .indices = columns, .lower = lower, .upper = upper};
  return cglpk_session_run(session, INFINITY, set_columns_body, &change);
}

int32_t cglpk_session_set_row_bounds(
    cglpk_session *session, int32_t count, const int32_t *rows, const double *lower,
    const double *upper) {
  edit change = {
      .lp = session->lp, .count = count, .indices = rows, .lower = lower, .upper = upper};
  return cglpk_session_run(session, INFINITY, set_rows_body, &change);
}

int32_t cglpk_session_set_costs(
    cglpk_session *session, int32_t count, const int32_t *columns, const double *costs) {
  edit change = {.lp = session->lp, .count = count, .indices = columns, .costs = costs};
  return cglpk_session_run(session, INFINITY, set_costs_body, &change);
}
