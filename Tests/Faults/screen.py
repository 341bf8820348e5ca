"""The screen under a pseudo-terminal."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time

from scene import ENVIRONMENT

READY = "F10".encode()


class Screen:
    def __init__(self, program, plan, cwd=None, ready=(READY,)):
        self.master, slave = pty.openpty()
        self.settings = termios.tcgetattr(slave)
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.process = subprocess.Popen(
            [program, str(plan)], stdin=slave, stdout=slave, stderr=slave, env=ENVIRONMENT,
            cwd=cwd, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(slave)
        self.output = b""
        self.wait_for(ready)

    def read(self, seconds):
        """Takes what the program writes; False where nothing came, or nobody is there any more."""
        if not select.select([self.master], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return False
        self.output += data
        return bool(data)

    def wait_for(self, words, seconds=20):
        """Waits until one of the words is there, or the program is gone."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if any(word in self.output for word in words):
                return True
            if not self.read(0.05) and self.process.poll() is not None:
                return False
        return False

    def press(self, keys):
        try:
            os.write(self.master, keys.encode())
        except OSError:
            pass

    def attach(self, words):
        """Lets strace (its words without a program) work on the running program."""
        tracer = subprocess.Popen(
            [*(w for w in words if w != "-qq"), "-p", str(self.process.pid)],
            stderr=subprocess.PIPE)
        tracer.stderr.readline()
        return tracer

    def leave(self, seconds=20):
        """Quits; returns the exit status, or None where the program does not end.

        A key is dropped while the program waits for another one's lock, so it is pressed again.
        """
        end = time.monotonic() + seconds
        again = 0.0
        while self.process.poll() is None and time.monotonic() < end:
            if time.monotonic() >= again:
                self.press("q")
                again = time.monotonic() + 2
            self.read(0.05)
        status = self.process.poll()
        if status is None:
            self.process.kill()
            self.process.wait()
        os.close(self.master)
        return status
