#define _GNU_SOURCE
#include "CTerminal.h"
#include <errno.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

// What was painted and not sent yet, from the file's start to where it stands.
static int painting = -1;
static FILE *stream;

FILE *terminal_painting(void) {
  if (stream) return stream;
  painting = memfd_create("painting", MFD_CLOEXEC);
  stream = painting < 0 ? NULL : fdopen(painting, "w");
  return stream;
}

static int send_all(int tty, const char *bytes, ssize_t count) {
  while (count > 0) {
    ssize_t sent = write(tty, bytes, (size_t)count);
    if (sent > 0) {
      bytes += sent;
      count -= sent;
    } else if (errno == EAGAIN) {
      poll(&(struct pollfd){.fd = tty, .events = POLLOUT}, 1, -1);
    } else if (errno != EINTR) {
      return -1;
    }
  }
  return 0;
}

void terminal_send_painting(int tty) {
  static char part[65536];
  off_t end = lseek(painting, 0, SEEK_CUR);
  lseek(painting, 0, SEEK_SET);
  for (off_t sent = 0; sent < end;) {
    off_t rest = end - sent;
    size_t wanted = rest < (off_t)sizeof part ? (size_t)rest : sizeof part;
    ssize_t count = pread(painting, part, wanted, sent);
    if (count <= 0 || send_all(tty, part, count) < 0) return;
    sent += count;
  }
}
