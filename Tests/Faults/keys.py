"""Random keys, pastes, window sizes and changes by others, played to the running program."""

import array
import fcntl
import os
import random
import re
import signal
import struct
import subprocess
import termios
import time
from concurrent.futures import ThreadPoolExecutor

from contention import Chain
from scene import ENVIRONMENT, PLAN, Scene
from screen import Screen

BATCH = 200
HANGS = 20  # seconds without an answer
LARGEST = 100  # MiB of memory

ARROWS = ["\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D"]
MOVES = ["\x1b[H", "\x1b[F", "\x1b[5~", "\x1b[6~", "\x1b[Z", "\x1b[1;5C", "\x1b[1;5D",
         "\x1b[1;2A", "\x1b[1;2B", "\x1b[1;2C", "\x1b[1;2D"]
FUNCTIONS = ["\x1bOP", "\x1bOQ", "\x1bOR", "\x1b[15~", "\x1b[17~", "\x1b[18~", "\x1b[19~",
             "\x1b[20~", "\x1b[23~", "\x1b[24~", "\x1b1", "\x1b9"]
# Ctrl with every letter but C, which ends the program.
CONTROLS = [chr(code) for code in range(1, 32) if code not in (3, 27)]
TEXTS = ["x", "\u00e5", "a\u030a", "\U0001f600", "\u202e", "\u200b", "4.1", "se 3", "\u4e2d", '"']
STRANGE = [b"\xff", b"\xc3", b"\x1b[", b"\x1b[M !!", b"\x1b[<0;3;4M", b"\x1b]0;q\x07",
           b"\x1bPq1q\x1b\\", b"\x1b[200~", b"\x1b[201~", b"\x1b\x1b", b"\x00", b"\xc2\x9b", b"\x1b[[A"]
CELLS = [(x, y) for x in (2, 9, 17, 40, 59, 71, 78) for y in (1, 2, 5, 8, 12, 20, 23, 24)]
MOUSE = [f"\x1b[<0;{x};{y}M\x1b[<0;{x};{y}m" * times for x, y in CELLS for times in (1, 2)]
MOUSE += [f"\x1b[<{wheel};{x};{y}M" for x, y in CELLS for wheel in (64, 65)]
MOUSE += ["\x1b[<0;3;3M\x1b[<0;9;9m", "\x1b[<2;3;3M", "\x1b[<0;999;999M\x1b[<0;999;999m"]
QUITS = ["q", "\x1b[21~", "\x03"]
KINDS = [(20, ARROWS), (10, MOVES), (14, list("1230")), (10, ["\r", "\t", "\x7f", "\x1b[3~"]),
         (8, ["\x1b"]), (12, TEXTS), (8, list("mtouUkj e?")), (5, FUNCTIONS), (6, CONTROLS),
         (3, STRANGE), (6, MOUSE)]
FIELDS = ["text", "why", "consequences", "recovery"]


class Played(Screen):
    """The screen, with a look at what it has not read yet."""

    is_painted = False
    width = 80

    def __init__(self, program, plan):
        # A question about a draft has Esc in its last row.
        super().__init__(program, plan, cwd=plan.parent, ready=[b"F10", b"Esc"])
        self.slave = os.open(f"/proc/{self.process.pid}/fd/0", os.O_RDWR | os.O_NOCTTY)

    def read(self, seconds):
        is_painted = super().read(seconds)
        self.is_painted = self.is_painted or is_painted
        return is_painted

    def is_alive(self):
        return self.process.poll() is None

    def drain(self, seconds=0.0):
        while self.read(seconds):
            self.output = self.output[-65536:]
            seconds = 0.0

    def unread(self):
        """How many bytes the program has not read."""
        count = array.array("i", [0])
        fcntl.ioctl(self.slave, termios.FIONREAD, count)
        return count[0]

    def resize(self, width, height):
        self.width = width
        size = struct.pack("HHHH", height, width, 0, 0)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, size)

    def wake(self):
        """Goes on where the program stopped itself for a shell that is not there."""
        try:
            with open(f"/proc/{self.process.pid}/stat") as file:
                if file.read().rsplit(")", 1)[1].split()[0] == "T":
                    self.process.send_signal(signal.SIGCONT)
        except OSError:
            pass

    def wait_until(self, holds):
        """False where it hangs; true too where the program ended."""
        end = time.monotonic() + HANGS
        while self.is_alive() and not holds():
            if time.monotonic() > end:
                return False
            self.wake()
            self.drain(0.01)
        return True

    def answers(self):
        """Whether it reads all that was sent, and paints when the window's size changes."""
        if not self.wait_until(lambda: self.unread() == 0):
            return False
        for width in (78 if self.width == 79 else 79, 80):
            self.drain(0.01)
            self.is_painted = False
            self.resize(width, 24)
            if not self.wait_until(lambda: self.is_painted):
                return False
        return True

    def memory(self):
        """In MiB."""
        try:
            with open(f"/proc/{self.process.pid}/status") as file:
                found = re.search(r"VmRSS:\s+(\d+)", file.read())
        except OSError:
            found = None
        return int(found[1]) / 1024 if found else 0

    def close(self):
        """What is wrong with how the program left its terminal."""
        self.drain(0.05)
        found = []
        if termios.tcgetattr(self.slave) != self.settings:
            found.append("the terminal's settings are not as they were")
        if b"\x1b[?1049l" not in self.output:
            found.append("the alternate screen was not left")
        if self.process.returncode not in (0, -signal.SIGINT):
            found.append(f"the program ended with {self.process.returncode}")
        os.close(self.slave)
        os.close(self.master)
        return found


