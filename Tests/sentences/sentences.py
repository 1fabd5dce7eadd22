#!/usr/bin/env python3
"""sentences.py: every sentence of the pages, recomputed. Each site is built twice, plainly and with word files whose texts name
themselves (marks.py); each phrase found on a page is held against a recomputation from portfolio.json and, where that lacks it, from the
content as another reader reads it (content.py). A phrase that no recomputation knows is a fault, and so is one that may not stand where
it stands. Last the test disturbs figures of pages and expects to see each of them told."""
import collections
import datetime
import importlib
import json
import os
import re
import subprocess
import sys
import tempfile

import cells
import disturbed
import drawn
import labels
import marks
import phrases
import sites
from content import Content
from findings import bare
from facts import Site
from recomputed import SAYS, Untrue, differences

# Each registers the recomputations that it holds.
for module in ("frame", "overview", "overview_decide", "overview_tables", "account_head", "account_alignment", "account_work", "account_money", "account_people", "findings",
               "messages"):
    importlib.import_module(module)

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("LINJAUS", os.path.join(ROOT, ".build/debug/linjaus"))
AS_OF = "2026-11-24"


def build(folder, output, audience, *arguments):
    command = [PROGRAM, "build", "--quiet", "--content", folder, "--as-of", AS_OF, "--output", output, *arguments]
    run = subprocess.run(command + (["--audience", audience] if audience else []), capture_output=True, text=True)
    assert run.returncode == 0, f"{folder}: {run.stdout}{run.stderr}"


def read(*path):
    with open(os.path.join(*path), encoding="utf-8", newline="") as file:
        return file.read()


def pages_of(site):
    yield "index.html"
    yield "accounts.html"
    for id in sorted(site.accounts):
        yield f"accounts/{id}.html"


class Checker:
    """Holds the phrases of a site's pages against their recomputations."""

    def __init__(self, texts):
        self.texts, self.seen, self.true_uses = texts, collections.Counter(), {}

    def faults(self, site, page, html):
        for use in marks.uses_of(marks.read_page(html), page):
            faults = list(self.of(use, site))
            yield from ((use, fault) for fault in faults)
            self.seen[use.key] += 1
            if not faults and use.within is None and use.key in SAYS:
                self.true_uses.setdefault(use.key, (use, site))

    def of(self, use, site):
        written = phrases.render(self.texts[use.key], use.arguments)
        # Pages leave out the backticks in which the terminal sets off names.
        if bare(use.text) not in map(bare, written):
            yield f"its arguments make “{written.pop()}” of it"
        if labels.is_label(use.key):
            return
        if use.within is not None:
            return  # its sentence is held against the text of its arguments
        recomputation = SAYS.get(use.key) or SAYS.get(use.key.split(".")[0] + ".*")
        if recomputation is None:
            yield "no recomputation knows this phrase"
            return
        try:
            yield from differences(use, recomputation(use, site))
        except Untrue as reason:
            yield str(reason)
        except (LookupError, StopIteration, ValueError, TypeError, AttributeError) as reason:
            yield f"its recomputation does not find what it speaks of: {type(reason).__name__} {reason}"


def written_figures(texts):
    """Figures written into the word files of the pages, which no recomputation could follow."""
    for key, text in texts.items():
        bare = "".join(piece for piece in phrases.parts(text) if isinstance(piece, str))
        if re.search(r"\d", bare) and key in SAYS and re.findall(r"\d+", bare) != labels.WRITTEN_FIGURES.get(key):
            yield f"{key}: “{text}” has a figure of its own"


def dead_recomputations(texts):
    """Those of phrases that no word file has any more."""
    for key in SAYS:
        if key not in texts and not key.endswith(".*") and not key.startswith("status."):
            yield f"{key} is recomputed, and no such phrase exists"


def check(case, checker, folder):
    """The faults of a site, built both ways."""
    plain, marked = (os.path.join(folder, f"{case.name}-{kind}") for kind in ("plain", "marked"))
    build(case.content, plain, case.audience)
    build(case.content, marked, case.audience, "--templates", os.path.join(folder, "templates"))
    export = json.loads(read(plain, "data/portfolio.json"))
    site = Site(case.name, Content(case.content), export, datetime.date.fromisoformat(AS_OF), case.audience)
    site.texts = checker.texts
    faults = []
    for page in pages_of(site):
        html = read(marked, page)
        if marks.plain(html) != read(plain, page):
            faults.append((None, f"{case.name} {page}: the marked page is not the plain one with marks"))
        for figures in (cells, drawn):
            faults += [(None, f"{case.name} {fault}") for fault in figures.faults(site, page, marks.read_page(html))]
        faults += [(use, f"{case.name} {use}: {fault}") for use, fault in checker.faults(site, page, html)]
    return faults


def report(faults):
    """The faults, those of one phrase and reason at the first three places."""
    told = collections.Counter()
    for use, fault in faults:
        kind = (use and use.key, re.sub(r"\d+", "…", re.sub(r".*”: ", "", fault)))
        told[kind] += 1
        if told[kind] <= 3:
            print("FAIL", fault)
    for (key, reason), times in told.items():
        if times > 3:
            print(f"FAIL {key}: {reason}, at {times - 3} more places")


def main():
    with tempfile.TemporaryDirectory() as folder:
        texts = marks.write_marked(os.path.join(ROOT, "templates/languages"), os.path.join(folder, "templates/languages"))
        checker = Checker(texts)
        faults = [(None, fault) for fault in [*written_figures(texts), *dead_recomputations(texts)]]
        wanted, built = sys.argv[1:], 0
        for case in sites.all(ROOT, folder):
            if not wanted or case.name in wanted:
                found = check(case, checker, folder)
                built += 1
                faults += found
        silent, disturbances = disturbed.undetected(checker.true_uses.values(), checker, phrases.render)
        faults += [(None, fault) for fault in silent]
        report(faults)
        known = [key for key in checker.seen if key in SAYS]
        print(f"sentences: {sum(checker.seen.values())} phrases of {len(checker.seen)} kinds on the pages of {built} sites, "
              f"{len(known)} kinds recomputed, {disturbances} disturbances told but {len(silent)}, {len(faults)} faults")
        sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
