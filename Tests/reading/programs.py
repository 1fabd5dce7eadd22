"""programs.py: what a table cannot hold: correct content as it lies there, several commands, damage at random."""
import concurrent.futures
import html
import json
import os
import random
import re
import shutil
import subprocess
import tempfile

import cases as c

PLAN = c.plan()
ROWS = "account,period,revenue\n"


def folder_of(files, git=False):
    folder = tempfile.TemporaryDirectory()
    c.write(folder.name, files)
    if git:
        commands(folder.name, "init -q -b main", "config user.name Ina", "config user.email ina@h.example", "add -A", "commit -q -m first")
    return folder


def commands(folder, *lines):
    for line in lines:
        subprocess.run(["git", "-C", folder, *line.split()], check=True, capture_output=True)


# Correct content

def correct_content():
    """The sample and the sites of the tests: no fault."""
    for name in ("content", "Tests/Sites/first/content", "Tests/Sites/second/content"):
        done = c.run(c.ROOT, "check", "--as-of", c.DAY, "--format", "json", "--content", name)
        report = json.loads(done.stdout)
        yield f"correct content: {name}", [c.told(one) for one in report["findings"] if one["kind"] == "fault"] + \
            [c.told(one) for one in report["findings"] if one["rule"] in ("file-unread", "image-remote", "date-ahead")]


# What leaks

SECRET = "SAMPLE-TOKEN-0123456789"


def leaks():
    for place in ("accounts/x.md", "pages/x.md", "data/financials.csv", "units.yaml", "accounts/x.png"):
        files = {"site.yaml": c.SITE, "accounts/a.md": c.plan("", "# S\n\n![x](x.png) [y](../pages/x.md)\n"), "../outside/token": SECRET + "\nsecond line\n",
                 place: c.Link(os.path.join("../" * place.count("/"), "../outside/token"))}
        wrong = []
        with folder_of(files) as folder:
            for command in (["check", "--show", "info"], ["check", "--format", "github"], ["check", "--format", "sarif"], ["build"]):
                done = c.run(folder, *command, "--as-of", c.DAY)
                if SECRET.encode() in done.stdout + done.stderr:
                    wrong.append(f"{command} prints the file outside")
                if done.returncode not in (1, 2):
                    wrong.append(f"{command}: status {done.returncode}")
            if holds(os.path.join(folder, "public"), SECRET):
                wrong.append("the site holds the file outside")
        yield f"leaks: a link out of the folder at {place}", wrong

    files = {"site.yaml": c.SITE + "commitment: {text: Key accounts come first and bonus is safe, by: Eva Sandmo, date: 2026-01-15}\n"
             "escalation: {path: [Secret Officer], time_limit_days: 5}\ngoals: [{id: growth, name: Secret growth goal}]\nforums: [{id: board, name: Secret board}]\n"
             "audiences: {customer: {accounts: [a], only: [objectives, actions], only_sections: [Customer goals]}}\n",
             "pages/how.md": "# How we review\n\nSecret page of ours\n",
             "model.yaml": "aspects: [{id: strategy, statements: [{id: x, text: Secret statement}]}]\n",
             "accounts/a.md": c.plan("why_key: Secret reason\nobjectives:\n  - {id: O1, text: Cut stops, company_goal: growth, owner: Ina}\nrisks:\n  - {id: K1, text: Secret risk}\n"
                                     "governance:\n  - {forum: board, held: [2026-10-01], decisions: [{text: Secret decision}]}",
                                     "# Customer goals\n\nShown words\n\n# Position\n\nSecret words\n")}
    with folder_of(files) as folder:
        done = c.run(folder, "build", "--as-of", c.DAY, "--audience", "customer")
        wrong = [] if done.returncode == 0 else [f"status {done.returncode} {done.stderr[:200]}"]
        for word in ("bonus is safe", "Eva Sandmo", "Secret Officer", "Secret growth", "Secret board", "Secret page", "Secret statement", "Secret reason", "Secret risk",
                     "Secret decision", "Secret words"):
            found = holds(os.path.join(folder, "public"), word)
            if found:
                wrong.append(f"{word!r} stands in {found}")
        for word in ("Cut stops", "Shown words"):
            if not holds(os.path.join(folder, "public"), word):
                wrong.append(f"{word!r} is not shown")
    yield "leaks: an audience that sees only some parts", wrong

    for word, text in (("commitment", "bonus is safe"), ("pages", "Secret page"), ("goals", "Secret growth"), ("model", "Secret statement")):
        shown = {**files, "site.yaml": files["site.yaml"].replace("{accounts: [a],", f"{{accounts: [a], shows: [{word}],")}
        with folder_of(shown) as folder:
            c.run(folder, "build", "--as-of", c.DAY, "--audience", "customer")
            others = [other for other in ("bonus is safe", "Secret page", "Secret reason", "Secret words") if other != text and holds(os.path.join(folder, "public"), other)]
            yield f"leaks: an audience that is shown {word} beside some parts", [f"{other!r} is shown" for other in others] + \
                ([] if word == "model" or holds(os.path.join(folder, "public"), text) else [f"{text!r} is not shown"])
    with folder_of({**files, "site.yaml": files["site.yaml"].replace("only: [objectives, actions], only_sections: [Customer goals]", "hides: [risks]")}) as folder:
        c.run(folder, "build", "--as-of", c.DAY, "--audience", "customer")
        yield "leaks: an audience that sees all but a part", [f"{word!r} is not shown" for word in ("bonus is safe", "Secret page", "Secret growth") if not holds(os.path.join(folder, "public"), word)]
    with tempfile.TemporaryDirectory() as folder:
        done = c.run(c.ROOT, "build", "--as-of", c.DAY, "--audience", "rantakoski-steering", "--output", os.path.join(folder, "public"))
        wrong = [] if done.returncode == 0 else [f"status {done.returncode}: {done.stderr.decode()[:300]}"]
        yield "leaks: what the sample shows a customer", wrong + [f"{word!r} is shown" for word in ("loses nothing in its own bonus", "Eva Sandmo", "Contract margin above", "Negotiation position") if holds(folder, word)]

    with folder_of({"site.yaml": c.SITE + "audiences: {customer: {accounts: [a], only: [objectives]}}\n", "accounts/a.md": c.plan("tier: nothing")}) as folder:
        done = c.run(folder, "check", "--as-of", c.DAY, "--audience", "customer")
        yield "leaks: a check for an audience shows no line of the source", ["an excerpt is shown: " + done.stdout.decode()] if b"tier: nothing" in done.stdout else []


