/*
 * CGLPKBridge — the one door into GLPK.
 *
 * GLPK answers a wrong argument, a failed internal check or a lack of memory with abort(). Every
 * function here runs its GLPK calls under a guard that turns such an abort into a return value; the
 * jump that does so crosses C frames only and never the caller. After an abort everything GLPK held
 * on that thread is gone: open sessions of the thread are dead and say so.
 *
 * Indices are 0-based on this side. Nothing is ever printed: GLPK's text goes to a bounded log and,
 * if given, to the sink.
 */
#ifndef CGLPK_BRIDGE_H
#define CGLPK_BRIDGE_H

#include <stdint.h>

/* How a guarded call ended. */
enum {
  CGLPK_DONE = 0,         /* it returned; GLPK's own codes say how */
  CGLPK_ABORTED = 1,      /* GLPK raised a fatal error; its sentence is the fault text */
  CGLPK_CANCELLED = 2,    /* the cancel flag was seen inside an LP; the LP is lost */
  CGLPK_OUT_OF_TIME = 3,  /* the deadline passed inside an LP; the LP is lost */
  CGLPK_DEAD = 4,         /* the session lost its problem in an earlier abort or cancellation */
  CGLPK_WRONG_THREAD = 5, /* the session belongs to another thread */
  CGLPK_NO_MEMORY = 6     /* GLPK's memory limit or the heap is exhausted */
};

/* Why a search stopped early. */
enum {
  CGLPK_NOT_STOPPED = 0,
  CGLPK_STOPPED_BY_TIME = 1,
  CGLPK_STOPPED_BY_CANCEL = 2,
  CGLPK_STOPPED_BY_NODES = 3
};

/* Which simplex method runs; the last one of a session alone, on a simplified LP from no basis. */
enum { CGLPK_PRIMAL = 1, CGLPK_DUAL_THEN_PRIMAL = 2, CGLPK_DUAL = 3, CGLPK_PRESOLVED = 4 };

/* Which of the held columns stay free after the root, where it is no number of them. */
enum { CGLPK_ALL_FREE = -1, CGLPK_FRACTIONAL_FREE = -2 };

/* Receives GLPK's text in pieces, on the solving thread. It must return and may not call GLPK. */
typedef void (*cglpk_sink)(void *info, const char *text);

typedef struct {
  double relative_gap;       /* 0 asks for a proven optimum */
  double cutoff;             /* answers above it are not wanted; infinity for none */
  double time_limit_seconds; /* whole call, wall clock; infinity for none */
  const int32_t *cancel;     /* read atomically; non-zero cancels; NULL for none */
  int32_t presolve, mir_cuts, gmi_cuts, cover_cuts, clique_cuts, pseudocost_branching;
  int32_t best_projection; /* goes on with the node that promises the best whole answer */
  int32_t root_method; /* CGLPK_PRIMAL, … */
  int32_t memory_limit_megabytes; /* 0 for none */
  int32_t node_limit;             /* nodes of the search tree; 0 for none */
  const int32_t *held;            /* columns that a first LP of a solve holds at their lower bounds */
  int32_t held_count;
  int32_t narrowing; /* how many of them stay free after the root, or CGLPK_ALL_FREE, … */
  cglpk_sink sink;                /* NULL for none */
  void *sink_info;
} cglpk_options;

typedef struct cglpk_problem cglpk_problem;
typedef struct cglpk_session cglpk_session;

enum { CGLPK_INCUMBENT_CAPACITY = 64 };

typedef struct {
  int32_t outcome;     /* CGLPK_DONE, … */
  int32_t return_code; /* as glp_intopt with presolve would return it */
  int32_t mip_status;  /* as glp_mip_status */
  int32_t stopped;     /* CGLPK_NOT_STOPPED, … */
  int32_t node_count;
  int32_t simplex_iterations;
  double objective; /* GLPK's value of the best point, constant included */
  double bound;     /* proven lower bound of the whole problem; -infinity when none */
  double seconds;
  int32_t column_count;
  double *values; /* column_count values; meaningful when mip_status has a point */
  int32_t incumbent_count; /* how many were recorded, the first CGLPK_INCUMBENT_CAPACITY */
  double *incumbent_objectives, *incumbent_seconds;
  char *fault; /* GLPK's own sentence after an abort, else "" */
  char *log;   /* the tail of GLPK's text */
} cglpk_result;

/* GLPK's codes and statuses that the status table names; checked against glpk.h when compiled. */
static const int32_t CGLPK_CODE_EBOUND = 0x04, CGLPK_CODE_EFAIL = 0x05, CGLPK_CODE_ETMLIM = 0x09,
                     CGLPK_CODE_ENOPFS = 0x0A, CGLPK_CODE_ENODFS = 0x0B, CGLPK_CODE_EROOT = 0x0C,
                     CGLPK_CODE_ESTOP = 0x0D, CGLPK_CODE_EMIPGAP = 0x0E;
