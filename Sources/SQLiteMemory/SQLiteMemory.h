#include <sqlite3.h>

// Swift cannot call a function of any number of arguments.
static inline int tierwatch_leave_memory_uncounted(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
