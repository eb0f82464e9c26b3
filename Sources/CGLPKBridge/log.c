#include "log.h"

#include <string.h>

void cglpk_log_append(cglpk_log *log, const char *text) {
  for (; *text != '\0'; text++) {
    log->ring[log->written % CGLPK_LOG_CAPACITY] = *text;
    log->written++;
  }
}

void cglpk_log_append_fault(cglpk_log *log, const char *text) {
  size_t length = strlen(text);
  size_t room = CGLPK_FAULT_CAPACITY - 1 - log->fault_length;
  if (length > room) length = room;
  memcpy(log->fault + log->fault_length, text, length);
  log->fault_length += length;
  log->fault[log->fault_length] = '\0';
}

void cglpk_log_copy(const cglpk_log *log, char *text) {
  size_t kept = log->written < CGLPK_LOG_CAPACITY ? log->written : CGLPK_LOG_CAPACITY;
  size_t first = log->written - kept;
  for (size_t i = 0; i < kept; i++) text[i] = log->ring[(first + i) % CGLPK_LOG_CAPACITY];
  text[kept] = '\0';
}
