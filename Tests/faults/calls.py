"""calls.py: the system calls of a run after the program's own beginning, and runs of which one call fails or is the last. Calls of other
threads and of other programs that are started are left alone."""
import collections
import os
import re
import shutil
import subprocess

from errors import ERRORS

# The first thing that the program itself does; before it are the loader and the language.
BEGINNING = "rt_sigaction(SIGPIPE, {sa_handler=SIG_IGN"
TIME_LIMIT = 30
LINE = re.compile(r"^(\w+)\((.*)$")

Call = collections.namedtuple("Call", "name number text")


def strace():
    path = shutil.which("strace")
    if not path:
        raise SystemExit("faults: strace is not installed; scripts/install-test-tools installs it")
    return path


def traced(command, log, rules, **options):
    """Runs a command under strace; its exit status (negative for a signal) and what it said, or None where it does not end."""
    arguments = [strace(), "-y", "-qq", "-o", log, *rules, "--", *command]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace", **options)
    try:
        output, errors = process.communicate(timeout=TIME_LIMIT)
    except subprocess.TimeoutExpired:
        stop(process)
        process.communicate()
        return None, "", ""
    return process.returncode, output, errors


def stop(process):
    """Ends a tracer and the program that it traces."""
    for child in children(process.pid):
        os.kill(child, 9)
    process.kill()


def children(process):
    try:
        with open(f"/proc/{process}/task/{process}/children") as file:
            return [int(word) for word in file.read().split()]
    except OSError:
        return []


def listed(command, log, always=(), **options):
    """The calls of an unharmed run that may fail, and how it ended."""
    names = ",".join(f"?{name}" for name in [*ERRORS, "rt_sigaction"])
    ended = traced(command, log, ["-e", f"trace={names}", *always], **options)
    calls, counts, begun = [], collections.Counter(), False
    with open(log, errors="replace") as file:
        for line in file:
            found = LINE.match(line)
            if not found:
                continue
            begun = begun or line.startswith(BEGINNING)
            name = found.group(1)
            counts[name] += 1
            if begun and name in ERRORS and is_possible(name, line):
                calls.append(Call(name, counts[name], line.strip()))
    return calls, ended


def is_possible(name, line):
    """A close that fails closes all the same, which cannot be had here: one of a pipe would keep the other side waiting."""
    return name != "close" or "</" in line and "pipe:" not in line


def failing(call, error, command, log, always=(), **options):
    """Runs a command of which one call fails; whether it did, and how the run ended."""
    rule = f"inject={call.name}:error={error}:when={call.number}"
    ended = traced(command, log, ["-e", f"trace={call.name}", "-e", rule, *always], **options)
    with open(log, errors="replace") as file:
        return "(INJECTED)" in file.read(), ended


def killed(call, command, log, always=(), **options):
    """Runs a command that is killed as it makes a call."""
    rule = f"inject={call.name}:signal=KILL:when={call.number}"
    ended = traced(command, log, ["-e", f"trace={call.name}", "-e", rule, *always], **options)
    return ended[0] in (-9, 137), ended
