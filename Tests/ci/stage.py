"""stage.py: what a pipeline's lines run in: a repository with a change, the program's own repository, and stand-ins for the few commands that need
the network of a CI system. Everything else, git, curl and jq too, is what is installed."""
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.abspath(os.environ.get("LINJAUS", os.path.join(ROOT, ".build/debug/linjaus")))

# Installing says what was asked for; compiling gives the program that was built already, where it would have put it.
STANDINS = {
    "apt-get": 'echo "apt-get $*" >> "$STAGE/log"\n',
    "swift": 'echo "swift $*" >> "$STAGE/log"\n[ "$1 $2" = "build --package-path" ] || exit 1\n[ -f "$3/Package.swift" ] || exit 1\n'
             'mkdir -p "$3/.build/release"\ncp "$PROGRAM" "$3/.build/release/linjaus"\n',
    # The home folder that ssh reads is not this machine's.
    "getent": 'echo "root:x:0:0::$STAGE/ssh-home:/bin/sh"\n',
    # The server of the target is this machine.
    "ssh": 'echo "ssh $*" >> "$STAGE/log"\n[ -s "$STAGE/ssh-home/.ssh/id_ed25519" ] && [ -s "$STAGE/ssh-home/.ssh/known_hosts" ] || exit 255\n'
           'while [ $# -gt 0 ]; do\n  case "$1" in\n    -[bcDEeFIiJLlmOopQRSWw]) shift 2 ;;\n    -*) shift ;;\n    *) break ;;\n  esac\ndone\nshift\n'
           'exec sh -c "$*"\n',
    # GitHub's own address leads to the forge of the test.
    "curl": 'for word; do\n  shift\n  case "$word" in\n    https://api.github.com/*) word="$FORGE/${word#https://api.github.com/}" ;;\n  esac\n'
            '  set -- "$@" "$word"\ndone\nexec "$REAL_CURL" "$@"\n',
    # `gh api` as far as the workflow uses it.
    "gh": 'exec "$PYTHON" "$STAGE/gh.py" "$@"\n',
}

GH = '''import os, subprocess, sys, urllib.request
words = sys.argv[1:]
assert words.pop(0) == "api", words
options, address = {}, None
while words:
    word = words.pop(0)
    if word in ("--paginate", "--silent"):
        continue
    if word in ("--jq", "--method", "--input"):
        options[word] = words.pop(0)
    else:
        assert address is None and not word.startswith("-"), word
        address = word
data = open(options["--input"], "rb").read() if "--input" in options else None
request = urllib.request.Request(os.environ["FORGE"] + "/" + address, data, {"Authorization": "Bearer " + os.environ["GH_TOKEN"]},
                                 method=options.get("--method", "GET"))
answer = urllib.request.urlopen(request).read()
if "--jq" in options:
    sys.stdout.write(subprocess.run(["jq", "-r", options["--jq"]], input=answer, check=True, capture_output=True).stdout.decode())
'''


