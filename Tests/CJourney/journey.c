#define _GNU_SOURCE
#include "CJourney.h"
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int journey_terminal(int *master, int *terminal) {
  char name[64];
  *master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (*master < 0) return -1;
  if (grantpt(*master) == 0 && unlockpt(*master) == 0 &&
      ptsname_r(*master, name, sizeof name) == 0) {
    *terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (*terminal >= 0) return 0;
  }
  close(*master);
  return -1;
}

pid_t journey_start(
  char *const words[], char *const variables[], const char *folder, const int files[3]) {
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  sigprocmask(SIG_BLOCK, &all, &none);
  pid_t child = fork();
  if (child == 0) {
    for (int signal = 1; signal < NSIG; signal++)
      sigaction(signal, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setsid();
    ioctl(files[0], TIOCSCTTY, 0);
    for (int file = 0; file < 3; file++) dup2(files[file], file);
    if (chdir(folder) == 0) execve(words[0], words, variables);
    _exit(127);
  }
  sigprocmask(SIG_SETMASK, &none, NULL);
  return child;
}
