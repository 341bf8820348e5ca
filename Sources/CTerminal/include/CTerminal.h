#pragma once
#include <stdint.h>
#include <stdio.h>

// What a signal handler may touch, kept where no Swift runs. But for `terminal_width`, all calls are
// made by one thread.

/// Columns that a Unicode scalar takes: 0, 1 or 2; -1 for a control character.
int terminal_width(uint32_t scalar);

/// Keeps the terminal's settings and handles signals until `terminal_release`.
///
/// HUP, INT, QUIT, TERM, TSTP, CONT, WINCH and CHLD are told through the pipe whose reading end is
/// returned, a byte a signal; a second INT, QUIT or TERM ends the program at once. A crash gives
/// the terminal back before the program dies of it. Returns -1, with errno, where `tty` is none.
int terminal_guard(int tty);
/// Tells of HUP, INT, QUIT, TERM and CHLD like `terminal_guard`, for a program that leaves the terminal
/// as it is. Returns -1, with errno, where there can be no pipe.
int terminal_listen(void);
/// Whether another program has the terminal of one that listens: what is typed there, INT and QUIT
/// too, is for that one.
void terminal_lend(int on);
/// Gives the signals back to whoever had them.
void terminal_release(void);
/// What a crash writes to give the screen back; at most 256 bytes, none while the screen is not up.
void terminal_restore_with(const char *bytes, int count);
/// Sets the terminal to hand over every key at once, unchanged and unseen, and to send what is
/// written to it as it is.
void terminal_settings_raw(void);
/// Sets the terminal as `terminal_guard` found it.
void terminal_settings_back(void);
/// Takes a signal's default action: the program ends, or stops (its whole job) and is continued.
void terminal_obey(int signal);
/// Keeps what is written to standard error while the screen is up, and shows it afterwards.
/// Nothing is kept where standard error is no terminal.
void terminal_hold_errors(int on);
/// Where ncurses paints: a file in memory, for it writes at every move of the cursor, and what is
/// seen of a frame should arrive as one. Returns NULL, with errno, where there can be none.
FILE *terminal_painting(void);
/// Lets a write to a closed pipe or a full quota fail instead of ending the program.
void terminal_spare_writes(void);

/// Starts another program, found on PATH, in this one's environment.
///
/// `words` are its name and arguments, and NULL; `files` what its files 0, 1 and 2 are, -1 for those
/// of this program. Returns its id, or a negative errno.
int terminal_start(char *const words[], const int files[3]);
