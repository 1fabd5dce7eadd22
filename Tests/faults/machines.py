"""machines.py: machines that lack something, and what root passes over, as another user: folders without rights, a umask, limits, closed
streams, no /proc, no room. Each is what people have met, or a disk has done to them."""
import contextlib
import fcntl
import os
import resource
import shutil
import subprocess

import calls
from content import flaws
from folders import files
from scenes import DATE, ORDER, PROGRAM, write, write_content
from servers import SSHServer

NOBODY = 65534
# Nothing here takes a second; what spins or waits for ever takes all of this.
TIME_LIMIT = 30


class Place:
    """A folder with content and a site of it, which another user owns where this one is root."""

    def __init__(self, folder, is_second=False):
        self.folder = folder
        self.temporary = f"{folder}/temporary"
        self.public = f"{folder}/public"
        os.makedirs(self.temporary)
        os.makedirs(f"{folder}/target")
        write_content(folder, is_second)
        self.give()

    def give(self):
        if os.geteuid() == 0:
            subprocess.run(["chown", "-R", f"{NOBODY}:{NOBODY}", self.folder], check=True)

    def run(self, *arguments, before=None, preload=(), **options):
        """Exit status and what was said; `before` is done in the new process, `preload` stands before the command."""
        command = [*preload, self.program(), *arguments]
        if os.geteuid() == 0:
            command = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]
        environment = {**os.environ, "TMPDIR": self.temporary, "GIT_CEILING_DIRECTORIES": self.folder, **ORDER, **options.pop("variables", {})}
        settings = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
        process = subprocess.Popen(command, cwd=self.folder, env=environment, text=True, preexec_fn=before, errors="replace", **settings)
        try:
            output, errors = process.communicate(timeout=TIME_LIMIT)
        except subprocess.TimeoutExpired:
            calls.stop(process)
            process.communicate()
            return None, "it did not end"
        return process.returncode, (output or "") + (errors or "")

    def program(self):
        """The program where another user can run it."""
        copy = os.path.join(os.path.dirname(self.folder), "linjaus")
        if not os.path.exists(copy):
            shutil.copy(PROGRAM, copy)
            os.chmod(copy, 0o755)
        return copy

    def build(self, *arguments, **options):
        return self.run("build", *DATE, *arguments, **options)

    def publish(self, *arguments, **options):
        return self.run("publish", "here", *DATE, *arguments, **options)


class Verdict:
    def __init__(self):
        self.wrong = []

    def that(self, holds, text):
        if not holds:
            self.wrong.append(text)

    def status(self, ended, status, *words):
        """The exit status, and words that must be said."""
        self.that(ended[0] == status, f"status {ended[0]} for {status}: {ended[1].strip()[-300:]}")
        for word in words:
            self.that(word in ended[1], f"nothing says {word!r}: {ended[1].strip()[-300:]}")


def unreadable(path):
    """Takes all rights from a path, and gives them back."""
    @contextlib.contextmanager
    def taken():
        mode = os.stat(path).st_mode & 0o777
        os.chmod(path, 0)
        try:
            yield
        finally:
            os.chmod(path, mode)
    return taken()


# 1. An error is not an absence.

def linked_file_out_of_reach(place, verdict):
    verdict.status(place.build(), 0)
    before = files(place.public)
    with unreadable(f"{place.folder}/content/drawings/old"):
        verdict.status(place.build(), 4, "drawings/old")
        verdict.status(place.run("check", *DATE), 4, "drawings/old")
    verdict.that(files(place.public) == before, "the site was touched")


def every_look_fails(place, verdict):
    """Whatever call asks after a linked file, its error is told."""
    verdict.status(place.build(), 0)
    before = files(place.public)
    command = [place.program(), "build", "--jobs", "1", *DATE]
    options = {"cwd": place.folder, "env": {**os.environ, "TMPDIR": place.temporary, **ORDER}}
    found, _ = calls.listed(command, f"{place.folder}/log", **options)
    looks = [call for call in found if "drawings" in call.text and "public/" not in call.text and call.name != "close"]
    verdict.that(looks, "no call names the linked file")
    for call in looks:
        for error in ["EIO", "EACCES"]:
            has_come, (status, _, errors) = calls.failing(call, error, command, f"{place.folder}/log", **options)
            if has_come:
                verdict.that(status == 4 and "drawings" in errors, f"{error} at {call.text}: status {status}: {errors}")
    verdict.that(files(place.public) == before, "the site was touched")


def templates_out_of_reach(place, verdict):
    write(f"{place.folder}/templates/assets/extra.css", "p { margin: 0 }")
    place.give()
    verdict.status(place.build(), 0)
    with unreadable(f"{place.folder}/templates"):
        verdict.status(place.build(), 4, "templates")


