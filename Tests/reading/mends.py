#!/usr/bin/env python3
"""mends.py: help that is followed to the letter mends. Of each faulty input of tables/ the report's own `replacement` is written into the
file, from the last place to the first, and the folder is checked again, a few rounds where one fault hid another. Afterwards what had a
replacement is gone, and nothing new is there. No text that mends is typed into this file.

    python3 Tests/reading/mends.py [-v] [words of tables or cases]
"""
import collections
import concurrent.futures
import os
import sys
import tempfile

import cases as c

ROUNDS = 4
LEAST = 60
SETTINGS = ("site.yaml", "units.yaml", "model.yaml")


def offset(lines, line, column):
    return sum(len(text) for text in lines[:line - 1]) + column - 1


def apply(folder, replacements):
    """Each text in place of its range; of two that overlap the later one waits for the next round. How many were written."""
    by_path = collections.defaultdict(list)
    for one in replacements:
        by_path[one["path"]].append(one)
    written = 0
    for path, ones in by_path.items():
        with open(os.path.join(folder, path), encoding="utf-8", newline="") as file:
            text = file.read()
        mark = text.startswith("\ufeff")
        body = text[1:] if mark else text
        lines = split(body)
        spans = sorted({(offset(lines, one["line"], one["column"]), offset(lines, one["end_line"], one["end_column"]), one["text"]) for one in ones}, reverse=True)
        before = len(body) + 1
        for start, end, new in spans:
            assert 0 <= start <= end <= len(body), f"a range outside {path}: {start} to {end} of {len(body)}"
            if end > before or (end == before and start == end):
                continue
            body, before, written = body[:start] + new + body[end:], start, written + 1
        with open(os.path.join(folder, path), "w", encoding="utf-8", newline="") as file:
            file.write(("\ufeff" if mark else "") + body)
    return written


def split(text):
    """Lines with their ends, broken at LF alone: the other breaks of Unicode are letters here."""
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines


def identity(finding):
    return finding["rule"], c.place_of(finding)[0], finding["line"]


def follow(case):
    """(had a replacement, what is wrong, messages without one)"""
    with tempfile.TemporaryDirectory() as folder:
        c.write(folder, case.files)
        report, done = c.check(folder)
        if report is None:
            return False, [f"no report: status {done.returncode}"], []
        first = [finding for finding in report["findings"] if c.counted(finding)]
        held = [finding for finding in first if finding["replacement"]]
        without = [finding for finding in first if not finding["replacement"]]
        if not held:
            return False, [], without
        findings, tried = first, []
        for _ in range(ROUNDS):
            replacements = [finding["replacement"] for finding in findings if finding["replacement"]]
            if not replacements or not apply(folder, replacements):
                break
            tried += [f"{one['path']}:{one['line']}:{one['column']}-{one['end_line']}:{one['end_column']} {one['text']!r}" for one in replacements]
            report, done = c.check(folder)
            if report is None:
                return True, [f"after {tried}: no report, status {done.returncode}"], without
            findings = [finding for finding in report["findings"] if c.counted(finding)]
        wrong = []
        # References into a settings file with a fault are not judged before it is mended.
        silenced = any(finding["path"].endswith(SETTINGS) for finding in held)
        allowed = collections.Counter(finding["message"] for finding in without)
        for finding in findings:
            if allowed[finding["message"]] > 0:
                allowed[finding["message"]] -= 1
            elif not (silenced and finding["rule"] == "reference-unknown" and not finding["path"].endswith(SETTINGS)):
                kind = "still there" if any(identity(finding) == identity(one) for one in held) else "new"
                wrong.append(f"{kind}: {c.told(finding)} / after {tried}")
        return True, wrong, without


def guarded(case):
    try:
        return follow(case)
    except Exception as error:
        return True, [f"{type(error).__name__}: {error}"], []


def main():
    words = [word for word in sys.argv[1:] if word != "-v"]
    chosen = [case for case in c.load() if case.faulty and case.mends and (not words or any(word in f"{case.module}: {case.name}" for word in words))]
    passed = failed = 0
    silent = []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for case, (had, wrong, without) in zip(chosen, pool.map(guarded, chosen)):
            if wrong:
                failed += 1
                print(f"FAIL {case.module}: {case.name}")
                for sentence in wrong:
                    print(f"     {sentence[:900]}")
            elif had:
                passed += 1
            else:
                silent.append((case, without))
    print(f"{len(silent)} of {len(chosen)} faulty inputs have no replacement" + (":" if silent else ""))
    for case, without in silent:
        print(f"  {case.module}: {case.name}" + ("".join(f"\n      {c.told(finding)[:300]}" for finding in without) if "-v" in sys.argv else ""))
    if passed + failed < LEAST and not words:
        failed += 1
        print(f"FAIL only {passed} inputs have a replacement; {LEAST} are asked for")
    print(f"{passed + failed} inputs had a replacement")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
