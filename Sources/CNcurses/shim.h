#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>

// The standard window of a terminal of that type, or of the one TERM names, painted on `output`;
// NULL where it is unknown. stdscr and stdin are C globals that Swift 6 rejects.
static inline WINDOW *curses_open(const char *type, FILE *output) {
  return newterm(type, output, stdin) ? stdscr : NULL;
}

// Macros that Swift cannot import.
static const attr_t curses_bold = A_BOLD, curses_dim = A_DIM, curses_reverse = A_REVERSE,
                    curses_underline = A_UNDERLINE;
