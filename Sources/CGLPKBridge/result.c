#include <glpk.h>
#include <math.h>
#include <stdlib.h>

#include "log.h"
#include "problem.h"

cglpk_result *cglpk_result_create(const cglpk_problem *problem) {
  cglpk_result *result = calloc(1, sizeof *result);
  if (result == NULL) return NULL;
  result->column_count = problem->column_count;
  result->mip_status = GLP_UNDEF;
  result->bound = -INFINITY;
  result->values = calloc((size_t)problem->column_count + 1, sizeof(double));
  result->incumbent_objectives = calloc(CGLPK_INCUMBENT_CAPACITY, sizeof(double));
  result->incumbent_seconds = calloc(CGLPK_INCUMBENT_CAPACITY, sizeof(double));
  result->fault = calloc(CGLPK_FAULT_CAPACITY, 1);
  result->log = calloc(CGLPK_LOG_CAPACITY + 1, 1);
  if (!result->values || !result->incumbent_objectives || !result->incumbent_seconds ||
      !result->fault || !result->log) {
    cglpk_result_destroy(result);
    return NULL;
  }
  return result;
}

void cglpk_result_destroy(cglpk_result *result) {
  if (result == NULL) return;
  free(result->values);
  free(result->incumbent_objectives);
  free(result->incumbent_seconds);
  free(result->fault);
  free(result->log);
  free(result);
}
