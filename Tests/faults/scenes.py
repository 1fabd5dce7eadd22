"""scenes.py: the runs that are harmed: what stands there before, the command, and what must hold after it."""
import json
import os
import shutil
import subprocess

from folders import dangling, files, pages, torn

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.abspath(os.environ.get("LINJAUS", os.path.join(ROOT, ".build/debug/linjaus")))
# Two runs make the same calls in the same order.
ORDER = {"SWIFT_DETERMINISTIC_HASHING": "1"}
DATE = ["--as-of", "2026-11-24"]


def write(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode())


def write_content(folder, is_second, to="../target"):
    """Three plans, pages and linked files; the second time one of each is new, one is changed and one is gone."""
    content = f"{folder}/content"
    shutil.rmtree(content, ignore_errors=True)

    def plan(name, text):
        write(f"{content}/accounts/{name.split()[0].lower()}.md",
              f"---\naccount: {name}\nowner: Maija Virtanen\n---\n# Plan\n\n{text}\n")

    write(f"{content}/site.yaml", f"title: Reviews\npublish:\n  here: {{audience: all, to: \"{to}\"}}\n")
    plan("Havupuro Paper Oy", "See [the other](tallmo.md) and [a drawing](../drawings/new/mill.bin)." if is_second else "Nothing yet.")
    plan("Kvistdal Tissue AB", "As ever, [a price](../prices.bin).")
    if is_second:
        plan("Tallmo Kartong AB", "See [news](../pages/news.md), [the first](havupuro.md) and [nothing](nowhere.md).")
        write(f"{content}/pages/news.md", "# News\n\n[Tallmo](../accounts/tallmo.md)\n")
        write(f"{content}/drawings/new/mill.bin", bytes(range(256)) * 40)
    else:
        plan("Sundfoss Cellulose AS", "See [an old drawing](../drawings/old/mill.bin).")
        write(f"{content}/pages/old.md", "# Old\n\n[Sundfoss](../accounts/sundfoss.md)\n")
        write(f"{content}/drawings/old/mill.bin", bytes(range(255, -1, -1)) * 40)
    write(f"{content}/prices.bin", b"second" * 3000 if is_second else b"first" * 3000)
    write(f"{content}/pages/notes.md", f"# Notes\n\n{'[News](news.md)' if is_second else '[Old](old.md)'}\n")


class Scene:
    """A run in a folder of its own; `always` is what fails each time in it."""

    name = ""
    always = ()

    def __init__(self, folder):
        self.folder = folder
        self.temporary = f"{folder}/temporary"
        self.log = f"{folder}/log"
        os.makedirs(self.temporary)
        self.environment = {**os.environ, "TMPDIR": self.temporary, "GIT_CEILING_DIRECTORIES": folder, **ORDER}
        self.known = {}
        self.prepare()

    def options(self):
        return {"cwd": self.folder, "env": self.environment}

    def run(self, command=None):
        """An unharmed run, as the machine is without the faults of this scene."""
        return subprocess.run(command or self.command, capture_output=True, text=True, **self.options())

    def begin(self, what):
        ended = self.run()
        if ended.returncode != 0:
            raise SystemExit(f"faults: {self.name}, {what}: {ended.returncode}: {ended.stderr}")

    def reset(self):
        for path in [self.place, self.temporary]:
            shutil.rmtree(path, ignore_errors=True)
        os.makedirs(self.temporary)
        if os.path.exists(self.before):
            shutil.copytree(self.before, self.place, symlinks=True)

    def state(self):
        return json.dumps([files(self.place), sorted(os.listdir(self.temporary)), os.path.exists(self.place)], sort_keys=True)

    def judged(self, ended, may_fail):
        """What is wrong after a harmed run, and after the next one."""
        status, output, errors = ended
        if status is None:
            return ["it did not end"]
        wrong = self.flaws()
        if status == 0:
            wrong += self.unfinished()
        elif status == 4 and may_fail:
            if not errors.strip() and "write" not in may_fail:
                wrong.append("status 4 without a word")
            wrong += self.silent(output + errors)
        elif status not in (-9, 137):
            wrong.append(f"status {status}: {errors.strip()[:300]}")
        state = self.state()
        if state not in self.known:
            # What the next run does depends on nothing else.
            self.known[state] = self.mended()
        return wrong + self.known[state]

    def mended(self):
        ended = self.run()
        if ended.returncode != 0:
            return [f"the next run: status {ended.returncode}: {ended.stderr.strip()[:300]}"]
        wrong = [f"after the next run: {text}" for text in self.unfinished() + self.leftovers()]
        left = os.listdir(self.temporary)
        return wrong + ([f"after the next run TMPDIR holds {left}"] if left else [])

    def silent(self, said):
        return []