def holds(root, word):
    for at, _, names in os.walk(root):
        for name in names:
            with open(os.path.join(at, name), "rb") as file:
                if word.encode() in file.read():
                    return os.path.relpath(os.path.join(at, name), root)
    return None


# Commands

def pipelines():
    for system, path in (("github", ".github"), ("gitlab", ".gitlab-ci.yml"), ("azure", "azure-pipelines.yml"), ("jenkins", "Jenkinsfile")):
        with tempfile.TemporaryDirectory() as folder:
            os.makedirs(os.path.join(folder, "plans"))
            c.write(os.path.join(folder, "plans"), {"site.yaml": c.SITE, "accounts/a.md": PLAN})
            subprocess.run(["git", "init", "-q", folder], check=True, capture_output=True)
            done = c.run(os.path.join(folder, "plans"), "init", "--ci", system)
            below, above = os.path.exists(os.path.join(folder, "plans", path)), os.path.exists(os.path.join(folder, path))
            wrong = []
            # Of the four only GitHub looks at one place and no other; the others may be told where the file lies, if the program says so.
            if done.returncode == 0 and not above and system in ("github", "gitlab"):
                wrong.append(f"written below the repository's root ({path}), where {system} does not look: {done.stdout.decode()[:200]}")
            yield f"pipelines: init --ci {system} in a folder of a repository", wrong
        with tempfile.TemporaryDirectory() as folder:
            c.write(folder, {"site.yaml": c.SITE, "accounts/a.md": PLAN})
            subprocess.run(["git", "init", "-q", folder], check=True, capture_output=True)
            done = c.run(folder, "init", "--ci", system)
            ignored = subprocess.run(["git", "-C", folder, "check-ignore", "-q", "public/index.html"]).returncode == 0
            yield f"pipelines: init --ci {system} keeps public/ out of the repository", ([] if done.returncode == 0 else [f"status {done.returncode}"]) + ([] if ignored else ["public/ is not ignored"])


