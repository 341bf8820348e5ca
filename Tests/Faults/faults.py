"""Kills the program at every system call of a save, and fails every one of them."""

import os
import resource
import signal
import subprocess
import tempfile
from concurrent.futures import ProcessPoolExecutor

import tracing
from scene import EXIT_CODES, ENVIRONMENT, Scene
from screen import Screen

WRITING = {"openat", "write", "fchown", "fchmod", "fsync", "fdatasync", "close", "renameat"}
READING = {"read", "newfstatat", "getdents64", "faccessat2", "lseek", "pread64", "readlink",
           "flistxattr", "fcntl"}
TERMINAL = {"read", "write", "poll", "ioctl"}
SAID = [word.encode() for word in (
    "resultat ikke", "ikke gemt", "kan ikke", "er gemt", "Gemt uden", "kunne ikke", "findes ikke",
    "men ikke ændre")]
TEXT = "Gemt midt i det hele"


def points(calls, errors, persistent):
    """(call, which, what is done to it, when) for each call.

    `errors` are (the error, the calls that it is given to); those that are `persistent` are given
    once, and once and for good.
    """
    for name, which in calls:
        yield name, which, "signal=KILL", f"{which}"
        for error, names in errors:
            if name not in names:
                continue
            yield name, which, f"error={error}", f"{which}"
            # A lock that is taken for good is waited for, five seconds each.
            if error in persistent and (name != "fcntl" or error not in ("EACCES", "EINTR")):
                yield name, which, f"error={error}", f"{which}+"


FULL = [(error, WRITING | READING)
        for error in ("EIO", "ENOSPC", "EDQUOT", "EINTR", "EACCES", "ESTALE")]
COMMAND = [
    ("EIO", WRITING | READING), ("ENOSPC", WRITING), ("EINTR", WRITING | {"read"}),
    ("EDQUOT", {"write", "fsync", "close"}), ("EACCES", {"openat", "renameat", "faccessat2"})]
SCREEN = [("EIO", WRITING), ("ENOSPC", {"openat", "write", "fsync", "renameat"})]


def complaints(scene, point, status, message, goal, change):
    """What is wrong after a fault; `status` is None where the program was killed."""
    name, _, what, when = point
    state = scene.state(goal, change)
    found = []
    if state is None:
        return ["the plan is neither the old one nor the new one"]
    if status is not None:
        if scene.litter():
            found.append(f"litter: {scene.litter()}")
        if status == 0 and state == "old":
            found.append("the end was good and the plan is the old one")
        if status != 0 and state == "new" and not ("er gemt" in message or name == "write"):
            found.append(f"the plan is new and the message says otherwise: {message}")
        if status != 0 and status not in EXIT_CODES:
            found.append(f"it ended with {status}: {message}")
        if status != 0 and not message.strip() and not (name == "write" and when.endswith("+")):
            found.append("nothing was said")
        if "Fatal error" in message:
            found.append(message)
    return found + scene.next_save_complaints()


def command_point(job):
    program, template, point = job
    scene = Scene(program, template=template)
    try:
        name, _, what, when = point
        prefix = tracing.inject(name, what, when, str(scene.folder) + ".trace")
        result = scene.set(TEXT, prefix)
        os.unlink(str(scene.folder) + ".trace")
        # strace ends by the signal that ended the program.
        killed = what == "signal=KILL" and result.returncode == -signal.SIGKILL
        return point, complaints(
            scene, point, None if killed else result.returncode, result.stderr, "g2",
            {"text": TEXT})
    except Exception as error:
        return point, [repr(error)]
    finally:
        scene.remove()


def screen_point(job):
    program, template, point = job
    scene = Scene(program, template=template)
    try:
        name, _, what, when = point
        # A frame is painted into a file in memory, which is wound back and read again.
        can_say = name not in TERMINAL | {"lseek", "pread64"}
        screen = Screen(program, scene.plan)
        tracer = screen.attach(
            tracing.inject(name, what, when, "/dev/null"))
        screen.output = b""
        screen.press("1")
        said = screen.wait_for(SAID, 10 if can_say else 1)
        status = screen.leave()
        tracer.wait()
        state = scene.state("g1", {"result": "green"})
        found = [] if state else ["the plan is neither the old one nor the new one"]
        if status is None:
            found.append("it does not end")
        if what != "signal=KILL":
            if status not in (0, None) and name not in TERMINAL:
                found.append(f"it ended with {status}")
            if not said and can_say:
                found.append("nothing was said")
            if scene.litter():
                found.append(f"litter: {scene.litter()}")
        return point, found + scene.next_save_complaints()
    except Exception as error:
        return point, [repr(error)]
    finally:
        scene.remove()