class Build(Scene):
    """A build over the site of other plans."""

    name = "build"

    def prepare(self):
        self.place = f"{self.folder}/public"
        self.before = f"{self.folder}/before"
        self.command = [PROGRAM, "build", "--jobs", "1", *DATE]
        self.first = self.built(False)
        if self.has_before():
            shutil.copytree(self.place, self.before)
        shutil.rmtree(self.place)
        self.second = self.built(True)

    def has_before(self):
        return True

    def built(self, is_second):
        write_content(self.folder, is_second)
        self.begin("the site itself")
        return files(self.place)

    def flaws(self):
        if not os.path.exists(self.place):
            return []
        wrong = [f"{path} is not whole" for path in torn(pages(files(self.place)), self.first, self.second)]
        return wrong + [f"readers are led to {path}, which is not there" for path in dangling(self.place)]

    def unfinished(self):
        found = pages(files(self.place))
        wanted = pages(self.second)
        return [f"{path} is not as it should be" for path in sorted(set(found) | set(wanted)) if found.get(path) != wanted.get(path)]

    def leftovers(self):
        found = files(self.place)
        return [f"{path} differs" for path in sorted(set(found) | set(self.second)) if found.get(path) != self.second.get(path)]


class FirstBuild(Build):
    """A build where no site is yet."""

    name = "first build"

    def has_before(self):
        return False

    def flaws(self):
        # Nobody reads before the first page is there, and it comes last.
        return super().flaws()


class Publish(Scene):
    """A publish to a folder with another release in force."""

    name = "publish"

    def prepare(self):
        self.place = f"{self.folder}/target"
        self.before = f"{self.folder}/before"
        self.command = [PROGRAM, "publish", "here", "--jobs", "1", *DATE]
        os.makedirs(self.place)
        self.first = self.published(False)
        shutil.copytree(self.place, self.before, symlinks=True)
        self.second = self.published(True)

    def published(self, is_second):
        write_content(self.folder, is_second)
        self.begin("the release itself")
        return self.shown()

    def shown(self):
        found = files(os.path.realpath(f"{self.place}/current"))
        return {path: digest for path, digest in found.items() if path != "release.json" and not path.endswith("/")}

    def in_force(self):
        with open(f"{self.place}/current/release.json", "rb") as file:
            return json.load(file)["release"]

    def flaws(self):
        current = f"{self.place}/current"
        if not os.path.exists(current):
            return ["nothing is in force"]
        wrong = [] if self.shown() in (self.first, self.second) else ["what is in force is no release"]
        return wrong + [f"readers are led to {path}, which is not there" for path in dangling(current)]

    def unfinished(self):
        return [] if self.shown() == self.second else ["the release is not in force"]

    def leftovers(self):
        left = [name for name in os.listdir(f"{self.place}/releases") if name.startswith(".")]
        left += [name for name in os.listdir(self.place) if name not in ("releases", "current", ".linjaus-lock")]
        return [f"{name} is left" for name in left]

    def silent(self, said):
        is_told = self.shown() != self.second or self.in_force() in said
        return [] if is_told else ["the release is in force, and nothing says so"]

    def state(self):
        """Names of releases hold the time of a run, which changes nothing."""
        found, left, _ = json.loads(super().state())
        names = {name: f"release {number}" for number, name in enumerate(sorted(os.listdir(f"{self.place}/releases")))}
        found = {path: digest for path, digest in found.items() if not path.endswith("release.json")}
        text = json.dumps([found, len(left)], sort_keys=True)
        for name, number in names.items():
            text = text.replace(name, number)
        return text


class PublishWithoutLinks(Publish):
    """The same where the disk has no links, hard and symbolic: each file is whole, the site is not at once."""

    name = "publish without links"
    always = ("-e", "inject=?symlink,?symlinkat,?link,?linkat:error=EPERM")

    def run(self, command=None):
        import calls
        status, output, errors = calls.traced(
            command or self.command, self.log, ["-e", "trace=?symlink,?symlinkat,?link,?linkat", *self.always], **self.options())
        return subprocess.CompletedProcess(self.command, status, output, errors)

    def flaws(self):
        current = f"{self.place}/current"
        wrong = [f"{path} is not whole" for path in torn(pages(self.shown()), self.first, self.second)]
        return wrong + [f"readers are led to {path}, which is not there" for path in dangling(current)]

    def silent(self, said):
        return []


SCENES = [Build, FirstBuild, Publish, PublishWithoutLinks]
