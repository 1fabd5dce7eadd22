#!/usr/bin/env python3
"""run.py: each small input of tables/ in a folder of its own; what the program says of it beside what the contract says.

    python3 Tests/reading/run.py            all
    python3 Tests/reading/run.py csv hash   tables or cases whose names hold one of these words
"""
import concurrent.futures
import html
import json
import os
import re
import sys
import tempfile

import cases as c


def judge(case):
    """What is wrong with the program's answer to one case, as a list of sentences."""
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        c.write(folder, case.files)
        report, done = c.check(folder, *case.command)
        if report is None:
            return [f"no report: status {done.returncode}, {done.stderr.decode(errors='replace')[:300]}"]
        findings = [finding for finding in report["findings"] if c.counted(finding)]
        expected = c.expected_of(case)
        missing, left = c.match(expected, findings)
        for rules, place in missing:
            where = f" at {place[0]}:{place[1]}" + (f":{place[2]}" if place[2] else "") if place else ""
            wrong.append(f"expected {rules}{where}")
        for finding in left[:6]:
            wrong.append(f"not expected: {c.told(finding)}")
        if case.severity:
            for finding in findings:
                if finding["kind"] == "finding" and finding["severity"] != case.severity:
                    wrong.append(f"severity is {finding['severity']}, not {case.severity}: {c.told(finding)}")
        status = case.status
        if status is None:
            settings = [rules for rules, place in expected if place and place[0] in ("site.yaml", "units.yaml", "model.yaml")]
            kinds = {name in c.WATCHED for rules in case.rules for name in rules.rstrip("+").split("|")}
            status = 2 if settings else None if len(kinds) == 2 else 1 if False in kinds else 0
        if status is not None and done.returncode != status and not any(one["path"].startswith("templates/") for one in report["findings"]):
            wrong.append(f"status is {done.returncode}, not {status}")
        words = "\n".join(f"{finding['message']}\n{finding['help']}\n{finding['suggestion']}\n{(finding['replacement'] or {}).get('text')}"
                          for finding in findings)
        for text in case.says:
            if text not in words:
                wrong.append(f"no message or help says {text!r}: {words!r}")
        for text in case.never:
            if text in words:
                wrong.append(f"a message or help says {text!r}: {words!r}")
        if (case.shows or case.pages or case.lacks or case.missing) and not missing:
            wrong += judge_build(case, folder)
    return wrong


def judge_build(case, folder):
    wrong = []
    done = c.run(folder, "build", "--as-of", c.DAY)
    if done.returncode != 0:
        return [f"build: status {done.returncode}: {done.stdout.decode(errors='replace')[:200]}{done.stderr.decode(errors='replace')[:200]}"]
    if case.shows:
        with open(os.path.join(folder, "public/data/portfolio.json"), encoding="utf-8") as file:
            portfolio = json.load(file)
        for path, value in case.shows.items():
            try:
                found = c.at(portfolio, path)
            except (KeyError, IndexError, TypeError):
                found = "(nothing there)"
            if found != value:
                wrong.append(f"portfolio.json: {path} is {found!r}, not {value!r}")
    for page in {**case.pages, **case.lacks}:
        with open(os.path.join(folder, "public", page), encoding="utf-8") as file:
            markup = file.read()
        words = re.sub(r"\s+", " ", html.unescape(re.sub("<[^>]*>", "", markup)))
        for text in case.pages.get(page, ()):
            if text not in words and text not in markup:
                wrong.append(f"{page} does not show {text!r}")
        for text in case.lacks.get(page, ()):
            if text in words or text in markup:
                wrong.append(f"{page} shows {text!r}")
    written = [os.path.relpath(os.path.join(at, name), os.path.join(folder, "public"))
               for at, _, names in os.walk(os.path.join(folder, "public")) for name in names]
    for name in case.missing:
        if any(name in path for path in written):
            wrong.append(f"the build writes {[path for path in written if name in path]}")
    return wrong


def still_open():
    """Cases that the program does not answer rightly yet, by name; one that it does is to be taken out."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "open.txt"), encoding="utf-8") as file:
        return {line.strip() for line in file if line.strip() and not line.startswith("#")}


def guarded(case):
    try:
        return judge(case)
    except Exception as error:  # a case that breaks must not hide the others
        return [f"{type(error).__name__}: {error}"]


def main():
    wanted = sys.argv[1:]
    chosen = [case for case in c.load() if not wanted or any(word in f"{case.module}: {case.name}" for word in wanted)]
    passed = failed = waiting = 0
    unmended = still_open()

    def count(name, wrong):
        nonlocal passed, failed, waiting
        if name in unmended and wrong:
            waiting += 1
            return
        if name in unmended:
            wrong = ["is right now: take it out of open.txt"]
        if not wrong:
            passed += 1
            return
        failed += 1
        print(f"FAIL {name}")
        for sentence in wrong:
            print(f"     {sentence[:900]}")

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for case, wrong in zip(chosen, pool.map(guarded, chosen)):
            count(f"{case.module}: {case.name}", wrong)
    import programs
    for name, wrong in programs.results(wanted):
        count(name, wrong)
    if waiting:
        print(f"{waiting} open: see Tests/reading/open.txt")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
