"""What other programs lost, as tests of this one: the numbers are their threads'."""

import contextlib
import os
import pathlib
import re
import shutil
import struct
import subprocess
import tempfile
import time
import unittest
from concurrent.futures import ThreadPoolExecutor

import contention
import tracing
from scene import ENVIRONMENT, HISTORY, LOCK, PLAN, Scene, contents
from screen import Screen

BINDFS = shutil.which("bindfs")
USER_OBJ, USER, GROUP_OBJ, MASK, OTHER = 1, 2, 4, 16, 32


@contextlib.contextmanager
def mounted(words, mount):
    subprocess.run(words, check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", mount], check=True)


class Losses(unittest.TestCase):
    program = ""
    full = False

    def setUp(self):
        self.scene = Scene(self.program)
        self.addCleanup(self.scene.remove)

    def run_program(self, *words, **options):
        return subprocess.run(
            [self.program, *words], capture_output=True, text=True, env=ENVIRONMENT, timeout=60,
            **options)

    def trace(self, *words):
        """The lines of a trace of the program."""
        with tempfile.NamedTemporaryFile("r", errors="replace") as output:
            subprocess.run(
                ["/usr/bin/strace", "-f", "-qq", "-y", "-o", output.name, self.program, *words],
                capture_output=True, env=ENVIRONMENT)
            return output.read().splitlines()

    def faulty(self, name, what, when="1+", text="Ny"):
        return self.scene.set(text, tracing.inject(name, what, when, "/dev/null"))

    def assert_old(self):
        self.assertEqual(self.scene.plan.read_bytes(), self.scene.old)
        self.assertFalse(self.scene.litter())

    def text(self):
        return contents(self.scene.plan.read_bytes(), "g2")[0].get("text")

    def test_01_taskwarrior_2264_a_listing_command_writes_nothing(self):
        plan = str(self.scene.plan)
        for words in (["show", plan], ["show", plan, "4.1.2", "--json"], ["missing", plan],
                      ["check", plan], ["history", plan], ["export", plan, "--format", "md"]):
            for line in self.trace(*words):
                if self.scene.folder.name in line:
                    self.assertNotRegex(line, r"O_WRONLY|O_RDWR|O_CREAT|rename|unlink|chmod")
        self.assertEqual(os.listdir(self.scene.folder), [PLAN])

    def test_02_taskwarrior_1420_a_disk_that_fills_up_halfway(self):
        for size in range(0, len(self.scene.old), 500):
            result = self.scene.set("Ny", ["prlimit", f"--fsize={size}"])
            self.assertEqual(result.returncode, 74)
            self.assertIn("ikke gemt", result.stderr)
            self.assert_old()

    def test_03_an_editor_that_knows_no_lock_is_not_overwritten(self):
        slow = tracing.inject("fsync", "delay_enter=300000", "1+", "/dev/null")
        with ThreadPoolExecutor(1) as pool:
            save = pool.submit(self.scene.set, "Ny", slow)
            while not self.scene.litter() and not save.done():
                time.sleep(0.001)
            other = self.scene.folder / "other"
            other.write_bytes(self.scene.old.replace(b'"title": "', b'"title": "Deres ', 1))
            other.rename(self.scene.plan)
            self.assertEqual(save.result().returncode, 0)
        self.assertEqual(self.text(), "Ny")
        self.assertIn(b'"title": "Deres ', self.scene.plan.read_bytes())
        self.assertFalse(self.scene.litter())

    def test_03_taskwarrior_1735_saves_at_the_same_time(self):
        wrong, accepted, _ = contention.commands(self.program, 4, 6, seed=99)
        self.assertFalse(wrong)
        self.assertGreater(accepted, 4)

    def test_04_taskwarrior_3676_readers_beside_a_writer(self):
        with ThreadPoolExecutor(17) as pool:
            reads = [pool.submit(self.run_program, "show", str(self.scene.plan))
                     for _ in range(16)]
            writes = [self.scene.set(f"Nr. {n}").returncode for n in range(5)]
            self.assertEqual({read.result().returncode for read in reads}, {0})
        self.assertEqual(set(writes), {0})

    def test_05_taskwarrior_3298_a_format_that_it_does_not_know(self):
        newer = self.scene.old.replace(b'"schema": 1', b'"schema": 77')
        self.scene.plan.write_bytes(newer)
        for words in (["show"], ["check"]):
            result = self.run_program(*words, str(self.scene.plan))
            self.assertEqual(result.returncode, 65)
            self.assertIn("77", result.stderr)
        self.assertEqual(self.scene.set("Ny").returncode, 65)
        self.assertEqual(self.scene.plan.read_bytes(), newer)

    def test_06_taskwarrior_3040_a_disk_that_does_not_confirm(self):
        for error in ("EIO", "EUCLEAN"):
            self.assertEqual(self.faulty("fsync", f"error={error}").returncode, 74)
            self.assert_old()
        zeros = bytes(len(self.scene.old))
        self.scene.plan.write_bytes(zeros)
        self.assertEqual(self.scene.set("Ny").returncode, 65)
        self.assertEqual(self.scene.plan.read_bytes(), zeros)

    def test_07_keepassxc_6634_a_full_disk_empties_nothing(self):
        for error in ("ENOSPC", "EDQUOT"):
            for name in ("write", "fsync", "renameat"):
                self.assertIn(self.faulty(name, f"error={error}").returncode, (73, 74))
                self.assert_old()

    def test_08_keepassxc_2957_the_target_is_never_taken_away_first(self):
        document = str(self.scene.folder / "rapport.md")
        export = ["export", str(self.scene.plan), "--format", "md", "--output", document, "--force"]
        self.run_program(*export)
        lines = self.trace("set", str(self.scene.plan), "4.1.2", "--text", "Ny")
        lines += self.trace(*export)
        targets = ("plan.json", "rapport.md")
        for line in lines:
            self.assertNotRegex(line, r'unlink\w*\(.*"(%s)"' % "|".join(targets))
            self.assertNotRegex(line, r'rename\w*\((\S+, )?"(%s)"' % "|".join(targets))
            self.assertNotRegex(line, r'open\w*\(.*"\S*(%s)".*O_TRUNC' % "|".join(targets))

    def test_10_keepassxc_5290_a_file_that_cannot_be_read_again(self):
        screen = Screen(self.program, self.scene.plan)
        damaged = self.scene.old[:500]
        self.scene.plan.write_bytes(damaged)
        screen.press("1")
        self.assertTrue(screen.wait_for(["ikke en plan".encode()]))
        self.assertEqual(self.scene.plan.read_bytes(), damaged)
        self.scene.plan.write_bytes(self.scene.old)
        screen.output = b""
        screen.press("1")
        self.assertTrue(screen.wait_for(["ikke vurderet".encode()]))
        self.assertEqual(screen.leave(), 0)
        # The watch may tell of the damage before the first digit is read: then both are saved.
        one, two = {"result": "green"}, {"result": "green", "timeline": "green"}
        self.assertIn("new", [self.scene.state("g1", change) for change in (one, two)])

    def test_11_keepassxc_639_nothing_is_saved_that_was_not_read(self):
        for data in (b"", b"{", self.scene.old[:-20], b"\0" * 100, b"[]"):
            self.scene.plan.write_bytes(data)
            self.assertEqual(self.scene.set("Ny").returncode, 65)
            self.assertEqual(self.scene.plan.read_bytes(), data)
            self.assertEqual(os.listdir(self.scene.folder), [PLAN])

    def test_12_keepassxc_11911_saved_though_the_disk_did_not_confirm(self):
        self.scene.set("Før")
        result = self.faulty("fsync", "error=EIO", "2")
        self.assertEqual(result.returncode, 74)
        self.assertIn("gemt, men", result.stderr)
        self.assertEqual(self.text(), "Ny")
        self.assertEqual(self.scene.set("Ny").returncode, 0)
        self.assertEqual(len(self.scene.history_lines()), 2)

    def test_14_vim_1765_a_text_that_is_none(self):
        for text in (b"\xed\xa0\x80", b"\xff", b"\xc0\x80"):
            result = self.run_program(
                "set", str(self.scene.plan), "4.1.2", "--text", "-",
                input=text.decode("utf-8", "surrogateescape"), errors="surrogateescape")
            self.assertEqual(result.returncode, 66)
            self.assert_old()
        for text in ("a\u030a", "\U0001f469\u200d\U0001f4bb", "\U0010fffd"):
            self.assertEqual(self.scene.set(text).returncode, 0)
            self.assertEqual(self.text(), text)

    def test_15_vim_2815_what_belongs_to_the_file_stays(self):
        plan = self.scene.plan
        entries = [(USER_OBJ, 6, -1), (USER, 4, 1234), (GROUP_OBJ, 4, -1), (MASK, 4, -1),
                   (OTHER, 0, -1)]
        access = struct.pack("<I", 2) + b"".join(
            struct.pack("<HHi", tag, mode, who) for tag, mode, who in entries)
        kept = {"user.sag": b"42"}
        try:
            os.setxattr(plan, "user.sag", b"42")
            os.setxattr(plan, "system.posix_acl_access", access)
            kept["system.posix_acl_access"] = access
        except OSError as error:
            self.skipTest(f"no extended attributes here: {error}")
        if os.geteuid() == 0:
            os.chown(plan, 65534, 12345)
        before = os.stat(plan)
        self.assertEqual(self.scene.set("Ny").returncode, 0)
        after = os.stat(plan)
        for name in ("st_mode", "st_uid", "st_gid"):
            self.assertEqual(getattr(before, name), getattr(after, name))
        for name, value in kept.items():
            self.assertEqual(os.getxattr(plan, name), value)

    @contextlib.contextmanager
    def behind_a_program(self, *options):
        """The scene on a small disk that is reached through bindfs."""
        with tempfile.TemporaryDirectory() as disk, tempfile.TemporaryDirectory() as mount:
            tmpfs = ["mount", "-t", "tmpfs", "-o", "size=256k", "faults", disk]
            with mounted(tmpfs, disk), mounted([BINDFS, *options, disk, mount], mount):
                scene = Scene(self.program, parent=disk, template=self.scene)
                scene.folder = pathlib.Path(mount) / scene.folder.name
                yield scene

    @unittest.skipUnless(BINDFS and os.geteuid() == 0, "needs bindfs and root")
    def test_17_mc_4166_a_full_disk_behind_a_program(self):
        with self.behind_a_program() as scene:
            filler = scene.folder / "filler"
            with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as file:
                while file.write(bytes(1024)):
                    pass
            result = scene.set("Ny")
            self.assertIn(result.returncode, (73, 74))
            self.assertIn("disken er fuld", result.stderr)
            self.assertEqual(scene.plan.read_bytes(), scene.old)
            filler.unlink()
            self.assertEqual(scene.next_save_complaints(), [])

    @unittest.skipUnless(BINDFS and os.geteuid() == 0, "needs bindfs and root")
    def test_17_mc_4166_a_disk_that_sets_no_mode(self):
        with self.behind_a_program("--chmod-deny", "--chown-deny") as scene:
            result = scene.set("Ny")
            self.assertEqual(result.returncode, 74)
            self.assertIn("rettigheder", result.stderr)
            self.assertEqual(scene.plan.read_bytes(), scene.old)
            self.assertFalse(scene.litter())

    def test_18_write_file_atomic_64_the_folder_is_on_disk_and_names_do_not_clash(self):
        names = set()
        for text in ("a", "b"):
            lines = self.trace("set", str(self.scene.plan), "4.1.2", "--text", text)
            rename = next(n for n, line in enumerate(lines) if re.search(r"\brenameat", line))
            folder = re.compile(r"\bfsync\(\d+<%s>\)" % re.escape(str(self.scene.folder)))
            self.assertTrue(any(folder.search(line) for line in lines[rename:]))
            names.add(re.search(r'"(\.plan\.json\.\d+-\d+\.tmp)"', lines[rename]).group(1))
        self.assertEqual(len(names), 2)

    def test_19_git_a_lock_of_a_dead_process_needs_nobody(self):
        self.assertNotEqual(self.faulty("renameat", "signal=KILL").returncode, 0)
        self.assertTrue(self.scene.litter())
        start = time.monotonic()
        self.assertEqual(self.scene.next_save_complaints(), [])
        self.assertLess(time.monotonic() - start, 2)

    def test_21_opencode_14970_nothing_is_mapped_or_changed_in_place(self):
        for line in self.trace("set", str(self.scene.plan), "4.1.2", "--text", "Ny"):
            self.assertNotRegex(line, r"mmap\(.*%s" % self.scene.folder.name)
            if f'"{HISTORY}"' in line and "O_RDWR" in line:
                self.assertIn("O_APPEND", line)
            self.assertNotRegex(line, r'open\w*\(.*"\S*/?plan\.json", O_(WRONLY|RDWR)')

    def test_22_release_it_1326_a_text_drives_no_terminal(self):
        evil = "\\u001b]0;ond\\u0007\\u009b2J\\u202e"
        self.scene.plan.write_bytes(
            self.scene.old.replace(b'"title": "', b'"title": "' + evil.encode()))
        seen = b""
        screen = Screen(self.program, self.scene.plan)
        seen += screen.output
        screen.leave()
        for words in (["show"], ["check"], ["missing"], ["show", "4.1.2", "--json"]):
            result = self.run_program(words[0], str(self.scene.plan), *words[1:])
            seen += (result.stdout + result.stderr).encode()
        for bad in (b"\x1b]0;ond", b"\xc2\x9b", "\u202e".encode()):
            self.assertNotIn(bad, seen)

    def test_23_codewhale_4609_the_temporary_files_mode_does_not_stay(self):
        for umask in (0o002, 0o027, 0o077):
            for mode in (0o600, 0o640, 0o644, 0o664):
                scene = Scene(self.program)
                os.chmod(scene.plan, mode)
                result = scene.set("Ny", preexec_fn=lambda: os.umask(umask))
                self.assertEqual(result.returncode, 0)
                for name in (PLAN, LOCK, HISTORY):
                    self.assertEqual(os.stat(scene.folder / name).st_mode & 0o777, mode, name)
                scene.remove()

    def test_24_csci046_83_what_lies_beside_the_plan_is_bounded(self):
        count = 1000 if self.full else 100
        for number in range(count):
            self.scene.set(f"Nr. {number}")
        size = sum(path.stat().st_size for path in self.scene.folder.iterdir())
        self.assertLess(size, 5 * len(self.scene.old) + (1 << 20) * count // 1000)
        self.assertFalse(self.scene.litter())


def run(program, full):
    Losses.program, Losses.full = program, full
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(Losses)
    result = unittest.TextTestRunner(verbosity=0).run(suite)
    print(f"{result.testsRun} losses of other programs, "
          f"{len(result.failures) + len(result.errors)} happen here")
    return len(result.failures) + len(result.errors)