static const int32_t CGLPK_STATUS_UNDEF = 1, CGLPK_STATUS_FEAS = 2, CGLPK_STATUS_INFEAS = 3,
                     CGLPK_STATUS_NOFEAS = 4, CGLPK_STATUS_OPT = 5, CGLPK_STATUS_UNBND = 6;
static const int32_t CGLPK_BASIS_BASIC = 1, CGLPK_BASIS_LOWER = 2, CGLPK_BASIS_UPPER = 3,
                     CGLPK_BASIS_FREE = 4, CGLPK_BASIS_FIXED = 5;

/* GLPK's version, such as "5.0". */
const char *cglpk_version(void);

/* Whether this GLPK keeps one environment per thread, without which nothing here may be used. */
int32_t cglpk_is_reentrant(void);

/* Symbol of a return code or a status, such as "GLP_ETMLIM". */
const char *cglpk_return_code_symbol(int32_t code);
const char *cglpk_status_symbol(int32_t status);

/* Copies a program: columns, then rows in compressed form. NULL when the heap is exhausted. */
cglpk_problem *cglpk_problem_create(
    int32_t column_count, const double *column_lower, const double *column_upper,
    const double *costs, const uint8_t *is_integer, double objective_constant, int32_t row_count,
    const double *row_lower, const double *row_upper, const int32_t *row_starts,
    const int32_t *row_columns, const double *coefficients);
void cglpk_problem_destroy(cglpk_problem *problem);

/* Room for the answer of one solve. NULL when the heap is exhausted. */
cglpk_result *cglpk_result_create(const cglpk_problem *problem);
void cglpk_result_destroy(cglpk_result *result);

/* One call is one MIP solve. Thread: any; holds nothing afterwards. */
void cglpk_solve(
    const cglpk_problem *problem, const cglpk_options *options, cglpk_result *result);

/*
 * A session keeps one LP alive for warm re-solves, on the thread that opened it. Every call returns
 * CGLPK_DONE or says why not. The options' cancel flag and sink must outlive the session.
 */
cglpk_session *cglpk_session_open(
    const cglpk_problem *problem, const cglpk_options *options, int32_t *outcome);
/* Releases the session. On another thread than its own it only forgets: GLPK would abort. */
void cglpk_session_close(cglpk_session *session);

int32_t cglpk_session_add_columns(
    cglpk_session *session, int32_t count, const double *lower, const double *upper,
    const double *costs, const int32_t *starts, const int32_t *rows, const double *coefficients);
int32_t cglpk_session_add_rows(
    cglpk_session *session, int32_t count, const double *lower, const double *upper,
    const int32_t *starts, const int32_t *columns, const double *coefficients);
int32_t cglpk_session_set_column_bounds(
    cglpk_session *session, int32_t count, const int32_t *columns, const double *lower,
    const double *upper);
int32_t cglpk_session_set_row_bounds(
    cglpk_session *session, int32_t count, const int32_t *rows, const double *lower,
    const double *upper);
int32_t cglpk_session_set_costs(
    cglpk_session *session, int32_t count, const int32_t *columns, const double *costs);

/*
 * Adds at most so many rounding cuts that the last point breaks, and drops those from earlier calls
 * that were not tight there; `added` tells how many. Only where the options ask for `mir_cuts`, right
 * after a simplex run, with the bounds that cuts are to hold for. Cuts are rows behind all others, which
 * reading and writing pass over; no rows or columns may be added once there are some.
 */
int32_t cglpk_session_add_cuts(cglpk_session *session, int32_t most, int32_t *added);

typedef struct {
  int32_t return_code;   /* as glp_simplex */
  int32_t primal_status; /* as glp_get_prim_stat */
  int32_t dual_status;   /* as glp_get_dual_stat */
  int32_t iterations;    /* of this call */
  double seconds;
} cglpk_lp_report;

int32_t cglpk_session_simplex(
    cglpk_session *session, int32_t method, double time_limit_seconds, cglpk_lp_report *report);

/* What cglpk_session_read copies out. */
enum {
  CGLPK_COLUMN_VALUES = 1,
  CGLPK_ROW_VALUES = 2,
  CGLPK_REDUCED_COSTS = 3,
  CGLPK_ROW_DUALS = 4,
  CGLPK_OBJECTIVE = 5
};
int32_t cglpk_session_read(cglpk_session *session, int32_t what, double *values);
int32_t cglpk_session_read_basis(cglpk_session *session, int32_t *columns, int32_t *rows);
int32_t cglpk_session_write_basis(
    cglpk_session *session, const int32_t *columns, const int32_t *rows);

/* GLPK's own sentence after an abort, and the tail of its text; both end with the session. */
const char *cglpk_session_fault(const cglpk_session *session);
const char *cglpk_session_log(cglpk_session *session);

/* For tests: provokes a fatal GLPK error under the guard, without and with a session. */
int32_t cglpk_provoke_abort(char *fault, int32_t fault_capacity);
int32_t cglpk_session_provoke_abort(cglpk_session *session);

#endif
