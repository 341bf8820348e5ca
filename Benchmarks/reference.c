// The least an ncurses program can do: show a list of N lines (6 where N is not given), quit on q.
// What strategy-tui's times are held against.
#define _XOPEN_SOURCE 700
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  int lines = argc > 1 ? atoi(argv[1]) : 6;
  char(*rows)[64] = calloc(lines > 0 ? (size_t)lines : 1, sizeof *rows);
  if (rows == NULL) return 1;
  for (int i = 0; i < lines; i++) {
    snprintf(rows[i], sizeof rows[i], "Reference %d: a line of the list", i + 1);
  }

  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  do {
    erase();
    for (int i = 0; i < lines && i < LINES; i++) mvaddstr(i, 0, rows[i]);
    refresh();
  } while (getch() != 'q');
  endwin();
  free(rows);
  return 0;
}
