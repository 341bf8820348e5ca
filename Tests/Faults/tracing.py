"""Faults put into a program's system calls by strace."""

import re
import subprocess

# Calls that have nothing to do with files, or end the process.
IGNORED = {
    "brk", "mmap", "munmap", "mprotect", "futex", "exit_group", "execve", "rt_sigaction",
    "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "geteuid", "getuid", "getpid", "getegid",
    "gettid", "uname", "getrandom", "socket", "connect", "set_robust_list", "rseq", "prlimit64",
    "set_tid_address", "arch_prctl", "clock_nanosleep", "restart_syscall", "sched_getaffinity",
}
CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)")


def inject(name, what, when, output):
    """strace's words for one fault."""
    return ["/usr/bin/strace", "-f", "-qq", "-o", output, "-e", f"trace={name}",
            "-e", f"inject={name}:{what}:when={when}"]


def calls(trace, start=None):
    """(name, which of its kind) for each call of a trace, from the first that holds `start`."""
    counts, found, started = {}, [], start is None
    for line in trace.splitlines():
        match = CALL.match(line)
        if not match:
            continue
        name = match.group(1)
        counts[name] = counts.get(name, 0) + 1
        started = started or start in match.group(2)
        if started and name not in IGNORED:
            found.append((name, counts[name]))
    return found


def traced(words, start, output, **options):
    """The calls of a whole run of a command."""
    subprocess.run(["/usr/bin/strace", "-f", "-qq", "-o", output, *words], check=True, **options)
    with open(output, errors="replace") as trace:
        return calls(trace.read(), start)
