#!/usr/bin/env python3
"""script_lines.py: the script lines of the pipelines that `linjaus init --ci` writes, run unchanged in clones of a repository with plans: a merge request,
a second push to it, one from a fork, one with a fault, the main branch, and the weekly run."""
import json
import os
import sys
import tempfile
import xml.etree.ElementTree

import systems
from forge import Forge
from stage import Stage

PLAN = "content/accounts/pulp/tallmo-kartong.md"
OPEN = "text: Stop log shared with the mill every Friday, owner: Mats Berglund, unit: field-service, due: 2026-12-04}"
DONE = OPEN.replace("}", ", status: done, done_on: 2026-11-20}")
MARK = "<!-- linjaus diff -->\n"
REQUEST = {"github": "pull_request", "gitlab": "merge_request_event", "azure": "PullRequest", "jenkins": "change"}
PUSH = {"github": "push", "gitlab": "push", "azure": "IndividualCI", "jenkins": "push"}
WEEKLY = {"github": "schedule", "gitlab": "schedule", "azure": "Schedule", "jenkins": "timer"}
CHECK = {"github": "Check the change", "gitlab": "check", "azure": "Check the change", "jenkins": "Check the change"}
faults = []
checks = 0


def check(isTrue, text):
    global checks
    checks += 1
    if not isTrue:
        faults.append(text)
        print("FAIL", text)


def read(path):
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()


def own_comments(stage):
    return [comment for comment in stage.forge.comments if comment["text"].startswith(MARK)]


def check_report(name, outcome):
    """The report for machines is there, and readable as what it is."""
    if name in ("github", "azure"):
        check(json.loads(read(f"{outcome.folder}/findings.sarif") or "{}").get("version") == "2.1.0", f"{name}: no SARIF")
    elif name == "gitlab":
        check(isinstance(json.loads(read(f"{outcome.folder}/gl-code-quality-report.json") or "0"), list), f"{name}: no code quality report")
    else:
        check(xml.etree.ElementTree.fromstring(read(f"{outcome.folder}/findings.xml") or "<none/>").tag == "testsuites", f"{name}: no JUnit report")


def check_request(name, run, stage, cache):
    """A merge request, and a second push to it: one comment, renewed; the program is built once."""
    stage.forge.reset()
    stage.push("change", PLAN, OPEN, DONE)
    outcome = run(stage, cache, REQUEST[name], "change")
    check(not outcome.failed(), f"{name}: a merge request fails:\n{outcome}")
    check_report(name, outcome)
    check(os.path.isfile(f"{outcome.folder}/public/index.html"), f"{name}: no site is kept")
    check(len(own_comments(stage)) == 1 and "Tallmo" in own_comments(stage)[0]["text"], f"{name}: {stage.forge.comments}")
    if name == "github":
        check("Tallmo" in read(f"{stage.folder}/summary"), "github: the summary shows no comparison")
    first = own_comments(stage)[0]["text"] if own_comments(stage) else ""
    stage.push("change", PLAN, "why_key:", "category_spend: 4000000\nwhy_key:")
    outcome = run(stage, cache, REQUEST[name], "change")
    check(not outcome.failed(), f"{name}: a second push fails:\n{outcome}")
    check(len(own_comments(stage)) == 1 and len(stage.forge.comments) == 2, f"{name}: the comment is not renewed: {stage.forge.comments}")
    check(own_comments(stage) and own_comments(stage)[0]["text"] != first, f"{name}: the comment stays as it was")
    check(stage.forge.comments[0]["text"] == "Who decides on R1?", f"{name}: somebody else's comment is touched")
    check(stage.logged().count("swift build") == 1, f"{name}: the program is built {stage.logged().count('swift build')} times")


