#pragma once
#include <sys/types.h>

// What the tests need of glibc and Swift does not see.

/// Opens a terminal of the test's own: its two sides, the master's reads not waiting.
/// Returns 0, or -1 with errno.
int journey_terminal(int *master, int *terminal);

/// Starts a program in a session of its own, whose terminal is `files[0]` where that is one.
///
/// `files` become its standard input, output and errors; `words` and `variables` end with NULL.
/// Returns its process id, or -1 with errno.
pid_t journey_start(
  char *const words[], char *const variables[], const char *folder, const int files[3]);
