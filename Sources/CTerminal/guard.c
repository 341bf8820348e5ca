#define _GNU_SOURCE
#include "CTerminal.h"
#include "errors.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define COUNT(list) (sizeof(list) / sizeof *(list))

static const int told[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH,
                           SIGCHLD};
static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};
static struct sigaction before[NSIG];

static int terminal = -1;
static int signals[2] = {-1, -1};
static struct termios settings;
static char restoring[256];
static volatile sig_atomic_t restoring_count, ending, lent;
// Ample: a stack overflow is handled here too, by code that needs a few kilobytes.
static char spare_stack[65536];

static void die(int signal) {
  sigset_t only;
  if (write(terminal, restoring, (size_t)restoring_count) < 0) errno = 0;  // the rest matters more
  tcsetattr(terminal, TCSANOW, &settings);
  errors_replay();
  sigaction(signal, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
  sigemptyset(&only);
  sigaddset(&only, signal);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(signal);
}

static void pass_on(int signal) {
  int kept = errno;
  unsigned char byte = (unsigned char)signal;
  int insists = signal == SIGINT || signal == SIGQUIT || signal == SIGTERM;
  // A hang-up often comes twice by itself, from the kernel and from the shell: it never hurries.
  if (insists && ending) die(signal);
  if (insists || signal == SIGHUP) ending = 1;
  if (write(signals[1], &byte, 1) < 0) errno = 0;  // full: so many were told already
  errno = kept;
}

static void tell(int signal) {
  // Another program has the terminal: what is typed there is for that one, but a job stops whole.
  if (!restoring_count && signal == SIGTSTP) raise(SIGSTOP);
  if (!restoring_count && (signal == SIGTSTP || signal == SIGINT || signal == SIGQUIT)) return;
  pass_on(signal);
}

static void hear(int signal) {
  // As in `tell`.
  if (!lent || (signal != SIGINT && signal != SIGQUIT)) pass_on(signal);
}

static void spare(int signal) { (void)signal; }

static void handle(int signal, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigaction(signal, &action, &before[signal]);
}

int terminal_guard(int tty) {
  stack_t stack = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  if (tcgetattr(tty, &settings) < 0 || pipe2(signals, O_CLOEXEC | O_NONBLOCK) < 0) return -1;
  terminal = tty;
  ending = 0;
  sigaltstack(&stack, NULL);
  for (size_t i = 0; i < COUNT(told); i++) handle(told[i], tell, SA_RESTART);
  for (size_t i = 0; i < COUNT(crashes); i++)
    handle(crashes[i], die, (int)(SA_ONSTACK | SA_NODEFER | SA_RESETHAND));
  // Giving the terminal back must not stop a job that was told to end in the background.
  handle(SIGTTOU, SIG_IGN, 0);
  terminal_spare_writes();
  return signals[0];
}

int terminal_listen(void) {
  static const int heard[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGCHLD};
  if (pipe2(signals, O_CLOEXEC | O_NONBLOCK) < 0) return -1;
  ending = 0;
  for (size_t i = 0; i < COUNT(heard); i++) handle(heard[i], hear, SA_RESTART);
  return signals[0];
}

void terminal_lend(int on) { lent = on; }

void terminal_release(void) {
  for (size_t i = 0; i < COUNT(told); i++) sigaction(told[i], &before[told[i]], NULL);
  for (size_t i = 0; i < COUNT(crashes); i++) sigaction(crashes[i], &before[crashes[i]], NULL);
  sigaction(SIGTTOU, &before[SIGTTOU], NULL);
  close(signals[0]);
  close(signals[1]);
}

void terminal_restore_with(const char *bytes, int count) {
  restoring_count = 0;
  if (count <= 0 || (size_t)count > sizeof restoring) return;
  memcpy(restoring, bytes, (size_t)count);
  restoring_count = count;
}

void terminal_settings_raw(void) {
  struct termios raw = settings;
  raw.c_iflag &= ~(tcflag_t)(BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON | IXOFF);
  raw.c_oflag &= ~(tcflag_t)(ONLCR | TABDLY);
  raw.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  tcsetattr(terminal, TCSADRAIN, &raw);
}

void terminal_settings_back(void) { tcsetattr(terminal, TCSADRAIN, &settings); }

void terminal_obey(int signal) {
  struct sigaction ours, standard = {.sa_handler = SIG_DFL};
  sigaction(signal, &standard, &ours);
  kill(signal == SIGTSTP ? 0 : getpid(), signal);
  sigaction(signal, &ours, NULL);
}

void terminal_spare_writes(void) {
  // Handled rather than ignored: programs that are started later have the default again.
  handle(SIGPIPE, spare, SA_RESTART);
  handle(SIGXFSZ, spare, SA_RESTART);
}