def check_fork(name, run, stage, cache):
    """Without the right to write there is no comment, and nothing fails."""
    stage.forge.reset()
    stage.forge.isClosed = True
    words = {"github": {"fork": True}, "gitlab": {"token": None}, "azure": {}, "jenkins": {"fork": True}}[name]
    outcome = run(stage, cache, REQUEST[name], "change", **words)
    check(not outcome.failed(), f"{name}: a fork's merge request fails:\n{outcome}")
    check(not own_comments(stage) and not stage.forge.writes, f"{name}: a fork writes")


def check_fault(name, run, stage, cache):
    """A fault fails the check alone, and the comparison is told all the same."""
    stage.forge.reset()
    stage.push("fault", PLAN, "owner: Sofia Lindqvist", "ownr: Sofia Lindqvist")
    outcome = run(stage, cache, REQUEST[name], "fault")
    check(CHECK[name] in outcome.failed(), f"{name}: a fault passes")
    check("ownr" in outcome.output(CHECK[name]), f"{name}: the check does not name the fault: {outcome.output(CHECK[name])}")
    check(len(own_comments(stage)) == 1, f"{name}: no comment where a plan has a fault:\n{outcome}")


def check_main(name, run, stage, cache):
    """The main branch publishes, and no other; the weekly run tells of warnings, and publishes too."""
    check(not os.listdir(stage.target), f"{name}: a merge request publishes")
    outcome = run(stage, cache, PUSH[name], "main")
    check(not outcome.failed(), f"{name}: the main branch fails:\n{outcome}")
    check(os.path.isfile(f"{stage.target}/current/index.html"), f"{name}: nothing is published: {outcome.names()}")
    release = os.path.realpath(f"{stage.target}/current")
    stage.push("main", PLAN, OPEN, DONE)
    outcome = run(stage, cache, WEEKLY[name], "main")
    due = {"github": "Check what has become due", "gitlab": "due", "azure": "Check everything", "jenkins": "Check everything"}[name]
    check(outcome.failed() == [due], f"{name}: the weekly run fails at {outcome.failed()}:\n{outcome}")
    check(os.path.realpath(f"{stage.target}/current") != release, f"{name}: the weekly run publishes nothing")


def check_system(name, stage, kind):
    run = getattr(systems, name)
    destination = stage.target if kind == "folder" else f"publisher@intranet.example:{stage.target}"
    stage.make_origin([name], destination)
    cache = systems.Cache(f"{stage.folder}/cache-{name}-{kind}")
    stage.write(stage.log, "")
    if kind == "folder":
        check_request(name, run, stage, cache)
        check_fork(name, run, stage, cache)
        check_fault(name, run, stage, cache)
    check_main(name, run, stage, cache)
    if kind == "ssh":
        check("publisher@intranet.example" in stage.logged(), f"{name}: ssh is not asked")
        check(read(f"{stage.folder}/ssh-home/.ssh/known_hosts") != "", f"{name}: the server's key is not known")
    check("libcmark-dev" in stage.logged() and "libyaml-dev" in stage.logged(), f"{name}: the libraries are not installed")


def main():
    os.environ["PATH"] = f"{os.path.dirname(sys.executable)}:{os.environ['PATH']}"
    forge = Forge()
    for name in ("github", "gitlab", "azure", "jenkins"):
        for kind in ("folder", "ssh"):
            with tempfile.TemporaryDirectory() as folder:
                check_system(name, Stage(folder, forge), kind)
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(folder, forge)
        stage.make_origin(["jenkins"], stage.target)
        stage.forge.reset()
        stage.push("change", PLAN, OPEN, DONE)
        for _ in range(2):
            outcome = systems.jenkins(stage, systems.Cache(f"{folder}/cache"), "change", "change", forge="https://github.com/company/plans/pull/7")
            check(not outcome.failed(), f"jenkins on GitHub fails:\n{outcome}")
        check(len(own_comments(stage)) == 1, f"jenkins on GitHub: {stage.forge.comments}")
    print(f"script lines: {checks - len(faults)} passed, {len(faults)} failed")
    sys.exit(1 if faults else 0)


main()