def reports():
    rows = ROWS + "".join(f"gone{i},2025,1\n" for i in range(9)) + "gone1,2024,1\n" * 4
    with folder_of({"site.yaml": c.SITE, "accounts/a.md": PLAN, "data/financials.csv": rows}) as folder:
        text = c.run(folder, "check", "--as-of", c.DAY).stdout.decode()
        report, _ = c.check(folder)
        wrong = []
        if (count := len(re.findall(r"^content/data/financials.csv:\d+:\d+: error", text, re.M))) != 5:
            wrong.append(f"the text report tells {count} places, not the first five")
        if (count := sum(one["rule"] == "reference-unknown" for one in report["findings"])) != 9:
            wrong.append(f"the JSON report tells {count}, not one for each of 9 names")
        yield "reports: faults of one kind that repeat in a file", wrong

    with folder_of({"site.yaml": c.SITE, "accounts/a.md": c.plan("updated: 2026-11-01\nactions:\n  - {id: A1, text: x, owner: y, due: 2026-09-01}")}, git=True) as folder:
        with open(os.path.join(folder, "content/accounts/a.md"), "w", encoding="utf-8") as file:
            file.write(c.plan("updated: 2026-11-01\nactions:\n  - {id: A1, text: x, owner: y, due: 2026-09-01}\n  - {id: A2, text: x, owner: y, due: 2026-08-01}"))
        text = c.run(folder, "check", "--as-of", c.DAY, "--changed-since", "main").stdout.decode()
        wrong = [] if re.search(r"\bnew\b", text) else ["nothing is marked as new: " + text[-600:]]
        with open(os.path.join(folder, "content/accounts/a.md"), "w", encoding="utf-8") as file:
            file.write(c.plan("updated: 2026-11-01\ntire: x"))
        done = c.run(folder, "check", "--as-of", c.DAY, "--changed-since", "main")
        text = (done.stdout + done.stderr).decode()
        wrong += [] if "1 plan differs" in text else ["a plan with a fault does not differ: " + text[-600:]]
        yield "reports: changed-since marks what is new", wrong

    with folder_of({"site.yaml": c.SITE}) as folder:
        done = c.run(folder, "check", "--as-of", c.DAY, "--stdin-path", "content/accounts/north/new.md", "--format", "json", input=c.plan("tire: x").encode())
        try:
            rules = [one["rule"] for one in json.loads(done.stdout)["findings"] if one["kind"] == "fault"]
        except ValueError:
            rules = [done.stderr.decode()]
        yield "reports: a plan from standard input in a folder that is not there", [] if rules == ["key-unknown"] else [f"{rules}"]

    with folder_of({"site.yaml": c.SITE, "accounts/a.md": PLAN}) as folder:
        text = c.run(folder, "config", "--as-of", c.DAY).stdout.decode()
        wrong = [line for line in text.split("\n") if "site.yaml:" in line and "Review" not in line]
        yield "reports: config names site.yaml only for what stands there", wrong
        yield "reports: config names the built-in tiers", [] if "Strategic" in text else [re.sub(r"\s+", " ", text[:600])]

    with folder_of({"site.yaml": c.SITE, "accounts/a.md": c.plan("alignment:\n  - {date: 2026-10-01, rater: kam, scores: {systems: 5, strategy: 4, style: 4, shared-values: 5}}")}) as folder:
        report, _ = c.check(folder)
        message = next((one["message"] for one in report["findings"] if one["rule"] == "rating-without-evidence"), "no finding")
        order = [message.lower().find(word) for word in ("shared", "style", "strategy", "systems")]
        yield "reports: aspects in the order of the model", [] if -1 not in order and order == sorted(order) else [message]

    with folder_of({"site.yaml": c.SITE + "tiers: [{id: key, parts: [risks]}]\n", "accounts/a.md": c.plan("tier: key\nrisks: []")}) as folder:
        report, _ = c.check(folder)
        helps = [one["help"] for one in report["findings"] if one["rule"] == "part-missing"]
        yield "reports: a part that is an empty list", [text for text in helps if "says that there is nothing" in text]

    with folder_of({"site.yaml": c.SITE, "accounts/a.md": PLAN, "../templates/languages/en.own.yaml": "overview: Uebersicht\n"}) as folder:
        done = c.run(folder, "build", "--as-of", c.DAY)
        text = (done.stdout + done.stderr).decode()
        wrong = [] if done.returncode == 2 else [f"status {done.returncode}"]
        if re.search(r"^\S*languages/en\.yaml:\d+", text, re.M):
            wrong.append("names a file that is not there: " + text[:300])
        yield "reports: a word of a site's own that is built in", wrong

    with folder_of({"site.yaml": c.SITE, "accounts/a.md": c.plan("state: draft\nalignment:\n  - {date: 2026-10-01, rater: kam, scores: {style: 5}}")}) as folder:
        text = c.run(folder, "trace", "a", "aspects.style.contradicted", "--as-of", c.DAY).stdout.decode()
        yield "reports: contradicted of a draft is false", [] if "false" in text and "null" not in text.split("portfolio.json")[-1] else [text[-300:]]

    with folder_of({"site.yaml": c.SITE, "accounts/a.md": c.plan("sponsor: {name: Jussi, last_contact: 2026-01-01}\nreview: {held: [2026-10-01]}")}) as folder:
        text = c.run(folder, "trace", "a", "aspects.style.evidenced", "--as-of", c.DAY).stdout.decode()
        missing = [rule for rule in ("sponsor-contact-stale", "review-without-decision", "review-overdue") if rule not in text]
        yield "reports: trace of evidenced lists the rules that had something to check", [f"{missing} are not there: {text}"] if missing else []


