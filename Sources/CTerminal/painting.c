#define _GNU_SOURCE
#include "CTerminal.h"
#include <sys/mman.h>

FILE *terminal_painting(void) {
  static FILE *stream;
  if (stream) return stream;
  int painting = memfd_create("painting", MFD_CLOEXEC);
  stream = painting < 0 ? NULL : fdopen(painting, "w");
  return stream;
}
