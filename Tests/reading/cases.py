"""cases.py: what a small input is, how it stands in a folder, and what the program says of it.

A table (tables/*.py) is a list of `case(...)`. The place at which a fault is expected is written into the input itself:

    ‸   the mark begins exactly here
    ※   the mark is somewhere on this line

Both signs are taken out before the file is written. Rules and places belong together in the order in which they are written down; a rule
without a place may stand anywhere. `a|b` is one of two rules, where the contract leaves open which; `a+` one or more of them on that line, or anywhere where no line is named.
"""
import json
import os
import re
import subprocess
import tempfile
import unicodedata

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.abspath(os.environ.get("LINJAUS", os.path.join(ROOT, ".build/debug/linjaus")))
DAY = "2026-11-24"
EXACT, LINE = "‸", "※"

# Findings that are compared beside all faults: what these tables are about, and nothing that a plan of two keys gets anyway.
WATCHED = {"file-unread", "image-remote", "image-missing", "link-broken", "link-unsafe", "html-not-allowed", "date-ahead", "resource-unknown",
           "recommendation-no-option", "account-duplicate", "heading-unknown"}


class Link(str):
    """A symbolic link to this target, in place of a file."""


class Case:
    def __init__(self, name, files, rules="", **more):
        self.name, self.rules = name, rules.split()
        self.places, self.files = [], {}
        for path, text in files.items():
            self.files[path] = self.without_signs(path, text)
        self.severity = more.pop("severity", None)      # of the watched findings
        self.status = more.pop("status", None)          # exit status of check
        self.shows = more.pop("shows", {})              # {path in portfolio.json: value} after build
        self.pages = more.pop("pages", {})              # {page: (texts that stand there)}
        self.lacks = more.pop("lacks", {})              # {page: (texts that do not)}
        self.says = more.pop("says", ())                # texts of which each stands in message, help or replacement of some expected finding
        self.never = more.pop("never", ())              # texts that stand in no message and no help
        self.missing = more.pop("missing", ())          # files that a build does not write
        self.mends = more.pop("mends", True)            # taken up by mends.py
        self.command = more.pop("command", ())          # further arguments of check
        self.module = ""
        assert not more, more

    def without_signs(self, path, text):
        if isinstance(text, (bytes, Link)):
            return text
        lines = text.split("\n")
        for number, line in enumerate(lines):
            while (found := re.search(f"[{EXACT}{LINE}]", line)):
                at = found.start()
                # A byte-order mark has no column that a reader counts on: such cases leave the place to the line.
                self.places.append((path, number + 1, at + 1 if line[at] == EXACT else None))
                line = line[:at] + line[at + 1:]
            lines[number] = line
        return "\n".join(lines)

    @property
    def faulty(self):
        return bool(self.rules)


def plan(front="", body="# Executive summary\n\nShort text.\n", account="Alfa", owner="Ina"):
    head = ("" if re.search("^account:", plain(front), re.M) else f"account: {account}\n") + \
           ("" if re.search("^owner:", plain(front), re.M) else f"owner: {owner}\n")
    front = front.strip("\n") + "\n" if front.strip("\n") else ""
    return f"---\n{head}{front}---\n{body}"


def plain(text):
    return re.sub(f"[{EXACT}{LINE}]", "", text)


UNITS = """units:
  - id: field-service
    name: Field service
    kpis: [{id: billable-hours, name: Billable hours}]
"""
SITE = "title: Review\n"


def case(name, front=None, rules="", *, site=None, model=None, units=None, body=None, csv=None, files=None, account="Alfa", **more):
    """`front` is the front matter of accounts/a.md behind account and owner; `csv` is {list: text of data/LIST.csv}."""
    all_files = {"site.yaml": SITE if site is None else site if re.search("^title:", plain(site), re.M) else SITE + site}
    if model is not None:
        all_files["model.yaml"] = model
    if units is not None:
        all_files["units.yaml"] = units
    all_files["accounts/a.md"] = plan(front or "", **({} if body is None else {"body": body}), account=account)
    for name_of_list, text in (csv or {}).items():
        all_files[f"data/{name_of_list}.csv"] = text
    all_files.update(files or {})
    return Case(name, all_files, rules, **more)


