#define _GNU_SOURCE
#include "CTerminal.h"
#include <signal.h>
#include <spawn.h>
#include <unistd.h>

int terminal_start(char *const words[], const int files[3]) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t standard;
  pid_t child;
  posix_spawn_file_actions_init(&actions);
  for (int i = 0; i < 3; i++)
    if (files[i] >= 0) posix_spawn_file_actions_adddup2(&actions, files[i], i);
  posix_spawnattr_init(&attributes);
  // Handlers end with this program; what it ignores would be ignored there too.
  sigemptyset(&standard);
  sigaddset(&standard, SIGTTOU);
  posix_spawnattr_setsigdefault(&attributes, &standard);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  int fault = posix_spawnp(&child, words[0], &actions, &attributes, words, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return fault ? -fault : child;
}
