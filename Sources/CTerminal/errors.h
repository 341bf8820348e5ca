#pragma once

/// Shows what standard error was kept from saying; safe in a signal handler.
void errors_replay(void);