# Damage at random

def damage(seed):
    """One damaged copy of the sample: no crash, a documented status, every finding inside its file."""
    random_of = random.Random(seed)
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(os.path.join(c.ROOT, "content"), os.path.join(folder, "content"))
        paths = sorted(os.path.join(at, name) for at, _, names in os.walk(os.path.join(folder, "content")) for name in names if name.endswith((".md", ".csv", ".yaml")))
        for path in random_of.sample(paths, 4 if seed % 3 else 1):
            with open(path, "rb") as file:
                data = file.read()
            for _ in range(random_of.randint(1, 6)):
                data = damaged(data, random_of)
            with open(path, "wb") as file:
                file.write(data)
        report, done = c.check(folder, "--show", "info")
        if done.returncode not in (0, 1, 2):
            return [f"seed {seed}: status {done.returncode}: {done.stderr.decode(errors='replace')[:400]}"]
        if report is None:
            return [f"seed {seed}: no report, status {done.returncode}: {done.stderr.decode(errors='replace')[:400]}"]
        lines_of = {}
        for finding in report["findings"]:
            places = [finding] + ([finding["replacement"]] if finding["replacement"] else []) + finding["notes"]
            for place in places:
                path = os.path.join(folder, place["path"])
                if path not in lines_of:
                    lines_of[path] = open(path, "rb").read().split(b"\n") if os.path.isfile(path) else None
                lines = lines_of[path]
                if lines is None and not place["path"].startswith("templates/"):
                    wrong.append(f"seed {seed}: no such file: {c.told(finding)}")
                if lines is None:
                    continue
                for line, column in ((place["line"], place["column"]), (place["end_line"], place["end_column"])):
                    if not 1 <= line <= len(lines) or not 1 <= column <= len(lines[line - 1]) + 1:
                        wrong.append(f"seed {seed}: {line}:{column} is outside the file: {c.told(finding)}")
                if (place["end_line"], place["end_column"]) < (place["line"], place["column"]):
                    wrong.append(f"seed {seed}: ends before it begins: {c.told(finding)}")
        text = c.run(folder, "check", "--as-of", c.DAY, "--show", "info")
        if text.returncode != done.returncode:
            wrong.append(f"seed {seed}: status {text.returncode} as text, {done.returncode} as JSON")
        if seed % 4 == 0:
            built = c.run(folder, "build", "--as-of", c.DAY)
            if built.returncode not in (0, 1, 2):
                wrong.append(f"seed {seed}: build: status {built.returncode}: {built.stderr.decode(errors='replace')[:300]}")
    return wrong


