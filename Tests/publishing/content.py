"""content.py: a content folder that changes from one publish to the next, and what may be asked of a target folder."""
import hashlib
import json
import os
import subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.abspath(os.environ.get("LINJAUS", os.path.join(ROOT, ".build/debug/linjaus")))
NAMES = ["Havupuro Paper Oy", "Kvistdal Tissue AB", "Tallmo Kartong AB"]


class Site:
    """Three accounts, a page that leads to attachments, and a target `here`."""

    def __init__(self, folder, to, keep=5, attachments=0, environment=None):
        self.folder = folder
        self.attachments = attachments
        self.environment = {**os.environ, **(environment or {})}
        self.text = f"""title: Key account review
publish:
  here: {{audience: all, to: "{to}", keep: {keep}}}
"""
        self.write("site.yaml", self.text)
        self.revise("first")

    def write(self, path, data):
        path = f"{self.folder}/content/{path}"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data if isinstance(data, bytes) else data.encode())

    def revise(self, word, size=0, seed=0):
        """Writes the word into an account and a page; attachments of a size become others with the seed."""
        for number, name in enumerate(NAMES):
            note = word if number == 0 else "unchanged"
            self.write(
                f"accounts/account-{number}.md", f"---\naccount: {name}\nowner: Maija Virtanen\n---\n# Plan\n\n{note}\n")
        links = "".join(f"[file {number}](../data/{number}.bin)\n" for number in range(self.attachments))
        self.write("pages/notes.md", f"# Notes\n\n{word}\n\n{links}")
        for number in range(self.attachments):
            self.write(f"data/{number}.bin", noise(size, f"{seed} {number}"))

    def start(self, *arguments, command="publish"):
        return subprocess.Popen(
            [PROGRAM, command, "here", *arguments, "--as-of", "2026-11-24"], cwd=self.folder, env=self.environment,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self, *arguments, command="publish"):
        process = self.start(*arguments, command=command)
        output, errors = process.communicate()
        return process.returncode, output.strip(), errors


def noise(size, seed):
    """Bytes that no program makes smaller, the same for the same seed."""
    return hashlib.shake_128(seed.encode()).digest(size)


def release(path):
    with open(f"{path}/release.json", "rb") as file:
        return json.load(file)


def digests(release):
    return {file["path"]: file["sha256"] for file in release["files"]}


def flaws(path):
    """What is wrong with a release by what its release.json says: missing, further and changed files."""
    try:
        expected = digests(release(path))
    except (OSError, ValueError) as error:
        return [f"release.json: {error}"]
    found = {}
    for base, _, names in os.walk(os.path.realpath(path)):
        for name in names:
            file = os.path.join(base, name)
            found[os.path.relpath(file, os.path.realpath(path))] = hashlib.sha256(open(file, "rb").read()).hexdigest()
    found.pop("release.json", None)
    names = sorted(set(expected) | set(found))
    return [f"{name}: {found.get(name)} for {expected.get(name)}" for name in names if found.get(name) != expected.get(name)]