# 2. What cannot be read is not somebody else's.

def page_of_ours_out_of_reach(place, verdict):
    verdict.status(place.build(), 0)
    write_content(place.folder, True)
    place.give()
    page = f"{place.public}/accounts/sundfoss.html"
    before = files(place.public)
    with unreadable(page):
        verdict.status(place.build(), 4, "accounts/sundfoss.html")
    verdict.that(files(place.public) == before, "the site was touched")
    verdict.status(place.build(), 0)
    verdict.that(not os.path.exists(page), "the page of an account that is gone stays")


# 3. Every file is written whole.

def first_write_of_a_page(place, verdict):
    """A kill at the first write of a new page, whose account is gone again at the next build."""
    verdict.status(place.build(), 0)
    before = files(place.public)
    write_content(place.folder, True)
    place.give()
    command = [place.program(), "build", "--jobs", "1", *DATE]
    options = {"cwd": place.folder, "env": {**os.environ, "TMPDIR": place.temporary, **ORDER}}
    found, _ = calls.listed([*command, "--output", "elsewhere"], f"{place.folder}/log", **options)
    place.give()
    writes = [call for call in found if call.name == "write" and "elsewhere/" in call.text]
    verdict.that(writes, "no page is written")
    for call in writes[:12]:
        write_content(place.folder, True)
        calls.killed(call, command, f"{place.folder}/log", **options)
        write_content(place.folder, False)
        place.give()
        verdict.status(place.build(), 0)
        verdict.that(files(place.public) == before, f"{call.text}: the next build leaves something")


def linked_file_too_large(place, verdict):
    verdict.status(place.build(), 0)
    before = files(place.public)
    write(f"{place.folder}/content/prices.bin", bytes(9 << 20))
    place.give()
    ended = place.run("check", *DATE)
    verdict.status(ended, 1, "file-unreadable", "accounts/kvistdal.md:7:10", "8 MiB")
    verdict.status(place.build(), 1, "file-unreadable")
    verdict.that(files(place.public) == before, "the site was touched")


def names_that_disks_refuse(place, verdict):
    """An id, a page and a linked file of over 200 bytes, a name that is not UTF-8, a line break in a name."""
    verdict.status(place.build(), 0)
    before = files(place.public)
    accounts = f"{place.folder}/content/accounts"
    plan = "---\naccount: Long\nowner: Maija Virtanen\n{}---\n# Plan\n"
    long = "x" * 196
    cases = [
        (f"{accounts}/long.md", plan.format(f"id: {long}\n"), "accounts/long.md:4:5"),
        (f"{accounts}/former.md", plan.format(f"former_ids: [{long}]\n"), "accounts/former.md:4:14"),
        (f"{accounts}/{long}.md", plan.format(""), f"{long}.md:1:1"),
        (f"{place.folder}/content/pages/{long}.md", "# Long\n", f"{long}.md:1:1"),
        (os.fsencode(f"{accounts}/torn") + b"\xe4.md", plan.format(""), "torn"),
        (f"{accounts}/line\nbreak.md", plan.format(""), "line"),
    ]
    for path, text, at in cases:
        if isinstance(path, bytes):
            with open(path, "wb") as file:
                file.write(text.encode())
        else:
            write(path, text)
        place.give()
        verdict.status(place.run("check", *DATE), 1, "file-unreadable", at)
        verdict.status(place.build(), 1, "file-unreadable")
        os.remove(path)
    verdict.that(files(place.public) == before, "the site was touched")
    verdict.status(place.build(), 0)
    # One that just fits.
    write(f"{accounts}/{'y' * 195}.md", plan.format(""))
    place.give()
    verdict.status(place.build(), 0)


# 5. Nothing spins, nothing hangs.

def nothing_stays(place, verdict, before=None):
    left = os.listdir(place.temporary)
    verdict.that(not left, f"{len(left)} are left in TMPDIR")
    if before is not None:
        verdict.that(files(place.public) == before, "the site was touched")


def umask(place, verdict):
    verdict.status(place.build(before=lambda: os.umask(0o777)), 4, "umask")
    verdict.that(not os.path.exists(place.public), "an output folder stays that nobody may open")
    verdict.status(place.build(), 0)
    before = files(place.public)
    write_content(place.folder, True)
    place.give()
    for mask in [0o777, 0o300, 0o400]:
        verdict.status(place.build(before=lambda: os.umask(mask)), 4, "umask")
        verdict.status(place.publish(before=lambda: os.umask(mask)), 4, "umask")
        nothing_stays(place, verdict, before)
    verdict.status(place.build(before=lambda: os.umask(0o077)), 0)


