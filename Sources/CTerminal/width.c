#define _GNU_SOURCE
#include "CTerminal.h"
#include <locale.h>
#include <pthread.h>
#include <wchar.h>

static locale_t utf8;

static void open_utf8(void) { utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); }

int terminal_width(uint32_t scalar) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_utf8);
  locale_t before = utf8 ? uselocale(utf8) : (locale_t)0;
  int columns = wcwidth((wchar_t)scalar);
  if (utf8) uselocale(before);
  return columns;
}
