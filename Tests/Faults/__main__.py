"""python3 Tests/Faults PROGRAM [--full]: what disturbs a save, and what must hold all the same.

--seed S [--keys N] plays the random keys of one seed alone.
"""

import argparse
import os
import sys
import time

import contention
import faults
import keys
import losses
import power


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--keys", type=int, default=1000)
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    start = time.monotonic()
    if options.seed is not None:
        return 1 if keys.report(program, options.seed, options.keys) else 0
    failed = losses.run(program, options.full)
    failed += faults.run(program, options.full, workers=max(2, os.cpu_count() or 2))
    failed += contention.run(program, options.full)
    failed += keys.run(program, options.full, workers=max(2, os.cpu_count() or 2))
    if options.full:
        failed += power.run(program, cuts=30)
    print(f"{time.monotonic() - start:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