def write(folder, files):
    """The content folder of these files, at folder/content; a path that begins with ../ stands beside it."""
    content = os.path.join(folder, "content")
    os.makedirs(content, exist_ok=True)
    for path, text in files.items():
        place = os.path.normpath(os.path.join(content, path))
        os.makedirs(os.path.dirname(place), exist_ok=True)
        if isinstance(text, Link):
            os.symlink(text, place)
        else:
            with open(place, "wb") as file:
                file.write(text if isinstance(text, bytes) else text.encode())


def run(folder, *arguments, input=None):
    environment = {key: value for key, value in os.environ.items() if key not in ("SOURCE_DATE_EPOCH", "GITHUB_STEP_SUMMARY")}
    return subprocess.run([PROGRAM, *arguments], cwd=folder, capture_output=True, env={**environment, "NO_COLOR": "1"}, input=input, timeout=120)


def check(folder, *arguments):
    """The JSON report of a check, and the run."""
    done = run(folder, "check", "--as-of", DAY, "--format", "json", *arguments)
    try:
        return json.loads(done.stdout), done
    except ValueError:
        return None, done


def counted(finding):
    return (finding["kind"] == "fault" or finding["rule"] in WATCHED) and not finding["path"].startswith("templates/")


def place_of(finding):
    """Where it stands: the path inside the content folder, line and column."""
    path = finding["path"]
    return (path[len("content/"):] if path.startswith("content/") else path, finding["line"], finding["column"])


def told(finding):
    path, line, column = place_of(finding)
    return f"{path}:{line}:{column} {finding['rule']}: {finding['message']} / {finding['help']}"


def same_path(left, right):
    return unicodedata.normalize("NFC", left) == unicodedata.normalize("NFC", right)


def match(expected, findings):
    """What is expected and not there, and what is there and not expected. `expected`: (rules, place or None)."""
    left = list(findings)
    missing = []
    for rules, place in sorted(expected, key=lambda pair: pair[1] is None):
        many = rules.endswith("+")
        names = rules.rstrip("+").split("|")

        def fits(finding, whole_line=False):
            path, line, column = place_of(finding)
            return finding["rule"] in names and (place is None or same_path(path, place[0]) and line == place[1]
                                                 and (whole_line or place[2] is None or column == place[2]))
        found = next((finding for finding in left if fits(finding)), None)
        if found is None:
            missing.append((rules, place))
            continue
        left.remove(found)
        if many:
            left = [finding for finding in left if not (fits(finding, True) and (place is None or place_of(finding)[:2] == place_of(found)[:2]))]
    return missing, left


def expected_of(case):
    return [(rules, case.places[index] if index < len(case.places) else None) for index, rules in enumerate(case.rules)]


def at(value, path):
    """portfolio.json by a path such as accounts.a.figures.revenue: a list of records is asked by id, else by number."""
    for part in path.split("/"):
        if isinstance(value, list):
            value = next((member for member in value if isinstance(member, dict) and member.get("id") == part), None) \
                if not part.isdigit() else value[int(part)]
        else:
            value = value[part]
    return value


def load():
    """All tables, in the order of their names."""
    import importlib
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "tables")
    cases = []
    for name in sorted(os.listdir(folder)):
        if name.endswith(".py") and not name.startswith("_"):
            module = importlib.import_module(f"tables.{name[:-3]}")
            for one in module.CASES:
                one.module = name[:-3]
                cases.append(one)
    names = [f"{one.module}: {one.name}" for one in cases]
    assert len(set(names)) == len(names), [name for name in names if names.count(name) > 1]
    return cases
