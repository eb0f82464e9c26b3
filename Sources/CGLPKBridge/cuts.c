/* GLPK: the cut generators that work on any LP are declared for those who ask. */
#define GLP_UNDOC

#include "cuts.h"

#include <math.h>
#include <stdlib.h>

/* A cut is worth a row where the point is at least so far from it... */
static const double least_distance = 1e-3;
/* ...where its coefficients are of like size, so that no LP suffers from it... */
static const double widest_range = 1e7;
/* ...and where it is not nearly parallel to one that is further away. */
static const double most_parallel = 0.9;

struct cglpk_cutter {
  glp_mir *rounding;
  int own_rows;
};

cglpk_cutter *cglpk_cutter_create(glp_prob *lp) {
  cglpk_cutter *cutter = malloc(sizeof *cutter);
  if (cutter == NULL) return NULL;
  cutter->rounding = glp_mir_init(lp);
  cutter->own_rows = glp_get_num_rows(lp);
  return cutter;
}

void cglpk_cutter_destroy(cglpk_cutter *cutter) {
  glp_mir_free(cutter->rounding);
  free(cutter);
}

int cglpk_cut_count(const cglpk_cutter *cutter, glp_prob *lp) {
  return glp_get_num_rows(lp) - cutter->own_rows;
}

/* A cut of a pool, with how far the point is from it and the length of its coefficients. */
typedef struct {
  int row;
  double distance, length;
} found_cut;

/* Room for one row of coefficients, as entries and spread over all columns. */
typedef struct {
  int *columns;
  double *entries, *spread, *point;
} row_room;

static int make_room(row_room *room, glp_prob *lp) {
  size_t columns = (size_t)glp_get_num_cols(lp) + 1;
  room->columns = malloc(columns * sizeof(int));
  room->entries = malloc(columns * sizeof(double));
  room->spread = calloc(columns, sizeof(double));
  room->point = malloc(columns * sizeof(double));
  if (!room->columns || !room->entries || !room->spread || !room->point) return 0;
  for (int j = 1; j < (int)columns; j++) room->point[j] = glp_get_col_prim(lp, j);
  return 1;
}

static void free_room(row_room *room) {
  free(room->columns);
  free(room->entries);
  free(room->spread);
  free(room->point);
}

static int measure(glp_prob *pool, int row, row_room *room, found_cut *cut) {
  int length = glp_get_mat_row(pool, row, room->columns, room->entries);
  double activity = 0, squares = 0, least = INFINITY, greatest = 0;
  for (int k = 1; k <= length; k++) {
    double size = fabs(room->entries[k]);
    activity += room->entries[k] * room->point[room->columns[k]];
    squares += size * size;
    if (size > 0) least = fmin(least, size);
    greatest = fmax(greatest, size);
  }
  if (!(squares > 0) || greatest > widest_range * least) return 0;
  int is_lower = glp_get_row_type(pool, row) == GLP_LO;
  double excess =
      is_lower ? glp_get_row_lb(pool, row) - activity : activity - glp_get_row_ub(pool, row);
  cut->row = row;
  cut->length = sqrt(squares);
  cut->distance = excess / cut->length;
  return cut->distance >= least_distance;
}

static int is_further(const void *one, const void *other) {
  const found_cut *a = one, *b = other;
  if (a->distance != b->distance) return a->distance > b->distance ? -1 : 1;
  return a->row - b->row;
}

static int is_parallel(
    glp_prob *pool, const found_cut *cut, const found_cut *kept, int count, row_room *room) {
  int length = glp_get_mat_row(pool, cut->row, room->columns, room->entries);
  for (int k = 1; k <= length; k++) room->spread[room->columns[k]] = room->entries[k];
  int parallel = 0;
  for (int i = 0; i < count && !parallel; i++) {
    double product = 0;
    int entries = glp_get_mat_row(pool, kept[i].row, room->columns, room->entries);
    for (int k = 1; k <= entries; k++) {
      product += room->entries[k] * room->spread[room->columns[k]];
    }
    parallel = fabs(product) > most_parallel * cut->length * kept[i].length;
  }
  length = glp_get_mat_row(pool, cut->row, room->columns, room->entries);
  for (int k = 1; k <= length; k++) room->spread[room->columns[k]] = 0;
  return parallel;
}

/* Moves the cuts that are worth a row to the front, the furthest first; how many there are. */
static int choose(glp_prob *pool, found_cut *cuts, int most, row_room *room) {
  int count = 0;
  for (int row = 1; row <= glp_get_num_rows(pool); row++) {
    if (measure(pool, row, room, &cuts[count])) count++;
  }
  qsort(cuts, (size_t)count, sizeof *cuts, is_further);
  int kept = 0;
  for (int i = 0; i < count && kept < most; i++) {
    if (!is_parallel(pool, &cuts[i], cuts, kept, room)) cuts[kept++] = cuts[i];
  }
  return kept;
}

static void add(glp_prob *lp, glp_prob *pool, int from, row_room *room) {
  int row = glp_add_rows(lp, 1);
  int length = glp_get_mat_row(pool, from, room->columns, room->entries);
  glp_set_mat_row(lp, row, length, room->columns, room->entries);
  glp_set_row_bnds(
      lp, row, glp_get_row_type(pool, from), glp_get_row_lb(pool, from),
      glp_get_row_ub(pool, from));
  glp_set_row_stat(lp, row, GLP_BS);
}

static int drop_slack(const cglpk_cutter *cutter, glp_prob *lp) {
  int count = 0, rows = glp_get_num_rows(lp);
  int *slack = malloc(((size_t)rows + 1) * sizeof(int));
  if (slack == NULL) return 0;
  for (int row = cutter->own_rows + 1; row <= rows; row++) {
    if (glp_get_row_stat(lp, row) == GLP_BS) slack[++count] = row;
  }
  if (count > 0) glp_del_rows(lp, count, slack);
  free(slack);
  return 1;
}

int cglpk_cut(cglpk_cutter *cutter, glp_prob *lp, int most) {
  glp_prob *pool = glp_create_prob();
  glp_add_cols(pool, glp_get_num_cols(lp));
  glp_mir_gen(lp, cutter->rounding, pool);
  int added = -1;
  row_room room;
  found_cut *cuts = malloc(((size_t)glp_get_num_rows(pool) + 1) * sizeof *cuts);
  if (make_room(&room, lp) && cuts != NULL && drop_slack(cutter, lp)) {
    added = choose(pool, cuts, most, &room);
    for (int i = 0; i < added; i++) add(lp, pool, cuts[i].row, &room);
  }
  free_room(&room);
  free(cuts);
  glp_delete_prob(pool);
  return added;
}
