"""Time from exec to the first text on the terminal, of strategy-tui and of the reference.

Usage: start.py STRATEGY_TUI PLAN REFERENCE. Both programs run in turn, round by round, in a
terminal of 80x24. Exit 1 where strategy-tui takes longer than the project allows.
"""

import fcntl
import json
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time

WARM_UPS = 2
ROUNDS = 21
LIMIT = 3.0  # strategy-tui's time over the reference's, on a plan of a municipality's size
PATIENCE = 10.0  # seconds until a program counts as stuck


class Program:
    """What to start, and a word of its first screen that tells that the screen is there."""

    def __init__(self, name, arguments, word):
        self.name = name
        self.arguments = [os.path.abspath(arguments[0]), *arguments[1:]]
        self.word = word.encode()


def read_until(terminal, word, deadline):
    """Bytes of the terminal until `word` is among them, or until the end where `word` is None."""
    seen = b""
    while word is None or word not in seen:
        if not select.select([terminal], [], [], max(0.0, deadline - time.monotonic()))[0]:
            raise TimeoutError
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # Linux: the other side is closed
            piece = b""
        if not piece:
            if word is None:
                return seen
            raise EOFError(seen.decode(errors="replace"))
        seen += piece
    return seen


def start_time(program, home):
    """Milliseconds from exec to the first text of one run, which is then quit with q."""
    clock_in, clock_out = os.pipe()
    process, terminal = pty.fork()
    if process == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": home,
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
        }
        os.write(clock_out, struct.pack("q", time.monotonic_ns()))
        os.execve(program.arguments[0], program.arguments, environment)
    try:
        read_until(terminal, program.word, time.monotonic() + PATIENCE)
        shown = time.monotonic_ns()
        started = struct.unpack("q", os.read(clock_in, 8))[0]
        os.write(terminal, b"q")
        read_until(terminal, None, time.monotonic() + PATIENCE)
    except (TimeoutError, EOFError) as error:
        os.kill(process, signal.SIGKILL)
        sys.exit(f"{program.name} did not show {program.word.decode()!r}, or did not quit. {error}")
    finally:
        os.waitpid(process, 0)
        for descriptor in (terminal, clock_in, clock_out):
            os.close(descriptor)
    return (shown - started) / 1e6


def interleaved(programs, rounds, warm_ups, home):
    """The times of each program, a round a row; who begins changes from round to round."""
    rows = []
    for number in range(warm_ups + rounds):
        row = [0.0] * len(programs)
        order = range(len(programs))
        for index in order if number % 2 else reversed(order):
            row[index] = start_time(programs[index], home)
        if number >= warm_ups:
            rows.append(row)
    return rows


def goals(plan):
    """How many goals the plan in this file has."""
    with open(plan, encoding="utf-8-sig") as file:
        themes = json.load(file)["themes"]
    return sum(len(area["goals"]) for theme in themes for area in theme["focusAreas"])


def compare(program, plan, reference):
    """Prints the medians and the ratio of a plan's start to the reference's, and returns the ratio."""
    count = goals(plan)
    programs = [
        Program(f"reference, {count} lines", [reference, str(count)], "Reference"),
        Program(f"strategy-tui, {count} goals", [program, plan], "Strategiplan"),
    ]
    with tempfile.TemporaryDirectory() as home:
        rows = interleaved(programs, ROUNDS, WARM_UPS, home)
    print(f"Start to first text, median of {ROUNDS} rounds:")
    for index, one in enumerate(programs):
        print(f"  {one.name:26}{statistics.median(row[index] for row in rows):7.2f} ms")
    ratio = statistics.median(row[1] / row[0] for row in rows)
    print(f"  {'ratio, median of rounds':26}{ratio:7.2f}    (at most {LIMIT:g})")
    return ratio


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(1 if compare(*sys.argv[1:]) > LIMIT else 0)