class Stage:
    def __init__(self, folder, forge):
        self.folder = folder
        self.forge = forge
        self.origin = f"{folder}/origin.git"
        self.source = f"file://{folder}/source.git"
        self.target = f"{folder}/target"
        self.log = f"{folder}/log"
        os.makedirs(f"{folder}/bin")
        for name, text in STANDINS.items():
            self.write(f"{folder}/bin/{name}", "#!/bin/sh\n" + text)
            os.chmod(f"{folder}/bin/{name}", 0o755)
        self.write(f"{folder}/gh.py", GH)
        self.write(self.log, "")
        self.environment = {
            "PATH": f"{folder}/bin:{os.environ['PATH']}", "HOME": f"{folder}/home", "STAGE": folder, "PROGRAM": PROGRAM, "LANG": "C.UTF-8",
            "REAL_CURL": shutil.which("curl"), "PYTHON": sys.executable, "FORGE": forge.address, "no_proxy": "127.0.0.1",
            # The sample's day, since a pipeline goes by the clock.
            "SOURCE_DATE_EPOCH": "1795521600",
            "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.com",
        }
        os.makedirs(f"{folder}/home")
        self.make_source()

    @staticmethod
    def write(path, text):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def git(self, folder, *words):
        run = subprocess.run(["git", "-C", folder, *words], env=self.environment, capture_output=True, text=True)
        assert run.returncode == 0, (words, run.stderr)
        return run.stdout.strip()

    def make_source(self):
        """The program's repository: a tag, and a newer commit that must not be taken."""
        work = f"{self.folder}/source"
        self.write(f"{work}/Package.swift", "// swift-tools-version: 6.2\n")
        self.git(work, "init", "--quiet", "--initial-branch", "main")
        self.git(work, "add", ".")
        self.git(work, "commit", "--quiet", "--message", "Version")
        self.git(work, "tag", "v" + subprocess.run([PROGRAM, "--version"], capture_output=True, text=True).stdout.strip())
        self.git(work, "rm", "--quiet", "Package.swift")
        self.git(work, "commit", "--quiet", "--message", "Not a version", "--allow-empty")
        self.git(self.folder, "clone", "--quiet", "--bare", work, f"{self.folder}/source.git")

    def make_origin(self, systems, destination):
        """The sample's plans with the pipelines in it, on main, and a branch `change` on which an action of one plan is done."""
        work = f"{self.folder}/work"
        for path in (work, self.origin, self.target):
            shutil.rmtree(path, ignore_errors=True)
        os.makedirs(self.target)
        shutil.copytree(os.path.join(ROOT, "content"), f"{work}/content")
        with open(f"{work}/content/site.yaml", encoding="utf-8") as file:
            lines = file.read().split("\n")
        # The sample's own target, if it has one, is another machine's.
        kept = [line for place, line in enumerate(lines) if not line.startswith("publish:") and not self.is_below(lines, place, "publish:")]
        self.write(f"{work}/content/site.yaml", "\n".join(kept) + f"\npublish: {{intranet: {{audience: all, to: \"{destination}\", keep: 3}}}}\n")
        self.git(work, "init", "--quiet", "--initial-branch", "main")
        for system in systems:
            subprocess.run([PROGRAM, "init", "--ci", system, "--source", self.source, "--quiet"], cwd=work, check=True, stdout=subprocess.DEVNULL)
        self.git(work, "add", ".")
        self.git(work, "commit", "--quiet", "--message", "Plans")
        self.git(self.folder, "clone", "--quiet", "--bare", work, self.origin)
        self.git(work, "remote", "add", "origin", self.origin)
        self.git(work, "fetch", "--quiet", "origin")

    @staticmethod
    def is_below(lines, place, key):
        """Whether a line belongs to the block of a top-level key."""
        while place > 0 and (lines[place].startswith((" ", "#")) or not lines[place]):
            place -= 1
        return lines[place].startswith(key)

    def push(self, branch, path, old, new):
        """A commit on a branch that replaces a text of a file; the branch leaves main where it is new."""
        work = f"{self.folder}/work"
        known = self.git(work, "branch", "--list", branch)
        self.git(work, "switch", "--quiet", *([branch] if known else ["--create", branch, "main"]))
        with open(f"{work}/{path}", encoding="utf-8") as file:
            text = file.read()
        assert old in text, (path, old)
        self.write(f"{work}/{path}", text.replace(old, new, 1))
        self.git(work, "commit", "--quiet", "--all", "--message", f"Change {path}")
        self.git(work, "push", "--quiet", "origin", branch)
        return self.git(work, "rev-parse", "HEAD")

    def clone(self, name, branch, merged=False):
        """A clone of the whole history with a branch checked out, or with its merge into main, as GitHub and Azure do."""
        folder = f"{self.folder}/{name}"
        shutil.rmtree(folder, ignore_errors=True)
        self.git(self.folder, "clone", "--quiet", self.origin, folder)
        self.git(folder, "checkout", "--quiet", "--detach", "origin/main" if merged else f"origin/{branch}")
        if merged:
            self.git(folder, "merge", "--quiet", "--no-ff", "--message", "Merge", f"origin/{branch}")
        return folder

    def run(self, shell, script, folder, variables):
        """Runs lines unchanged; gives the exit status and what was printed."""
        path = f"{self.folder}/script"
        self.write(path, script)
        run = subprocess.run([*shell, path], cwd=folder, env={**self.environment, **variables}, capture_output=True, text=True)
        return run.returncode, run.stdout + run.stderr

    def logged(self):
        with open(self.log, encoding="utf-8") as file:
            return file.read()