def no_locks(place, verdict):
    verdict.status(place.build(), 0)
    rules = ["-e", "trace=flock", "-e", "inject=flock:error=ENOLCK"]
    write_content(place.folder, True)
    for command in [["build"], ["publish", "here"]]:
        options = {"cwd": place.folder, "env": {**os.environ, "TMPDIR": place.temporary, **ORDER}}
        status, _, errors = calls.traced([place.program(), *command, *DATE], f"{place.folder}/log", rules, **options)
        verdict.that(status == 4 and "lock" in errors.lower(), f"{command[0]}: status {status}: {errors}")
        nothing_stays(place, verdict)
    place.give()
    verdict.status(place.build(), 0)


def interrupted(place, verdict):
    """A signal at the first of each kind of call that may wait."""
    for command in [["build"], ["publish", "here"]]:
        for name in ["openat", "flock", "fsync", "read", "write", "wait4", "poll", "ftruncate"]:
            options = {"cwd": place.folder, "env": {**os.environ, "TMPDIR": place.temporary, **ORDER}}
            found, _ = calls.listed([place.program(), *command, "--jobs", "1", *DATE], f"{place.folder}/log", **options)
            for call in [call for call in found if call.name == name][:2]:
                shutil.rmtree(place.public, ignore_errors=True)
                _, (status, _, errors) = calls.failing(
                    call, "EINTR", [place.program(), *command, "--jobs", "1", *DATE], f"{place.folder}/log", **options)
                verdict.that(status == 0, f"{command[0]}, {call.text}: status {status}: {errors}")


def no_processes(place, verdict):
    limit = lambda: resource.setrlimit(resource.RLIMIT_NPROC, (1, 1))
    verdict.status(place.publish(before=limit), 4)
    nothing_stays(place, verdict)
    verdict.that(not os.path.lexists(f"{place.folder}/target/current"), "something was put in force")
    # A build needs no other process, and no other thread.
    verdict.status(place.build("--jobs", "4", before=limit), 0)
    verdict.status(place.publish(), 0)


def closed_streams(place, verdict):
    for number, arguments in enumerate([["--quiet"], []]):
        write(f"{place.folder}/content/pages/notes.md", f"# Notes {number}\n")
        place.give()
        status, said = place.publish(*arguments, before=lambda: os.close(1), stdout=None)
        in_force = os.readlink(f"{place.folder}/target/current").removeprefix("releases/")
        verdict.that(status in (0, 4), f"closed standard output: status {status}: {said}")
        verdict.that(in_force in said, f"nothing says that {in_force} is in force: {said}")
    for closed in [(0,), (1,), (2,), (0, 1, 2)]:
        write_content(place.folder, True)
        write(f"{place.folder}/content/pages/closed.md", f"# {closed}\n")
        place.give()
        settings = {["stdin", "stdout", "stderr"][stream]: None for stream in closed}
        ended = place.build(before=lambda: [os.close(stream) for stream in closed], **settings)
        verdict.that(ended[0] in (0, 4), f"closed {closed}: {ended}")
        manifest = open(f"{place.public}/.linjaus-manifest", "rb").read()
        verdict.that(manifest.startswith(b"linjaus-manifest"), f"closed {closed}: the manifest holds something else")
        verdict.that(b"<html" in open(f"{place.public}/index.html", "rb").read(), f"closed {closed}: no page")


def file_size_limit(place, verdict):
    verdict.status(place.build(), 0)
    before = files(place.public)
    write_content(place.folder, True)
    place.give()
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
    verdict.status(place.build(before=limit), 4, "too large")
    verdict.status(place.publish(before=limit), 4, "too large")
    nothing_stays(place, verdict, before)
    verdict.status(place.build(), 0)