def damaged(data, random_of):
    kind = random_of.randrange(12)
    at = random_of.randrange(len(data) + 1)
    lines = data.split(b"\n")
    if kind == 0:
        return data[:at] + data[at + random_of.randint(1, 4):]
    if kind == 1:
        return data[:at] + random_of.choice([b"#", b" #", b"# ", b"{", b"}", b"[", b"]", b",", b":", b": ", b"\"", b"'", b"|", b"\t", b"-", b"&", b"*", b"!", b"\\", b"<", b"`"]) + data[at:]
    if kind == 2:
        return data[:at] + bytes([random_of.randrange(256)]) + data[at:]
    if kind == 3:
        one, two = random_of.randrange(len(lines)), random_of.randrange(len(lines))
        lines[one], lines[two] = lines[two], lines[one]
        return b"\n".join(lines)
    if kind in (4, 5):  # a number is torn
        numbers = [match for match in re.finditer(rb"\d{4,}", data)]
        if numbers:
            cut = random_of.choice(numbers)
            return data[:cut.end() - 3] + random_of.choice([b",", b".", b" ", b"'", "\u00a0".encode()]) + data[cut.end() - 3:]
        return data
    if kind == 6:
        del lines[random_of.randrange(len(lines))]
        return b"\n".join(lines)
    if kind == 7:
        return data[:at] + random_of.choice(["’", "“", "”", "\u00a0", "\u2028", "\u0085", "🚀", "e\u0301", "\ufeff", "\r"]).encode() + data[at:]
    if kind == 8:
        one = random_of.randrange(len(lines))
        return b"\n".join(lines[:one] + [random_of.choice([b"<<<<<<< HEAD", b">>>>>>> theirs", b"=======", b"---", b"```", b"...", b"# x", b""])] + lines[one:])
    if kind == 9:
        return data[:at]
    if kind == 10:
        return data.replace(random_of.choice([b", ", b": ", b"\n  ", b";", b",", b"{", b"- "]), random_of.choice([b",", b":", b"\n", b" ", b""]), random_of.randint(1, 3))
    one = random_of.randrange(len(lines))
    return b"\n".join(lines[:one] + [lines[one]] + lines[one:])


def random_damage(count=120):
    wrong = []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for found in pool.map(damage, range(count)):
            wrong += found
    yield f"damage: {count} damaged copies of the sample", wrong[:12]


# Texts at random

TOKENS = ["mill", "Havu", "deal", "5", "1,5", "70,000", "000", "2026", "10:30", ", ", ",", "#", " #", "# ", " # ", ": ", ":", "[", "]", "{", "}", "'", "\"", "“", "”", "’", "„", "-",
          "- ", "?", "!", "&", "*", "%", "@", "`", "|", ">", "…", "\\", "~", "=", "  ", "/", "(", ")", ".", ";", "ä", "🚀", " ", " ", " ", " "]


def random_texts(count=300, seed=7):
    """A text that is accepted is the text that is shown: on a line of its own up to a comment, in braces and in brackets whole."""
    random_of = random.Random(seed)
    forms = {"line": "why_key: {}", "braces": "actions:\n  - {{id: A1, text: {}, owner: y}}", "brackets": "asks:\n  - {{id: D1, text: x, options: [{}, Other]}}"}
    texts = {}
    while len(texts) < count:
        text = "".join(random_of.choice(TOKENS) for _ in range(random_of.randint(2, 7))).strip()
        # What begins with a quote is quoted, and what is nothing is left out: neither is shown as it was written.
        if len(text) > 2 and text[0] not in "\"'" and any(sign.isalnum() for sign in text):
            texts[f"{random_of.choice(list(forms))}-{len(texts)}"] = text
    wrong, accepted = [], 0
    files = {f"accounts/{name}.md": c.plan(forms[name.split("-")[0]].format(text), account=name) for name, text in texts.items()}
    with folder_of({"site.yaml": c.SITE, **files}) as folder:
        report, done = c.check(folder)
        faulty = {c.place_of(one)[0] for one in report["findings"] if one["kind"] == "fault"}
        for path in faulty:
            os.remove(os.path.join(folder, "content", path))
        built = c.run(folder, "build", "--as-of", c.DAY)
        if built.returncode != 0:
            wrong.append(f"build: status {built.returncode}: {(built.stdout + built.stderr).decode()[:300]}")
        else:
            for name, text in texts.items():
                if f"accounts/{name}.md" in faulty:
                    continue
                accepted += 1
                with open(os.path.join(folder, "public/accounts", name + ".html"), encoding="utf-8") as file:
                    page = " ".join(html.unescape(re.sub("<[^>]*>", "", file.read())).split())
                for meant in meanings(name, text):
                    if " ".join(meant.split()) not in page:
                        wrong.append(f"{forms[name.split('-')[0]].format(text)!r} is accepted, and {meant!r} is not shown")
    yield f"texts at random: {count} of seed {seed}, {accepted} of them accepted", wrong


# Numbers of cells at random

