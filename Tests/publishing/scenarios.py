"""scenarios.py: what is done to publishes, and what must hold then. Each gives a line on what was seen, and notes faults."""
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from content import Site, digests, flaws, release
from readers import Reader
from servers import SSHServer, WebServer, tool

faults = []
checks = 0
noting = threading.Lock()


def check(holds, text):
    global checks
    with noting:
        checks += 1
        if not holds:
            faults.append(text)
            print("FAIL", text, flush=True)


def number(label, text):
    line = next((line for line in text.splitlines() if line.startswith(label)), "")
    return int("".join(character for character in line[len(label):] if character.isdigit()) or -1)


def published(site, target, what):
    """Publishes, which must succeed; gives the name."""
    code, name, errors = site.run()
    check(code == 0, f"{what}: exit {code}: {errors}")
    check(flaws(f"{target}/current") == [], f"{what}: {flaws(f'{target}/current')[:3]}")
    return name


def over_ssh(folder, count):
    """Publish, change, publish, roll back over ssh, while somebody reads through nginx."""
    target = f"{folder}/srv with blank"
    os.makedirs(target)
    with SSHServer(f"{folder}/ssh") as ssh, WebServer(f"{folder}/web", f'"{target}/current"') as web:
        site = Site(f"{folder}/site", f"intranet:{target}", environment={"RSYNC_RSH": f"ssh -F {ssh.config}"})
        seen = while_reading(site, target, Reader(web.port), count)
        two_publishers(site, target, "ssh")
        locks_over_ssh(site, target)
    return f"ssh: {seen}"


def while_reading(site, target, reader, count):
    """Publishes often; every page of a round of the reader must be of one release, and only what changed may travel."""
    name = published(site, target, "first publish")
    releases = {name: digests(release(f"{target}/current"))}
    reader.start()
    sent = 0
    for revision in range(count):
        before = releases[name]
        site.revise(f"revision {revision}")
        code, name, errors = site.run("--verbose")
        check(code == 0, f"publish {revision}: exit {code}: {errors}")
        after = release(f"{target}/current")
        check(name == after["release"], f"publish {revision}: {name} is not in force")
        releases[name] = digests(after)
        changed = set(releases[name].items()) - set(before.items())
        sent = number("Number of regular files transferred:", errors)
        check(0 < len(changed) < len(before), f"publish {revision}: {len(changed)} files changed")
        check(sent == len(changed) + 1, f"publish {revision}: {sent} files sent for {len(changed)} and release.json")
    check(flaws(f"{target}/current") == [], "the last publish is not whole")
    reader.stop()
    steady, straddling = reader.judge(releases)
    for text in reader.faults:
        check(False, text)
    check(steady > count / 5, f"only {steady} rounds saw one release")
    roll_back(site, reader, sorted(releases)[-2], f"revision {count - 2}")
    return (f"{count} publishes, {steady} rounds of {len(releases[name])} files within one release, {straddling} over a switch; "
            f"the last sent {sent} of {len(releases[name]) + 1} files")


def roll_back(site, reader, expected, word):
    code, name, errors = site.run(command="rollback")
    check(code == 0 and name == expected, f"rollback: exit {code}: {name} {errors}")
    status, body = reader.get("accounts/account-0.html")
    check(status == 200 and word in body.decode(), "rollback: the page is not that of the release before")
    code, listing, _ = site.run(command="releases")
    check(code == 0 and len(listing.splitlines()) == 1 + 5, f"releases: {listing}")


def held(site, target):
    """A publisher that was stopped while it held the lock."""
    lock = f"{target}/.linjaus-lock"
    for attempt in range(20):
        site.revise(f"attempt {attempt} {time.time()}")
        process = site.start()
        while process.poll() is None:
            if os.path.islink(lock) or os.path.exists(lock) and os.path.getsize(lock) > 0:
                process.send_signal(signal.SIGSTOP)
                if process.poll() is None and (os.path.islink(lock) or os.path.getsize(lock) > 0):
                    return process
                process.send_signal(signal.SIGCONT)
        process.communicate()
    raise SystemExit("publishing: no publisher was ever seen with the lock")


def two_publishers(site, target, kind):
    """The second is refused and told who holds the lock and since when; the first goes on."""
    first = held(site, target)
    code, _, errors = site.run()
    check(code == 4, f"{kind}: the second publisher ended with {code}")
    check(f"process {first.pid}" in errors and " since 20" in errors, f"{kind}: the second publisher said {errors}")
    first.send_signal(signal.SIGCONT)
    output, errors = first.communicate()
    check(first.returncode == 0, f"{kind}: the first publisher ended with {first.returncode}: {errors}")
    check(release(f"{target}/current")["release"] == output.strip(), f"{kind}: the first publisher's release is not in force")
    site.revise(f"after {kind}")
    published(site, target, f"{kind}: after two publishers")


