"""kills.py: runs that are killed at random moments: builds, publishes to a folder, publishes over ssh."""
import os
import random
import subprocess
import time

from content import Site, flaws, release
from scenes import Build
from servers import SSHServer


def run_all(folder, tally, chosen, seed):
    os.makedirs(folder)
    builds(f"{folder}/builds", chosen.builds, tally, seed)
    publishes(f"{folder}/folder", chosen.publishes, tally, seed)
    if chosen.ssh:
        over_ssh(f"{folder}/ssh", chosen.ssh, tally, seed)


def lasting(command, **options):
    """Seconds of an unharmed run, the longest of three."""
    found = []
    for _ in range(3):
        start = time.monotonic()
        subprocess.run(command, capture_output=True, **options)
        found.append(time.monotonic() - start)
    return max(found)


def builds(folder, count, tally, seed):
    moments = random.Random(f"{seed} builds")
    scene = Build(folder)
    scene.reset()
    length = lasting(scene.command, **scene.options())
    hits = turn = 0
    while hits < count and turn < 20 * count:
        turn += 1
        scene.reset()
        process = subprocess.Popen(scene.command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **scene.options())
        # Most of a small build is reading; the end of it is where it writes.
        time.sleep(moments.uniform(0, length) if turn % 2 else length * moments.uniform(0.5, 1))
        process.kill()
        output, errors = process.communicate()
        if process.returncode == 0:
            continue
        hits += 1
        scene.known.clear()
        tally.note(f"killed build {turn}", scene.judged((process.returncode, output, errors), None))
    print(f"builds killed: {hits} of {count}", flush=True)
    if hits < count:
        tally.note("kills of builds", [f"only {hits} of {count} met with a run"])


class KilledPublishes:
    """Publishes of a site that changes each time, one of two of them killed."""

    def __init__(self, folder, to, shown, environment):
        self.temporary = f"{folder}/temporary"
        os.makedirs(self.temporary)
        self.shown = shown
        self.site = Site(f"{folder}/site", to, keep=2, attachments=10, environment={**environment, "TMPDIR": self.temporary})
        self.current = f"{shown}/current"
        self.publish("first")

    def publish(self, what):
        code, name, errors = self.site.run()
        if code != 0:
            return [f"{what}: status {code}: {errors.strip()[:300]}"]
        wrong = flaws(self.current)
        if release(self.current)["release"] != name:
            wrong.append(f"{name} is not in force")
        left = [entry for entry in os.listdir(f"{self.shown}/releases") if entry.startswith(".")] + os.listdir(self.temporary)
        return [f"{what}: {text}" for text in wrong + [f"{entry} is left" for entry in left]]

    def turns(self, count, tally, seed, what):
        moments = random.Random(f"{seed} {what}")
        start = time.monotonic()
        self.site.revise("unharmed", 5_000, "unharmed")
        self.publish("unharmed")
        length = time.monotonic() - start
        hits = turn = 0
        while hits < count and turn < 10 * count:
            turn += 1
            self.site.revise(f"turn {turn}", 5_000, f"{seed} {turn}")
            process = self.site.start()
            time.sleep(moments.uniform(0, length))
            process.kill()
            process.communicate()
            if process.returncode == 0:
                continue
            hits += 1
            wrong = [f"after the kill: {text}" for text in flaws(self.current)]
            tally.note(f"killed {what} {turn}", wrong + self.publish("the next run"))
        print(f"{what} killed: {hits} of {count}", flush=True)
        if hits < count:
            tally.note(f"kills of {what}", [f"only {hits} of {count} met with a run"])


def publishes(folder, count, tally, seed):
    target = f"{folder}/target"
    os.makedirs(target)
    KilledPublishes(folder, target, target, {}).turns(count, tally, seed, "publish to a folder")


def over_ssh(folder, count, tally, seed):
    target = f"{folder}/target"
    os.makedirs(target)
    with SSHServer(f"{folder}/server") as server:
        environment = {"RSYNC_RSH": f"ssh -F {server.config}"}
        KilledPublishes(folder, f"intranet:{target}", target, environment).turns(count, tally, seed, "publish over ssh")
