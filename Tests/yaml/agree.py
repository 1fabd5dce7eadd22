"""Values that are accepted mean what a YAML 1.2 reader makes of them.

The test ReadValuesTests invents documents, reads them by our rules, and writes each that has no fault with its values. Here
ruamel.yaml reads the same documents, its scalars left as texts, and every value must be the same.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parent.parent.parent
# What leaves a key out where it is not quoted, and an empty text everywhere.
ABSENT = {"", "~", "null", "Null", "NULL"}


def invented(folder):
    """The documents that our rules accept, with their values."""
    subprocess.run(
        ["swift", "test", "--skip-build", "--disable-xctest", "--filter", "ReadValuesTests"],
        cwd=ROOT, env={**os.environ, "LINJAUS_YAML": folder}, check=True, stdout=subprocess.DEVNULL)
    with open(Path(folder, "documents.jsonl"), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def plain(value):
    """A value without what is left out; blanks and breaks around a text do not count."""
    if isinstance(value, dict) and isinstance(value.get("number"), (int, float)):
        return value
    if isinstance(value, dict):
        entries = {key: plain(entry) for key, entry in value.items()}
        return {key: entry for key, entry in entries.items() if entry is not None}
    if isinstance(value, list):
        return [entry for entry in map(plain, value) if entry is not None]
    text = "" if value is None else str(value).strip(" \t\n")
    return None if text in ABSENT else text


def whole(values):
    """A document without lists and mappings that hold nothing, which records do not tell from absent ones."""
    return {key: value for key, value in values.items() if value not in ([], {})}


def agree(ours, theirs):
    """Whether two values are the same; figures by what they are worth."""
    if isinstance(ours, dict) and isinstance(ours.get("number"), (int, float)) and isinstance(theirs, str):
        return ours["number"] == float(theirs.replace("_", ""))
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return ours.keys() == theirs.keys() and all(agree(ours[key], theirs[key]) for key in ours)
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(map(agree, ours, theirs))
    return ours == theirs


def main():
    with tempfile.TemporaryDirectory() as folder:
        documents = invented(folder)
    reader = YAML(typ="base", pure=True)
    wrong = 0
    for document in documents:
        ours = whole(plain(document["values"]))
        try:
            theirs = whole(plain(reader.load(document["text"])) or {})
        except Exception as error:  # Whatever it refuses, we accepted.
            theirs = f"refused: {error}"
        if not isinstance(theirs, dict) or not agree(ours, theirs):
            wrong += 1
            if wrong <= 10:
                print(f"{document['text']}\n  read here as  {ours}\n  read there as {theirs}\n", file=sys.stderr)
    accepted = len(documents)
    if wrong or accepted < 5_000:
        sys.exit(f"{wrong} of {accepted} accepted documents mean something else to a YAML 1.2 reader")
    print(f"{accepted} accepted documents of 20,000 mean the same to a YAML 1.2 reader")


main()
