#!/usr/bin/env python3
"""bench.py PROGRAM: a cold release build of 1,000 and 10,000 generated plans, and a check of 1,000 plans with 20 findings each, beside
a limit program in C, alternating, medians of three. Prints ratios; the bounds stand in docs/architecture.md. Measures in a memory
file system where there is one with room, unless TMPDIR names another place: on a disk where many files were deleted in the last
minutes, writing new ones costs either program several times its own work."""
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = int(os.environ.get("ROUNDS", "3"))
MEMORY = "/dev/shm"
# What 10,000 plans and the pages of all rounds take.
ROOM = 6 << 30


def measured(command):
    """Wall and CPU seconds and peak kilobytes of a command."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} failed with {process.returncode}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def median(rows):
    return [statistics.median(column) for column in zip(*rows)]


class Load:
    """So many generated plans, and what each round measured on them."""

    def __init__(self, folder, count, *kind):
        self.count = count
        self.folder = os.path.join(folder, "-".join([str(count), *kind]))
        self.content = os.path.join(self.folder, "content")
        self.listing = os.path.join(self.folder, "list")
        self.ours, self.theirs = [], []
        os.makedirs(self.folder)
        generate = [sys.executable, os.path.join(HERE, "generate.py"), self.content, str(count), *kind]
        print(subprocess.run(generate, check=True, capture_output=True, text=True).stdout, end="")
        with open(self.listing, "w") as file:
            for base, _, names in sorted(os.walk(os.path.join(self.content, "accounts"))):
                file.writelines(os.path.join(base, name) + "\n" for name in sorted(names))

    def build(self, linjaus, name):
        out = os.path.join(self.folder, name)
        return out, measured([linjaus, "build", "--quiet", "--content", self.content, "--output", out, "--as-of", "2026-11-24"])

    def warm(self, linjaus):
        """The first build, not counted: it says how long a page is."""
        out, _ = self.build(linjaus, "first")
        accounts = os.path.join(out, "accounts")
        sizes = [os.path.getsize(os.path.join(accounts, name)) for name in os.listdir(accounts) if name.startswith("account-")]
        self.page = sum(sizes) // len(sizes)
        pages = (os.path.join(base, name) for base, _, names in os.walk(out) for name in names if name.endswith(".html"))
        self.largest = max(os.path.getsize(page) for page in pages)

    def round(self, linjaus, limit, turn):
        fresh = os.path.join(self.folder, f"pages-{turn}")
        os.makedirs(fresh)
        self.theirs.append(measured([limit, self.listing, fresh, str(self.page)]))
        self.ours.append(self.build(linjaus, f"out-{turn}")[1])

    def report(self):
        """Prints the ratios; the CPU seconds a plan of both programs."""
        wall, cpu, memory = median(self.ours)
        limit_wall, limit_cpu, _ = median(self.theirs)
        print(f"{self.count} plans, pages of {self.page} bytes, the largest page {self.largest} bytes")
        print(f"  limit    wall {limit_wall:6.2f} s   CPU {limit_cpu:6.2f} s")
        print(f"  linjaus  wall {wall:6.2f} s   CPU {cpu:6.2f} s   peak {memory / 1024:.0f} MiB, {memory / self.count:.1f} KB a plan")
        print(f"  ratios   wall {wall / limit_wall:6.2f}     CPU {cpu / limit_cpu:6.2f}     (bounds: 6)")
        return cpu / self.count, limit_cpu / self.count


class CheckLoad(Load):
    """Plans with findings: the limit program reads and writes as for a build, ours checks and reports."""

    def __init__(self, folder, count):
        super().__init__(folder, count, "findings")
        self.readings = []

    def check(self, linjaus):
        return [linjaus, "check", "--content", self.content, "--as-of", "2026-11-24"]

    def warm(self, linjaus):
        super().warm(linjaus)
        report = subprocess.run(self.check(linjaus) + ["--show", "info"], check=True, capture_output=True, text=True).stdout
        closing = [line for line in report.splitlines() if re.match(r"[\d,]+ (error|warning|note)", line)]
        standing = sum(int(number.replace(",", "")) for line in closing for number in re.findall(r"([\d,]+) (?:error|warning|note)", line))
        if standing != 20 * self.count:
            sys.exit(f"{standing} findings stand in {self.count} plans: 20 each were meant")

    def round(self, linjaus, limit, turn):
        fresh = os.path.join(self.folder, f"pages-{turn}")
        os.makedirs(fresh)
        self.theirs.append(measured([limit, self.listing, fresh, str(self.page)]))
        self.readings.append(measured([limit, self.listing, fresh, "0", "check"]))
        self.ours.append(measured(self.check(linjaus)))

    def report(self):
        wall, cpu, memory = median(self.ours)
        limit_wall, limit_cpu, _ = median(self.theirs)
        _, reading_cpu, _ = median(self.readings)
        print(f"check of {self.count} plans with 20 findings each")
        print(f"  limit    wall {limit_wall:6.2f} s   CPU {limit_cpu:6.2f} s   ({reading_cpu:.2f} s without its pages)")
        print(f"  linjaus  wall {wall:6.2f} s   CPU {cpu:6.2f} s   peak {memory / 1024:.0f} MiB")
        print(f"  ratio    CPU {cpu / limit_cpu:6.2f} (bound: 3.5)     {cpu / reading_cpu:.2f} without its pages")


def compiled(folder):
    limit = os.path.join(folder, "limit")
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libcmark"], check=True, capture_output=True, text=True).stdout.split()
    subprocess.run(["cc", "-O2", "-o", limit, os.path.join(HERE, "limit.c"), *flags, "-lpthread"], check=True)
    return limit


def place():
    """Where to measure."""
    if "TMPDIR" in os.environ:
        return os.environ["TMPDIR"]
    has_room = os.path.isdir(MEMORY) and shutil.disk_usage(MEMORY).free > ROOM
    return MEMORY if has_room else tempfile.gettempdir()


def main():
    linjaus = os.path.abspath(sys.argv[1])
    print(f"measured in {place()}")
    with tempfile.TemporaryDirectory(dir=place()) as folder:
        limit = compiled(folder)
        loads = [Load(folder, 1000), CheckLoad(folder, 1000), Load(folder, 10000)]
        for load in loads:
            load.warm(linjaus)
        # Every run writes into a folder of its own, and nothing is deleted before the last one: ext4 gives no inode anew that
        # was freed in the last minutes, and searching past those costs whoever writes next several times its own work.
        for turn in range(ROUNDS):
            for load in loads:
                load.round(linjaus, limit, turn)
        loads.pop(1).report()
        (small, limit_small), (large, limit_large) = [load.report() for load in loads]
        print(f"CPU a plan at 10,000 over that at 1,000: {large / small:.2f} (bound: 1.2)")
        uneven = limit_large / limit_small
        if not 0.6 < uneven < 1.7:
            print(f"the limit program itself went from 1 to {uneven:.2f} a plan: the disk was busy with files deleted before, measure again in five minutes")


main()
