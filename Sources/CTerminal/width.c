#define _GNU_SOURCE
#include "CTerminal.h"
#include <locale.h>
#include <wchar.h>

int terminal_width(uint32_t scalar) {
  static locale_t utf8;
  if (!utf8) utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  locale_t before = utf8 ? uselocale(utf8) : (locale_t)0;
  int columns = wcwidth((wchar_t)scalar);
  if (utf8) uselocale(before);
  return columns;
}
