#!/usr/bin/env python3
"""Mutated plans, CSV files, settings and templates: the program never crashes, never hangs, ends with a status that is documented, and
a build that fails leaves the site of before as it was.

SECONDS (60) says how long, SEED (1) where the numbers begin, WORKERS how many run at once, LINJAUS which program, KEEP where inputs
that failed are left (.build/fuzz)."""
import hashlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from mutations import spoil

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("LINJAUS", ROOT / ".build/debug/linjaus")).resolve()
SECONDS = float(os.environ.get("SECONDS", "60"))
SEED = int(os.environ.get("SEED", "1"))
WORKERS = int(os.environ.get("WORKERS", "2"))
KEEP = Path(os.environ.get("KEEP", ROOT / ".build/fuzz"))
LIMIT = 10
DATE = "2026-11-24"
TEMPLATES = ["overview.html", "account.html", "layout.html", "partials/requests.html", "charts/history.svg", "languages/en.overview.yaml", "languages/en.yaml"]
FORMATS = ["text", "json", "github", "gitlab", "azure", "sarif", "junit"]
AUDIENCES = ["management", "pulp", "field-service", "rantakoski-steering"]


def commands(pick: random.Random) -> list[list[str]]:
    """What is run on one mutated folder, with the statuses that each may end with."""
    check = ["check", "--format", pick.choice(FORMATS)]
    if pick.random() < 0.3:
        check += ["--audience", pick.choice(AUDIENCES)]
    build = ["build", "--output", "site"]
    if pick.random() < 0.3:
        build += ["--audience", pick.choice(AUDIENCES)]
    other = pick.choice((["config"], ["trace", "havupuro-rantakoski"], ["audience", "field-service"], ["forget", "Maija Virtanen"], ["check", "--strict", "--show", "info"]))
    return [check, build, other]


def fingerprint(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


class Worker:
    """A folder with a site of the unspoilt content, in which one file after another is spoilt and put back."""

    def __init__(self, number: int, room: Path):
        self.room = room / str(number)
        self.pick = random.Random(f"{SEED}.{number}")
        shutil.copytree(ROOT / "content", self.room / "content")
        for name in TEMPLATES:
            target = self.room / "templates" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / "templates" / name, target)
        self.files = [path for path in sorted(self.room.rglob("*")) if path.is_file() and path.suffix in (".md", ".csv", ".yaml", ".html", ".svg")]
        self.whole = {path: path.read_bytes() for path in self.files}
        self.runs = self.inputs = 0
        self.statuses: dict[int, int] = {}
        self.failures: list[str] = []
        self.run(["build", "--output", "site"])
        self.site = fingerprint(self.room / "site")

    def run(self, arguments: list[str]) -> tuple[int | None, str]:
        self.runs += 1
        line = [str(PROGRAM), *arguments, "--as-of", DATE, "--jobs", "1"]
        for last in (False, True):
            try:
                done = subprocess.run(line, cwd=self.room, capture_output=True, timeout=LIMIT, env={**os.environ, "SWIFT_BACKTRACE": "enable=no", "NO_COLOR": "1"})
                break
            except subprocess.TimeoutExpired:
                # A machine that was busy for a moment has a second try.
                if last:
                    return None, ""
        self.statuses[done.returncode] = self.statuses.get(done.returncode, 0) + 1
        return done.returncode, done.stderr.decode(errors="replace")[-400:]

    def one(self) -> None:
        self.inputs += 1
        spoilt = self.pick.sample(self.files, self.pick.choice((1, 1, 1, 2, 3)))
        others = list(self.whole.values())
        for path in spoilt:
            path.write_bytes(spoil(self.whole[path], path.name, self.pick, others))
        for arguments in commands(self.pick):
            status, said = self.run(arguments)
            if status is None:
                self.fail(arguments, spoilt, f"still running after {LIMIT} s")
            elif status not in (0, 1, 2):
                self.fail(arguments, spoilt, f"status {status}: {said}")
            elif arguments[0] == "build":
                self.look_at_site(arguments, spoilt, status)
        for path in spoilt:
            path.write_bytes(self.whole[path])

    def look_at_site(self, arguments: list[str], spoilt: list[Path], status: int) -> None:
        """A build that failed has changed nothing; one that went through is undone."""
        if status != 0:
            if fingerprint(self.room / "site") != self.site:
                self.fail(arguments, spoilt, f"status {status}, and the site of before is another")
            return
        for path in spoilt:
            path.write_bytes(self.whole[path])
        self.run(["build", "--output", "site"])
        if fingerprint(self.room / "site") != self.site:
            self.fail(arguments, spoilt, "the site of the unspoilt content is another after it")

    def fail(self, arguments: list[str], spoilt: list[Path], why: str) -> None:
        folder = KEEP / f"{SEED}-{self.room.name}-{self.inputs}"
        for path in spoilt:
            target = folder / path.relative_to(self.room)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
        self.failures.append(f"{' '.join(arguments)}: {why} ({folder})")


def work(worker: Worker, end: float) -> Worker:
    while time.monotonic() < end and len(worker.failures) < 20:
        worker.one()
    return worker


def main() -> int:
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as room:
        workers = [Worker(number, Path(room)) for number in range(WORKERS)]
        end = time.monotonic() + SECONDS
        with ThreadPoolExecutor(WORKERS) as pool:
            list(pool.map(lambda worker: work(worker, end), workers))
    failures = [failure for worker in workers for failure in worker.failures]
    for failure in failures:
        print(failure)
    statuses: dict[int, int] = {}
    for worker in workers:
        for status, count in worker.statuses.items():
            statuses[status] = statuses.get(status, 0) + count
    told = ", ".join(f"{count} with {status}" for status, count in sorted(statuses.items()))
    print(f"fuzz: {sum(worker.inputs for worker in workers)} inputs, {sum(worker.runs for worker in workers)} runs ({told})")
    print(f"fuzz: {sum(worker.inputs for worker in workers) - len(failures)} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
