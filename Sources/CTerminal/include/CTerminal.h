#pragma once
#include <stdint.h>
/// Columns that a Unicode scalar takes: 0, 1 or 2; -1 for a control character.
int terminal_width(uint32_t scalar);
