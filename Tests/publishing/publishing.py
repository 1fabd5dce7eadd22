#!/usr/bin/env python3
"""publishing.py: publishes as administrators do, over ssh to a web server and into a folder, while readers read, runs are killed,
disks fill and others publish too. `SEED` gives other random moments."""
import os
import shutil
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

import scenarios

SEED = os.environ.get("SEED", "linjaus")


def main():
    # Memory is a disk that does not wait, and what is looked for does not depend on which it is.
    parent = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = tempfile.mkdtemp(prefix="linjaus-publishing-", dir=parent)
    try:
        # Side by side, since each waits for others half of the time.
        with ThreadPoolExecutor() as pool:
            for run in [
                pool.submit(timed, scenarios.over_ssh, f"{folder}/over-ssh", 50),
                pool.submit(timed, scenarios.kills, f"{folder}/kills", 200, SEED),
                pool.submit(timed, scenarios.into_a_folder, f"{folder}/folder"),
                pool.submit(timed, scenarios.full_disk, f"{folder}/full", 20, SEED),
            ]:
                print(run.result(), flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return end()


def timed(scenario, *arguments):
    start = time.monotonic()
    return f"{scenario(*arguments)} ({time.monotonic() - start:.0f} s)"


def end():
    print(f"publishing: {scenarios.checks - len(scenarios.faults)} passed, {len(scenarios.faults)} failed (SEED={SEED})")
    return 1 if scenarios.faults else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["full-disk"]:
        os.makedirs(sys.argv[2])
        print(scenarios.full_disk(sys.argv[2], int(sys.argv[3]), sys.argv[4]))
        sys.exit(1 if scenarios.faults else 0)
    sys.exit(main())
