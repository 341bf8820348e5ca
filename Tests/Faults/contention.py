"""Many processes that change one plan at once: nothing accepted is lost, nothing is ever torn."""

import json
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from scene import Scene, answer
from screen import Screen

GOALS = {"4.1.1": "g1", "4.1.2": "g2", "4.1.3": "g3"}
FIELDS = ("text", "why", "consequences", "recovery")


class Reader(threading.Thread):
    """Parses the plan all the time."""

    def __init__(self, plan):
        super().__init__()
        self.plan, self.reads, self.torn, self.is_over = plan, 0, [], False

    def run(self):
        while not self.is_over:
            try:
                json.loads(self.plan.read_bytes())
            except (OSError, ValueError) as error:
                self.torn.append(repr(error))
            self.reads += 1
            time.sleep(0.0005)

    def stop(self):
        self.is_over = True
        self.join()


class Chain:
    """Reads the history as it grows: each line goes on where the one before it left off."""

    def __init__(self, scene):
        self.scene, self.first = scene, json.loads(scene.old)
        self.now, self.told, self.read, self.lines = {}, set(), 0, 0

    def complaints(self):
        """What is wrong in the new lines, and in the plan where it does not hold their values.

        A save writes the plan first, so a plan that is ahead gets a little time.
        """
        found = self.broken()
        end = time.monotonic() + 5
        while (lost := self.lost()) and time.monotonic() < end:
            time.sleep(0.05)
            found += self.broken()
        return found + lost

    def broken(self):
        """What is wrong in the new lines."""
        found = []
        for line in self.new_lines():
            if "by" not in line:
                found.append("the history says that another program changed the plan")
            for edit in line["edits"]:
                target = edit["target"]
                place = (target.get("goal"), target.get("field"))
                # What the plan is made of is not told from its answers here.
                if "round" not in target or None in place:
                    continue
                before = (self.now[place] if place in self.now
                          else answer(self.first, place[0]).get(place[1]))
                if before != edit.get("old"):
                    found.append(f"{place}: {edit.get('old')} was overwritten as {before}")
                self.now[place] = edit.get("new")
                new = edit.get("new")
                self.told.add((*place, new if isinstance(new, str) else json.dumps(new)))
        return found

    def lost(self):
        """What the plan does not hold of what the lines say."""
        plan = json.loads(self.scene.plan.read_bytes())
        return [f"the plan does not hold {goal} {field} {value}"
                for (goal, field), value in self.now.items()
                if answer(plan, goal).get(field) != value]

    def new_lines(self):
        """The parsed lines that were added since the last time; ValueError where one is none."""
        if not self.scene.history.exists():
            return []
        data = self.scene.history.read_bytes()[self.read:]
        lines = [json.loads(line) for line in data.split(b"\n") if line]
        self.read += len(data)
        self.lines += len(lines)
        return lines


def chain_complaints(scene):
    return Chain(scene).complaints()


def change(scene, worker, count, seed):
    """One process after another; returns the texts that were accepted and unexpected ends."""
    rng, accepted, wrong = random.Random(seed * 1000 + worker), [], []
    for number in range(count):
        goal, field = rng.choice(list(GOALS)), rng.choice(FIELDS)
        text = f"p{worker} n{number}"
        result = scene.set(text, goal=goal, field=field)
        if result.returncode == 0 and not result.stderr:
            accepted.append((GOALS[goal], field, text))
        elif result.returncode != 75:
            wrong.append(f"set ended with {result.returncode}: {result.stderr}")
    return accepted, wrong


def accepted_complaints(scene, accepted):
    told = {(e["target"].get("goal"), e["target"].get("field"), e.get("new"))
            for line in scene.history_lines() for e in line["edits"]}
    return [f"accepted and lost: {a}" for a in accepted if a not in told]


def commands(program, processes, changes, seed):
    """Returns what was wrong and how many changes were accepted."""
    scene = Scene(program)
    reader = Reader(scene.plan)
    reader.start()
    with ThreadPoolExecutor(processes) as pool:
        results = list(pool.map(
            lambda worker: change(scene, worker, changes, seed), range(processes)))
    reader.stop()
    accepted = [a for each, _ in results for a in each]
    wrong = [w for _, each in results for w in each] + reader.torn
    wrong += accepted_complaints(scene, accepted) + chain_complaints(scene)
    wrong += [f"litter: {scene.litter()}"] if scene.litter() else []
    scene.remove()
    return wrong, len(accepted), reader.reads


def screens(program, count, presses, seed):
    """Screens and as many processes with commands; returns what was wrong and the changes told."""
    scene = Scene(program)
    reader = Reader(scene.plan)
    reader.start()
    opened = [Screen(program, scene.plan) for _ in range(count)]

    def press(worker):
        rng = random.Random(seed * 1000 + worker)
        for _ in range(presses):
            opened[worker].press(rng.choice("1110") + rng.choice(["", "\x1b[A", "\x1b[D"]))
            opened[worker].read(0.02)
            time.sleep(0.02)
        return opened[worker].leave()

    with ThreadPoolExecutor(2 * count) as pool:
        pressed = [pool.submit(press, worker) for worker in range(count)]
        results = list(pool.map(
            lambda worker: change(scene, worker, presses, seed), range(count)))
        ends = [future.result() for future in pressed]
    reader.stop()
    wrong = [w for _, each in results for w in each] + reader.torn
    wrong += [f"a screen ended with {end}" for end in ends if end != 0]
    wrong += accepted_complaints(scene, [a for each, _ in results for a in each])
    wrong += chain_complaints(scene)
    lines = len(scene.history_lines())
    scene.remove()
    return wrong, lines


def run(program, full):
    failures = 0
    for seed in range(20 if full else 3):
        wrong, accepted, reads = commands(program, 8, 25, seed)
        failures += bool(wrong)
        print(f"8 processes, 25 changes each: {accepted} accepted, {reads} reads, "
              f"{len(wrong)} wrong")
        for line in wrong[:5]:
            print("  " + line)
    for seed in range(5 if full else 1):
        wrong, lines = screens(program, 4, 100 if full else 25, seed)
        failures += bool(wrong)
        print(f"4 screens beside 4 commands: {lines} changes, {len(wrong)} wrong")
        for line in wrong[:5]:
            print("  " + line)
    return failures
