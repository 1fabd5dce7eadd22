"""hostile.py: a repository whose names hold what each form of a report could take for its own signs."""
import os

# What ends, divides or begins something in one of the forms, behind an emoji.
NAME = "\U0001F600 \u00c4, 100 %: x; \"q\" 'r' ]]> ##vso[x]y |`*_<b>&amp;"
# No key or name may be longer than this where a fault quotes it.
WORD = "\U0001F600,%;]]>\"<|\n::error::x\n%0A"
FILE = "a, b%25 ;]'\"\U0001F600 ]]>"


def quoted(text):
    """A text in double quotes, as YAML reads it."""
    for sign, escape in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r")):
        text = text.replace(sign, escape)
    return f'"{text}"'


def files():
    """By path in the content folder, what it holds; every value that a message quotes is hostile."""
    name, word = quoted(NAME), quoted(WORD)
    plan = f"""---
account: {name}
id: findings
owner: Maija Virtanen
tier: strategic
updated: 2026-11-20
sponsor: {{name: {name}, last_contact: 2026-01-05}}
review: {{held: [2026-11-10], next: 2026-12-10}}
actions:
  - {{id: A1, text: {name}, due: 2026-11-01}}
  - {{id: A2, text: Waived, owner: Petri Salo, due: 2026-11-02}}
value_proposition:
  - {{id: V1, promise: {name}, needs: [{{unit: crew, commitment: refused}}]}}
alignment:
  - {{date: 2026-11-01, rater: kam, scores: {{strategy: 5}}, evidence: {{strategy: Minutes}}}}
  - {{date: 2026-11-01, rater: crew, scores: {{strategy: 1}}}}
waivers:
  - {{rule: action-overdue, item: A2, until: 2026-12-31, reason: {name}}}
---
# Text

Raw \U0001F600 <b>HTML</b> and a \U0001F600 [link](gone.md).
"""
    faulty = f"""---
account: {name}
id: faulty
owner: Maija Virtanen
tier: {word}
parent: {word}
{word}: x
actions:
  - {{id: A1, text: "\U0001F600\U0001F600", status: {word}}}
  - {{id: A1, text: Twice}}
---
"""
    return {
        "site.yaml": "title: Hostile names\ntiers: [{id: strategic, name: Strategic, parts: [sponsor, review]}]\n"
                     "rules: {plan-stale: error, units-disagree: warning, section-missing: error}\n",
        "units.yaml": f"units:\n  - {{id: crew, name: {name}}}\n",
        "model.yaml": f"sections: [{name}]\n",
        "accounts/findings.md": plan,
        f"accounts/{FILE}.md": plan.replace("id: findings", "id: twin"),
        "accounts/\U0001F600.md": plan.replace("id: findings", "id: third"),
        "accounts/line\nbreak.md": plan.replace("id: findings", "id: broken-name"),
        f"accounts/faulty {FILE}.md": faulty,
        "data/ratings-crew.csv": "account,rater,date,aspect,score\nfindings,crew,2026-10-01,style,\U0001F600\n",
    }


def write(folder):
    """Writes the content into `plans/content` of a repository in the folder, with a template that has a fault."""
    os.makedirs(os.path.join(folder, ".git"))
    for path, text in {f"plans/content/{path}": text for path, text in files().items()}.items():
        path = os.path.join(folder, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)
    os.makedirs(os.path.join(folder, "plans/templates"))
    with open(os.path.join(folder, "plans/templates/404.html"), "w", encoding="utf-8") as file:
        file.write('<!doctype html>\n<html lang="en"><head><title>\U0001F600 {{titel}} {{titel}}</title></head><body></body></html>\n')
