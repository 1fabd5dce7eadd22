#!/usr/bin/env python3
"""faults.py: disks that fail, machines that lack something, and runs that are killed. Each system call of a build and of a publish fails
once with each error of errors.py and is once the last; after it every page is whole and leads to pages that are there, the exit status
is a documented one, and the next run leaves the site as if nothing had happened. In two minutes it tries a sample, which SEED chooses;
FULL=1 tries all of it. `--builds N`, `--publishes N` and `--ssh N` say how many runs are killed at random moments."""
import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "publishing"))

import calls
import kills
import machines
from errors import ERRORS, is_harmless
from scenes import SCENES

SEED = os.environ.get("SEED", "linjaus")
FULL = os.environ.get("FULL") == "1"
LANES = max(2, os.cpu_count() or 2)
KILL = "kill"


class Tally:
    def __init__(self):
        self.tried = self.failed = self.total = self.calls = 0

    def note(self, text, wrong):
        self.tried += 1
        if wrong:
            self.failed += 1
            print(f"FAIL {text}: {'; '.join(wrong)[:600]}", flush=True)


def harm(scene, call, error):
    """Runs a scene with one fault; what is wrong then, or None where the fault did not come."""
    scene.reset()
    arguments = [scene.command, scene.log, scene.always]
    if error == KILL:
        has_come, ended = calls.killed(call, *arguments, **scene.options())
        return scene.judged(ended, None) if has_come else None
    has_come, ended = calls.failing(call, error, *arguments, **scene.options())
    may_fail = None if is_harmless(call.name, error) else call.name
    return scene.judged(ended, may_fail) if has_come or ended[0] is None else None


def play(kind, folder, tally, seconds):
    """Harms one scene in as many lanes as there are processors, until all is tried or the time is over."""
    scenes = [kind(f"{folder}/{lane}") for lane in range(LANES)]
    scenes[0].reset()
    found, ended = calls.listed(scenes[0].command, scenes[0].log, scenes[0].always, **scenes[0].options())
    if ended[0] != 0:
        raise SystemExit(f"faults: {kind.name} ended with {ended[0]} under strace: {ended[2]}")
    work = [(call, error) for call in found for error in [*ERRORS[call.name], KILL]]
    random.Random(f"{SEED} {kind.name}").shuffle(work)
    tally.calls += len(found)
    tally.total += len(work)

    start, before = time.monotonic(), tally.tried

    def lane(number):
        for call, error in work[number::LANES]:
            if time.monotonic() > start + seconds:
                return
            wrong = harm(scenes[number], call, error)
            if wrong is not None:
                tally.note(f"{kind.name}: {error} at {call.text[:200]} ({call.name} {call.number})", wrong)

    with ThreadPoolExecutor(LANES) as pool:
        list(pool.map(lane, range(LANES)))
    print(f"{kind.name}: {len(found)} calls, {len(work)} faults, {tally.tried - before} tried "
          f"({time.monotonic() - start:.0f} s)", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--builds", type=int, default=300 if FULL else 12)
    parser.add_argument("--publishes", type=int, default=200 if FULL else 8)
    parser.add_argument("--ssh", type=int, default=100 if FULL else 4)
    parser.add_argument("--seconds", type=float, default=float("inf") if FULL else 60, help="for all scenes")
    parser.add_argument("--scene", help="only this one, and no odd machines or kills")
    chosen = parser.parse_args()
    tally = Tally()
    parent = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = tempfile.mkdtemp(prefix="linjaus-faults-", dir=parent)
    os.chmod(folder, 0o755)
    try:
        kinds = [kind for kind in SCENES if chosen.scene in (None, kind.name)]
        for kind in kinds:
            play(kind, f"{folder}/{kind.name.replace(' ', '-')}", tally, chosen.seconds / len(kinds))
        print(f"{tally.calls} calls × errors: {tally.total}, tried {tally.tried}, untried {tally.total - tally.tried}, "
              f"failed {tally.failed}", flush=True)
        if not chosen.scene:
            machines.run_all(f"{folder}/machines", tally)
            kills.run_all(f"{folder}/kills", tally, chosen, SEED)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"faults: {tally.tried - tally.failed} passed, {tally.failed} failed (SEED={SEED})")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
