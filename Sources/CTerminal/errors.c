#define _GNU_SOURCE
#include "errors.h"
#include "CTerminal.h"
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// What is written while the screen is up, and standard error as it was.
static int kept = -1, errors = -1;

void errors_replay(void) {
  char part[4096];
  ssize_t count;
  if (kept < 0) return;
  lseek(kept, 0, SEEK_SET);
  while ((count = read(kept, part, sizeof part)) > 0)
    if (write(errors, part, (size_t)count) < 0) break;
}

void terminal_hold_errors(int on) {
  if (on && kept < 0 && isatty(STDERR_FILENO)) {
    errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    kept = errors < 0 ? -1 : memfd_create("standard error", MFD_CLOEXEC);
    if (kept >= 0) dup2(kept, STDERR_FILENO);
    else if (errors >= 0) close(errors);
  } else if (!on && kept >= 0) {
    dup2(errors, STDERR_FILENO);
    errors_replay();
    close(kept);
    close(errors);
    kept = -1;
  }
}