def screen_calls(program, template):
    scene = Scene(program, template=template)
    output = str(scene.folder) + ".trace"
    screen = Screen(program, scene.plan)
    tracer = screen.attach(["/usr/bin/strace", "-f", "-o", output])
    screen.press("1")
    screen.wait_for(SAID)
    screen.leave()
    tracer.wait()
    with open(output, errors="replace") as trace:
        found = tracing.calls(trace.read())
    os.unlink(output)
    scene.remove()
    return found


def limited_point(job):
    """A save that may write no file longer than so many bytes."""
    program, template, size = job
    scene = Scene(program, template=template)
    try:
        result = scene.set(
            TEXT,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
        return ("RLIMIT_FSIZE", size, "", ""), complaints(
            scene, ("limit", 0, "", ""), result.returncode, result.stderr, "g2", {"text": TEXT})
    except Exception as error:
        return ("RLIMIT_FSIZE", size, "", ""), [repr(error)]
    finally:
        scene.remove()


def tmpfs_point(job):
    """A save on a disk with so much room; the next save gets more."""
    program, template, size = job
    point = ("tmpfs", size, "", "")
    with tempfile.TemporaryDirectory() as mount:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "faults", mount], check=True)
        try:
            scene = Scene(program, parent=mount, template=template)
            result = scene.set(TEXT)
            subprocess.run(["mount", "-o", "remount,size=4m", mount], check=True)
            return point, complaints(
                scene, ("limit", 0, "", ""), result.returncode, result.stderr, "g2",
                {"text": TEXT})
        except Exception as error:
            return point, [repr(error)]
        finally:
            subprocess.run(["umount", mount], check=True)


def can_mount():
    with tempfile.TemporaryDirectory() as mount:
        command = ["mount", "-t", "tmpfs", "faults", mount]
        if subprocess.run(command, capture_output=True).returncode:
            return False
        subprocess.run(["umount", mount], check=True)
        return True


def jobs(program, full):
    """(work, its argument) for every point; what could not be tried; the plans to begin with."""
    fresh, seasoned = Scene(program), Scene(program)
    seasoned.set("Tidligere")
    seasoned.old = seasoned.plan.read_bytes()
    found, skipped = [], []
    for template in (fresh, seasoned):
        errors = (FULL, {error for error, _ in FULL}) if full else (COMMAND, {"ENOSPC"})
        for point in points(command_calls(program, template), *errors):
            found.append((command_point, (program, template, point)))
    for template in (fresh, seasoned) if full else (seasoned,):
        errors = (FULL, {error for error, _ in FULL}) if full else (SCREEN, {"ENOSPC"})
        for point in points(screen_calls(program, template), *errors):
            # ncurses tries a write that is interrupted again for ever.
            if point[0] == "write" and point[2] == "error=EINTR" and point[3].endswith("+"):
                continue
            found.append((screen_point, (program, template, point)))
    for limit in range(0, 2 * len(seasoned.old), 250 if full else 1000):
        found.append((limited_point, (program, seasoned, limit)))
    if can_mount():
        for room in range(20 << 10, 116 << 10, 4 << 10):
            found.append((tmpfs_point, (program, seasoned, room)))
    else:
        skipped.append("small disks: no right to mount")
    return found, skipped, (fresh, seasoned)


def command_calls(program, template):
    scene = Scene(program, template=template)
    trace = str(scene.folder) + ".trace"
    words = [program, "set", str(scene.plan), "4.1.2", "--text", TEXT]
    found = tracing.traced(
        words, scene.plan.name, trace, env=ENVIRONMENT, capture_output=True)
    os.unlink(trace)
    scene.remove()
    return found


def work(job):
    return job[0](job[1])


def run(program, full, workers):
    """Tries every point; returns how many failed."""
    found, skipped, templates = jobs(program, full)
    failures = 0
    counts = {}
    with ProcessPoolExecutor(workers) as pool:
        for (task, _), (point, wrong) in zip(found, pool.map(work, found, chunksize=4)):
            counts[task.__name__] = counts.get(task.__name__, 0) + 1
            if wrong:
                failures += 1
                print(f"{task.__name__} {' '.join(map(str, point))}: {'; '.join(wrong)}")
    for template in templates:
        template.remove()
    for reason in skipped:
        print(f"skipped: {reason}")
    told = ", ".join(f"{count} {name.removesuffix('_point')}" for name, count in counts.items())
    print(f"{len(found)} points tried ({told}), {failures} failed")
    return failures