def locks_over_ssh(site, target):
    """Locks of the dead are taken over, those of the living are not, and who lost one does not switch."""
    lock = f"{target}/.linjaus-lock"
    other = "maija elsewhere 1 0 1795518930"
    # Not waited for, as by a parent that does not ask after its children.
    killed = held(site, target)
    killed.kill()
    published(site, target, "after a killed publisher")
    killed.communicate()
    os.symlink(other, lock)
    site.revise("behind a lock")
    code, _, errors = site.run()
    check(code == 4 and "maija on elsewhere" in errors, f"a lock of another machine: exit {code}: {errors}")
    check(os.readlink(lock) == other, "a lock of another machine was touched")
    old = time.time() - 7200
    os.utime(lock, (old, old), follow_symlinks=False)
    published(site, target, "after an old lock")
    before = release(f"{target}/current")["release"]
    first = held(site, target)
    os.remove(lock)
    os.symlink(other, lock)
    first.send_signal(signal.SIGCONT)
    _, errors = first.communicate()
    check(first.returncode == 4, f"a lost lock: exit {first.returncode}: {errors}")
    check(release(f"{target}/current")["release"] == before, "who lost the lock switched all the same")
    os.remove(lock)
    published(site, target, "after a lost lock")


def killed(folder, count, seed):
    """`kill -9` at random moments: half of them anywhere in a run, half after it began to send."""
    random_moments = random.Random(seed)
    target = f"{folder}/srv"
    os.makedirs(target)
    os.makedirs(f"{folder}/temporary")
    site = Site(f"{folder}/site", target, attachments=40, environment={"TMPDIR": f"{folder}/temporary"})
    published(site, target, "before any kill")
    length, sending = lengths(site, target)
    seen = {"before sending": 0, "while sending": 0, "after the switch": 0}
    turn = 0
    while sum(seen.values()) < count and turn < 5 * count:
        turn += 1
        before = release(f"{target}/current")["release"]
        site.revise(f"turn {turn}", 20_000, f"{seed} {turn}")
        process = site.start()
        if turn % 2:
            time.sleep(random_moments.uniform(0, length))
        else:
            until_sending(process, target)
            time.sleep(random_moments.uniform(0, sending))
        process.kill()
        process.communicate()
        check(flaws(f"{target}/current") == [], f"turn {turn}: {flaws(f'{target}/current')[:3]}")
        if process.returncode == 0:
            # It had ended by then.
            continue
        switched = release(f"{target}/current")["release"] != before
        seen["after the switch" if switched else "while sending" if partial(target) else "before sending"] += 1
        published(site, target, f"after turn {turn}")
        check(not partial(target), f"turn {turn}: what the broken run sent is still there")
        check(os.listdir(f"{folder}/temporary") == [], f"turn {turn}: what the broken run built is still there")
    return seen


def until_sending(process, target):
    while process.poll() is None and not partial(target):
        time.sleep(0.001)


def lengths(site, target):
    """Seconds of a run, and of them those from its first file at the target on."""
    site.revise("unharmed", 20_000, "unharmed")
    start = time.monotonic()
    process = site.start()
    until_sending(process, target)
    sending = time.monotonic()
    process.communicate()
    check(process.returncode == 0, f"an unharmed run ended with {process.returncode}")
    return time.monotonic() - start, time.monotonic() - sending


def partial(target):
    return [name for name in os.listdir(f"{target}/releases") if name.startswith(".partial-")]


