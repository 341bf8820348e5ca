"""A plan in a folder of its own, a change that is made to it, and what must hold afterwards."""

import copy
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLAN = "plan.json"
LOCK = ".plan.json.lock"
HISTORY = "plan.json.history.jsonl"
TEMPORARY = re.compile(r"\.plan\.json\.\d+-\d+\.tmp")
MODE = 0o640
ROUND = "2017-10"
STATE = tempfile.TemporaryDirectory()
# No other editor takes the terminal.
ENVIRONMENT = {"STRATEGY_TUI_SECURE": "1", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
               "HOME": STATE.name, "XDG_STATE_HOME": STATE.name}
EXIT_CODES = {1, 64, 65, 66, 73, 74, 75}


def answer(plan, goal):
    """A goal's follow-up in the open round, in a parsed plan; {} where it has none."""
    goals = [g for t in plan["themes"] for a in t["focusAreas"] for g in a["goals"]]
    found = next((g for g in goals if g["id"] == goal), {})
    return next((f for f in found.get("followUps", []) if f["round"] == ROUND), {})


def contents(data, goal):
    """A parsed plan and one answer of it, each without the other; who and when left out."""
    plan = json.loads(data)
    found = answer(plan, goal)
    values = {k: v for k, v in found.items() if k not in ("round", "by", "at")}
    rest = copy.deepcopy(plan)
    for theme in rest["themes"]:
        for area in theme["focusAreas"]:
            for other in area["goals"]:
                if other["id"] == goal:
                    kept = [f for f in other.get("followUps", []) if f["round"] != ROUND]
                    other["followUps"] = kept
    return values, rest


class Scene:
    """The folder; a command changes goal 4.1.2 (g2), the screen's first digit 4.1.1 (g1)."""

    def __init__(self, program, parent=None, template=None):
        self.program = program
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="strategy-faults-", dir=parent))
        if template:
            for name in os.listdir(template.folder):
                shutil.copy2(template.folder / name, self.folder / name)
        else:
            shutil.copy(ROOT / "data/strategiplan-2017.json", self.plan)
            os.chmod(self.plan, MODE)
        self.old = self.plan.read_bytes()

    @property
    def plan(self):
        return self.folder / PLAN

    @property
    def history(self):
        return self.folder / HISTORY

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def set(self, text, prefix=(), goal="4.1.2", field="text", flags=(), **options):
        """Runs `set`; the result has `returncode`, `stdout` and `stderr`."""
        words = [*prefix, self.program, "set", str(self.plan), goal, f"--{field}", text, *flags]
        return subprocess.run(
            words, capture_output=True, text=True, env=ENVIRONMENT, timeout=60,
            stdin=subprocess.DEVNULL, **options)

    def state(self, goal, change):
        """Whether the plan is the old one, or the old one with the change; else None."""
        data = self.plan.read_bytes()
        if data == self.old:
            return "old"
        try:
            before, now = contents(self.old, goal), contents(data, goal)
        except (ValueError, KeyError, StopIteration):
            return None
        return "new" if now == (before[0] | change, before[1]) else None

    def litter(self):
        return set(os.listdir(self.folder)) - {PLAN, LOCK, HISTORY}

    def history_lines(self):
        """The parsed lines of the history; a line that is none raises ValueError."""
        return [json.loads(line) for line in self.history.read_bytes().split(b"\n") if line]

    def next_save_complaints(self):
        """What is wrong with a save that nothing disturbs."""
        result = self.set("Bagefter")
        if result.returncode != 0:
            return [f"the next save ends with {result.returncode}: {result.stderr.strip()}"]
        complaints = []
        data = self.plan.read_bytes()
        if contents(data, "g2")[0].get("text") != "Bagefter":
            complaints.append("the next save is not in the plan")
        if self.litter():
            complaints.append(f"litter after the next save: {self.litter()}")
        for name in (PLAN, LOCK, HISTORY):
            if os.stat(self.folder / name).st_mode & 0o777 != MODE:
                complaints.append(f"{name} has another mode")
        try:
            last = json.loads(self.history.read_bytes().splitlines()[-1])
            if last["sha256"] != hashlib.sha256(data).hexdigest():
                complaints.append("the history's last line is about another plan")
        except (OSError, ValueError, IndexError):
            complaints.append("the history's last line cannot be read")
        return complaints
