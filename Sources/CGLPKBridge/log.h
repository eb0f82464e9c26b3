#ifndef CGLPK_LOG_H
#define CGLPK_LOG_H

#include <stddef.h>

enum { CGLPK_LOG_CAPACITY = 8192, CGLPK_FAULT_CAPACITY = 1024 };

/* The tail of GLPK's text and, apart from it, the sentence of a fatal error. */
typedef struct {
  char ring[CGLPK_LOG_CAPACITY];
  size_t written; /* all bytes ever appended; the ring holds the last of them */
  char fault[CGLPK_FAULT_CAPACITY];
  size_t fault_length;
} cglpk_log;

void cglpk_log_append(cglpk_log *log, const char *text);
void cglpk_log_append_fault(cglpk_log *log, const char *text);

/* Copies the tail in order; `text` has room for CGLPK_LOG_CAPACITY + 1 bytes. */
void cglpk_log_copy(const cglpk_log *log, char *text);

#endif