def kills(folder, count, seed):
    """Two at a time, each with a target of its own."""
    with ThreadPoolExecutor() as pool:
        lanes = [pool.submit(killed, f"{folder}/{number}", count // 2, f"{seed} {number}") for number in range(2)]
        seen = {name: sum(lane.result()[name] for lane in lanes) for name in lanes[0].result()}
    check(sum(seen.values()) == count, f"not {count} kills: {seen}")
    check(seen["while sending"] > count / 10, f"hardly any kill met with a run that was sending: {seen}")
    return f"kills: {', '.join(f'{times} {name}' for name, times in seen.items())}"


def into_a_folder(folder):
    target = f"{folder}/srv"
    os.makedirs(target)
    site = Site(f"{folder}/site", target)
    published(site, target, "first publish into a folder")
    check(release(f"{target}/current")["revision"] is None, "a revision without version control")
    two_publishers(site, target, "folder")
    revisions(site, target)
    without_links(folder)
    return "folder: two publishers at once, revisions, a disk without links"


def revisions(site, target):
    """A release tells the commit of its content, and whether files differ from it."""

    def git(*arguments):
        names = ["-c", "user.name=Maija", "-c", "user.email=maija@example.com"]
        return subprocess.run(["git", *names, *arguments], cwd=site.folder, check=True, capture_output=True, text=True).stdout

    git("init", "--quiet")
    git("add", "content")
    git("commit", "--quiet", "--message", "Plans")
    commit = git("rev-parse", "HEAD").strip()
    site.write("site.yaml", site.text.replace("Key account review", "Reviews"))
    published(site, target, "with changes")
    check(release(f"{target}/current")["revision"] == f"{commit}-dirty", "the revision does not tell of changes")
    site.write("site.yaml", site.text)
    published(site, target, "a commit")
    check(release(f"{target}/current")["revision"] == commit, "the revision is not the commit")


def without_links(folder):
    """A disk that refuses links, hard and symbolic, as plain SMB does."""
    library = f"{folder}/nolinks"
    with open(f"{library}.c", "w") as source:
        source.write("""#include <errno.h>
int link(const char *old, const char *path) { errno = EPERM; return -1; }
int symlink(const char *target, const char *path) { errno = EPERM; return -1; }
""")
    compiler = shutil.which("cc") or tool("clang")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", f"{library}.so", f"{library}.c"], check=True)
    target = f"{folder}/share"
    os.makedirs(target)
    site = Site(f"{folder}/other", target, environment={"LD_PRELOAD": f"{library}.so"})
    first = published(site, target, "without links")
    site.revise("second")
    code, _, errors = site.run()
    check(code == 0 and "Readers may have seen pages of two releases" in errors, f"without links: exit {code}: {errors}")
    check(not os.path.islink(f"{target}/current") and flaws(f"{target}/current") == [], "without links: not whole")
    code, name, errors = site.run(command="rollback")
    check(code == 0 and name == first and flaws(f"{target}/current") == [], f"without links: rollback: {errors}")


def full_disk(folder, count, seed):
    """A file system of 2 MB that is filled before each publish but for a random rest."""
    target = f"{folder}/srv"
    os.makedirs(target)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", target], capture_output=True).returncode != 0:
        if os.environ.get("LINJAUS_NAMESPACE"):
            raise SystemExit("publishing: no file system can be mounted here, so none can be filled")
        return own_namespace(folder, count, seed)
    try:
        return fill(folder, target, count, random.Random(seed))
    finally:
        subprocess.run(["umount", target])


def own_namespace(folder, count, seed):
    """The same where only a namespace of one's own lets people mount."""
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "publishing.py")
    command = ["unshare", "--map-root-user", "--mount", sys.executable, script, "full-disk", f"{folder}/own", str(count), seed]
    result = subprocess.run(command, env={**os.environ, "LINJAUS_NAMESPACE": "1"}, capture_output=True, text=True)
    check(result.returncode == 0, f"full disk: {result.stdout}{result.stderr}")
    return result.stdout.strip()


def fill(folder, target, count, random_rest):
    site = Site(f"{folder}/site", target, keep=1, attachments=10)
    site.revise("first", 20_000, "first")
    published(site, target, "before the disk is full")
    refused = 0
    for turn in range(count):
        before = release(f"{target}/current")["release"]
        status = os.statvfs(target)
        rest = random_rest.choice([random_rest.randrange(8_000), random_rest.randrange(350_000)])
        with open(f"{target}/ballast", "wb") as ballast:
            ballast.write(bytes(max(0, status.f_bavail * status.f_frsize - rest)))
        site.revise(f"turn {turn}", 20_000, f"full {turn}")
        code, _, errors = site.run()
        check(code in (0, 4), f"full disk, turn {turn}: exit {code}: {errors}")
        check(flaws(f"{target}/current") == [], f"full disk, turn {turn}: {flaws(f'{target}/current')[:3]}")
        if code == 4:
            refused += 1
            check("space left" in errors, f"full disk, turn {turn}: {errors}")
            check(release(f"{target}/current")["release"] == before, f"full disk, turn {turn}: switched all the same")
            check(not partial(target), f"full disk, turn {turn}: half a release takes up room")
        os.remove(f"{target}/ballast")
        published(site, target, f"after full disk, turn {turn}")
    check(refused > count / 4, f"the disk was full {refused} times only")
    return f"full disk: {refused} of {count} publishes found no room"