def some_number(random_of):
    def digits(count):
        return "".join(random_of.choice("0123456789") for _ in range(count))
    base = str(random_of.randint(1, 9)) + digits(random_of.randint(0, 5))
    forms = [base, base, base[:random_of.randint(1, 4)] + random_of.choice(".,") + digits(random_of.choice([1, 2, 3, 3, 3, 4])), "0" + random_of.choice(".,") + digits(random_of.randint(1, 4)),
             base[:3] + random_of.choice([".", ",", " ", "'", "\u00a0"]) + digits(3) + random_of.choice(["", ".", ","]) + digits(2), "-" + base + random_of.choice(["", ".5", ",500"]),
             "00" + base, "0" + base + ",5", base + random_of.choice(["-", "%", " EUR", " k"]), "(" + base + ")", "½"]
    return random_of.choice(forms)


def twelve_hundred(number):
    return re.fullmatch(r"-?[1-9]\d{0,2}[.,]\d{3}", number)


def random_cells(count=150, seed=11):
    """A number of a CSV cell is refused, or it is the number that the contract says: files of one row, each with its own separator."""
    random_of = random.Random(seed)
    files, rows = {"site.yaml": c.SITE}, {}
    for index in range(count):
        separator, numbers = random_of.choice([";", ";", "\t", ","]), [some_number(random_of), some_number(random_of)]
        cells = [f'"{number}"' if separator in number else number for number in numbers]
        files[f"accounts/a{index}.md"] = c.plan(account=f"N {index}")
        files[f"data/financials-{index}.csv"] = separator.join(["account", "period", "revenue", "cogs"]) + "\n" + separator.join([f"a{index}", "2025"] + cells) + "\n"
        rows[f"data/financials-{index}.csv"] = f"a{index}", separator, numbers
    wrong = []
    with folder_of(files) as folder:
        report, done = c.check(folder)
        faulty = {c.place_of(one)[0] for one in report["findings"] if one["kind"] == "fault"}
        for path in faulty & set(rows):
            os.remove(os.path.join(folder, "content", path))
        built = c.run(folder, "build", "--as-of", c.DAY)
        if built.returncode != 0:
            yield "cells at random", [f"build: status {built.returncode}: {(built.stdout + built.stderr).decode()[:300]}"]
            return
        with open(os.path.join(folder, "public/data/portfolio.json"), encoding="utf-8") as file:
            accounts = json.load(file)["accounts"]
        for path, (account, separator, numbers) in rows.items():
            refused = any(is_refused(number, numbers[1 - place], separator) for place, number in enumerate(numbers))
            if refused != (path in faulty):
                wrong.append(f"{numbers} parted by {separator!r} is {'accepted' if refused else 'refused'}")
            elif not refused:
                figures = c.at(accounts, account)["figures"]
                for key, number in zip(("revenue", "cogs"), numbers):
                    if figures[key] is None or abs(figures[key] - float(number.replace(",", "."))) > 1e-3:
                        wrong.append(f"{number} parted by {separator!r} is read as {figures[key]}")
    yield f"cells at random: {count} of seed {seed}, {count - len(faulty)} of them accepted", wrong


def is_refused(number, other, separator):
    """By files.md, CSV and Values; `other` is the one other number of the file."""
    if not re.fullmatch(r"-?\d+([.,]\d+)?", number) or re.match(r"-?0\d", number) or "," in number and separator == ",":
        return True
    if separator == "," or not twelve_hundred(number):
        return False
    sign = "." if "." in number else ","
    return not (re.fullmatch(rf"-?\d+[{sign}]\d+", other) and not twelve_hundred(other))


def meanings(name, text):
    """What the author of an accepted text means: up to a comment; in brackets, parted at commas but for those between digits."""
    if name.startswith("line"):
        return [] if re.match(r"[|>]\s+#\s", text) else [re.split(r"(?:^|\s)#(?=\s|$)(?!\s*\d)", text)[0]]
    return re.split(r"(?<!\d),|,(?!\d)", text) if name.startswith("brackets") else [text]


def results(wanted):
    for group in (correct_content, leaks, pipelines, reports, random_texts, random_cells, random_damage):
        name = {"correct_content": "correct", "random_damage": "damage", "random_texts": "texts at random", "random_cells": "cells at random"}.get(group.__name__, group.__name__)
        if not wanted or any(word in name or name in word for word in wanted):
            try:
                yield from group()
            except Exception as error:
                yield name, [f"{type(error).__name__}: {error}"]