class Game:
    """One plan, one program at a time, and everything that the seed's numbers make of them."""

    def __init__(self, program, seed):
        self.program, self.random = program, random.Random(seed)
        self.scene = Scene(program)
        self.chain = Chain(self.scene)
        self.screen = Played(program, self.scene.plan)
        self.accepted, self.changes, self.starts, self.most = [], 0, 1, 0
        self.wrong = []

    def play(self, keys):
        for batch in range(0, keys, BATCH):
            for _ in range(min(BATCH, keys - batch)):
                self.step()
            self.check()
            if self.wrong:
                break
        if not self.wrong:
            self.leave()
        if self.screen.is_alive():
            self.screen.process.kill()
            self.screen.process.wait()
        if not self.wrong:
            self.scene.remove()
        return self.wrong

    def step(self):
        chance = self.random.random()
        if chance < 0.01:
            self.change_outside()
        elif chance < 0.03:
            # Seldom large: each size is a whole new picture.
            width = self.random.choice([2, 20, 79, 80, 120, 300, self.random.randint(2, 300)])
            height = self.random.choice([1, 5, 24, 25, 50, 100, self.random.randint(1, 100)])
            self.screen.resize(width, height)
        elif chance < 0.05:
            self.paste()
        elif chance < 0.052:
            self.press(self.random.choice(QUITS))
        else:
            weights = [weight for weight, _ in KINDS]
            _, words = self.random.choices(KINDS, weights)[0]
            self.press(self.random.choice(words))
        if not self.screen.is_alive():
            self.restart()

    def press(self, keys):
        data = keys if isinstance(keys, bytes) else keys.encode()
        os.write(self.screen.master, data)
        self.screen.drain(0.06 if keys == "\x1b" and self.random.random() < 0.5 else 0.002)
        if self.screen.unread() > 1000 and not self.screen.wait_until(
                lambda: self.screen.unread() == 0):
            self.wrong.append("the program does not read its keys")

    def paste(self):
        text = "".join(self.random.choice(TEXTS + ["\r", " ord ", "\t", "\x07"]) for _ in range(
            self.random.choice([3, 20, 300])))
        self.press(f"\x1b[200~{text}\x1b[201~" if self.random.random() < 0.7 else text)

    def change_outside(self):
        goal, field = self.random.randint(1, 6), self.random.choice(FIELDS)
        text = f"andre {self.changes}"
        self.changes += 1
        result = self.scene.set(text, goal=f"g{goal}", field=field, flags=["--unfinished"])
        if result.returncode == 0:
            self.accepted.append((f"g{goal}", field, text))
        # Keys may have closed the round, or taken the goal out.
        elif result.returncode not in (1, 64, 75):
            self.wrong.append(f"set ended with {result.returncode}: {result.stderr}")

    def check(self):
        if not self.screen.answers():
            self.wrong.append("the program does not answer")
        if not self.screen.is_alive():
            self.restart()
        result = subprocess.run(
            [self.program, "check", str(self.scene.plan)], capture_output=True, text=True,
            env=ENVIRONMENT, timeout=60, stdin=subprocess.DEVNULL)
        if result.returncode != 0:
            self.wrong.append(f"check: {result.stdout}{result.stderr}")
        try:
            self.wrong += self.chain.complaints()
        except ValueError as error:
            self.wrong.append(f"a line of the history is none: {error}")
        self.wrong += [f"accepted and lost: {a}" for a in self.accepted
                       if a not in self.chain.told]
        self.accepted = []
        self.most = max(self.most, self.screen.memory())
        if self.most > LARGEST:
            self.wrong.append(f"the program takes {self.most:.0f} MiB")

    def restart(self):
        """A key quit, as it may."""
        self.wrong += self.screen.close()
        self.screen = Played(self.program, self.scene.plan)
        self.starts += 1

    def leave(self):
        """Quits from wherever one is: out of what is open, F10, and yes where that asks."""
        for _ in range(10):
            for keys in ("\x1b[201~", "\x1b", "\x1b", "\x1b", "\x1b[21~", "\x1b[C", "\r"):
                if self.screen.is_alive():
                    os.write(self.screen.master, keys.encode())
                    self.screen.drain(0.1)
                    self.screen.wake()
            self.screen.wait_until(lambda: self.screen.unread() == 0)
            if not self.screen.is_alive():
                break
        else:
            self.wrong.append("the program does not quit")
            return
        self.wrong += self.screen.close()
        self.wrong += self.chain.complaints()
        # Keys may export a report and make new plans.
        litter = {name for name in self.scene.litter() if "plan.json" in name or ".tmp" in name}
        self.wrong += [f"litter: {litter}"] if litter else []


def report(program, seed, keys):
    """Plays and tells; returns what was wrong."""
    game = Game(program, seed)
    start = time.monotonic()
    wrong = game.play(keys)
    print(f"seed {seed}: {keys} random keys in {time.monotonic() - start:.0f} s, "
          f"{game.changes} changes by others, {game.chain.lines} in the history, "
          f"{game.starts} starts, at most {game.most:.0f} MiB, {len(wrong)} wrong", flush=True)
    for line in wrong[:5]:
        print("  " + line)
    if wrong:
        print(f"  the plan is in {game.scene.folder}; again: python3 Tests/Faults PROGRAM "
              f"--seed {seed} --keys {keys}", flush=True)
    return wrong


def run(program, full, workers):
    """The same keys each time, but for --full, which is for finding others."""
    first = random.randrange(1 << 30) if full else 1
    seeds, keys = (range(first, first + 10), 10000) if full else (range(1, 3), 1000)
    with ThreadPoolExecutor(workers) as pool:
        return sum(map(bool, pool.map(lambda seed: report(program, seed, keys), seeds)))
