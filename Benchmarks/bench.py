#!/usr/bin/env python3
"""bench.py PROGRAM: a cold release build of 1,000 and 10,000 generated plans beside a limit program in C, alternating, medians of three.
Prints ratios; the bounds stand in docs/architecture.md."""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = int(os.environ.get("ROUNDS", "3"))


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


def compare(linjaus, limit, folder, count):
    content, out, pages = os.path.join(folder, f"content-{count}"), os.path.join(folder, "out"), os.path.join(folder, "pages")
    print(subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), content, str(count)], check=True, capture_output=True, text=True).stdout, end="")
    listing = os.path.join(folder, "list")
    with open(listing, "w") as file:
        for base, _, names in sorted(os.walk(os.path.join(content, "accounts"))):
            file.writelines(os.path.join(base, name) + "\n" for name in sorted(names))
    build = [linjaus, "build", "--quiet", "--content", content, "--output", out, "--as-of", "2026-11-24"]
    measured(build)
    accounts = os.path.join(out, "accounts")
    sizes = [os.path.getsize(os.path.join(accounts, name)) for name in os.listdir(accounts) if name.startswith("account-")]
    largest = max(os.path.getsize(os.path.join(base, name)) for base, _, names in os.walk(out) for name in names if name.endswith(".html"))
    page = sum(sizes) // len(sizes)
    ours, theirs = [], []
    # Each round writes into folders of its own: on ext4, writing where as many files were just deleted costs several times more.
    for turn in range(ROUNDS):
        fresh = f"{pages}-{turn}"
        os.makedirs(fresh)
        theirs.append(measured([limit, listing, fresh, str(page)]))
        ours.append(measured([f"{out}-{turn}" if part == out else part for part in build]))
    wall, cpu, memory = median(ours)
    limit_wall, limit_cpu, _ = median(theirs)
    for name in [out] + [f"{base}-{turn}" for base in (out, pages) for turn in range(ROUNDS)]:
        shutil.rmtree(name)
    print(f"{count} plans, pages of {page} bytes, the largest page {largest} bytes")
    print(f"  limit    wall {limit_wall:6.2f} s   CPU {limit_cpu:6.2f} s")
    print(f"  linjaus  wall {wall:6.2f} s   CPU {cpu:6.2f} s   peak {memory / 1024:.0f} MiB, {memory / count:.1f} KB a plan")
    print(f"  ratios   wall {wall / limit_wall:6.2f}     CPU {cpu / limit_cpu:6.2f}     (bounds: 6)")
    return cpu / count


def main():
    linjaus = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        limit = os.path.join(folder, "limit")
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libcmark"], check=True, capture_output=True, text=True).stdout.split()
        subprocess.run(["cc", "-O2", "-o", limit, os.path.join(HERE, "limit.c"), *flags, "-lpthread"], check=True)
        small = compare(linjaus, limit, folder, 1000)
        large = compare(linjaus, limit, folder, 10000)
        print(f"CPU a plan at 10,000 over that at 1,000: {large / small:.2f} (bound: 1.2)")


main()