def copy_of_a_dead_run(place, verdict):
    """A staged site that a killed publish left is removed by the next build too; that of a run that lasts is not."""
    write(f"{place.temporary}/linjaus-staging.dead00/site/index.html", "secret")
    place.give()
    os.chmod(f"{place.temporary}/linjaus-staging.dead00", 0o700)
    live = f"{place.temporary}/linjaus-staging.live00"
    os.makedirs(live)
    place.give()
    descriptor = os.open(live, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        verdict.status(place.build(), 0)
        left = os.listdir(place.temporary)
        verdict.that(left == ["linjaus-staging.live00"], f"TMPDIR holds {left}")
    finally:
        os.close(descriptor)


# 6. Without /proc.

def no_proc(place, verdict):
    write(f"{place.folder}/content/accounts/torn.md", "---\naccount: Torn\nownr: Maija\n---\n")
    place.give()
    hidden = ["unshare", "--mount", "sh", "-c", "mount -t tmpfs none /proc && exec \"$@\"", "sh"]
    if os.geteuid() != 0:
        hidden = ["unshare", "--map-root-user", *hidden[1:]]
    if subprocess.run([*hidden, "true"], capture_output=True).returncode != 0:
        print("no /proc: untried, since nothing can be mounted here", flush=True)
        return
    ended = subprocess.run(
        [*hidden, place.program(), "check", *DATE], cwd=place.folder, capture_output=True, text=True, timeout=TIME_LIMIT)
    verdict.status((ended.returncode, ended.stdout + ended.stderr), 1, "ownr")


def no_command(place, verdict):
    verdict.status(place.run(), 2, "USAGE")


# 8 and 9. Targets that others changed.

def foreign_current(place, verdict):
    target = f"{place.folder}/target"
    with SSHServer(f"{place.folder}/server") as server:
        variables = {"RSYNC_RSH": f"ssh -F {server.config}"}
        for to in [f"intranet:{target}", target]:
            write_content(place.folder, False, to=to)
            for link in ["/etc", "releases/../..", "releases", "../elsewhere"]:
                os.symlink(link, f"{target}/current")
                ended = subprocess.run(
                    [place.program(), "publish", "here", *DATE], cwd=place.folder, capture_output=True, text=True,
                    env={**os.environ, "TMPDIR": place.temporary, **variables}, timeout=60)
                verdict.status((ended.returncode, ended.stdout + ended.stderr), 2, "current")
                verdict.that(os.readlink(f"{target}/current") == link, f"{to}: {link} was replaced")
                verdict.that(not os.path.lexists(f"{target}/.linjaus-lock") or to == target, "the lock stays")
                os.remove(f"{target}/current")


def deleted_releases(place, verdict):
    """A share without links, from which somebody deleted the releases."""
    options = {"cwd": place.folder, "env": {**os.environ, "TMPDIR": place.temporary, "GIT_CEILING_DIRECTORIES": place.folder, **ORDER}}
    rules = ["-e", "trace=?symlink,?symlinkat,?link,?linkat", "-e", "inject=?symlink,?symlinkat,?link,?linkat:error=EPERM"]
    command = [place.program(), "publish", "here", *DATE]
    for is_second in [False, True]:
        write_content(place.folder, is_second)
        status, _, errors = calls.traced(command, f"{place.folder}/log", rules, **options)
        verdict.that(status == 0, f"status {status}: {errors}")
        if not is_second:
            shutil.rmtree(f"{place.folder}/target/releases")
    verdict.that(flaws(f"{place.folder}/target/current") == [], f"{flaws(f'{place.folder}/target/current')}")


def full_target(place, verdict):
    """What rsync ends with where there is no room at the other side."""
    target = f"{place.folder}/target"
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", target], capture_output=True).returncode != 0:
        print("a full target: untried, since nothing can be mounted here", flush=True)
        return
    try:
        with SSHServer(f"{place.folder}/server") as server:
            write_content(place.folder, True, to=f"intranet:{target}")
            ended = subprocess.run(
                [place.program(), "publish", "here", *DATE], cwd=place.folder, capture_output=True, text=True, timeout=60,
                env={**os.environ, "TMPDIR": place.temporary, "RSYNC_RSH": f"ssh -F {server.config}"})
            verdict.status((ended.returncode, ended.stdout + ended.stderr), 4, "rsync", "exit status ", "space")
    finally:
        subprocess.run(["umount", target])


ALL = [
    linked_file_out_of_reach, every_look_fails, templates_out_of_reach, page_of_ours_out_of_reach, first_write_of_a_page,
    linked_file_too_large, names_that_disks_refuse, umask, no_locks, interrupted, no_processes, closed_streams, file_size_limit,
    copy_of_a_dead_run, no_proc, no_command, foreign_current, deleted_releases, full_target,
]


def run_all(folder, tally, chosen=None):
    os.makedirs(folder)
    os.chmod(folder, 0o755)
    for number, test in enumerate(ALL):
        if chosen and test.__name__ not in chosen:
            continue
        verdict = Verdict()
        try:
            test(Place(f"{folder}/{number}"), verdict)
        except (OSError, subprocess.SubprocessError) as error:
            verdict.wrong.append(f"{type(error).__name__}: {error}")
        tally.note(test.__name__, verdict.wrong)
    print(f"machines: {len(ALL)} odd ones", flush=True)
