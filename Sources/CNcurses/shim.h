#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>

// The standard window of a terminal of that type, or of the one TERM names, painted on `output`;
// NULL where it is unknown. stdscr and stdin are C globals that Swift 6 rejects.
static inline WINDOW *curses_open(const char *type, FILE *output) {
  return newterm(type, output, stdin) ? stdscr : NULL;
}

// Where the cursor stands, and that a row shows something else than what was painted there.
static inline int curses_row(void) { return getcury(curscr); }
static inline int curses_column(void) { return getcurx(curscr); }
static inline void curses_forget(int row) { wredrawln(stdscr, row, 1); }

// What moves the cursor, made from the terminal's "cup"; C's variable arguments are none of Swift's.
static inline const char *curses_move(const char *cup, int row, int column) {
  return tiparm(cup, row, column);
}

// Macros that Swift cannot import.
static const attr_t curses_bold = A_BOLD, curses_dim = A_DIM, curses_reverse = A_REVERSE,
                    curses_underline = A_UNDERLINE;
