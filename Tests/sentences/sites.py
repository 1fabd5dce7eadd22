"""sites.py: the sites whose sentences are recomputed: the sample as each of its audiences sees it, the first two cases of the contract,
and small ones of a company that has only begun."""
import os
from collections import namedtuple

from content import load, read

Case = namedtuple("Case", "name content audience")

UNITS = """units:
  - {id: workshop, name: Workshop, kpis: [{id: load, name: Load of the workshop}],
     capacity: [{resource: Fitter, unit: hours, divisible: true, periods: {2027-Q1: 100}}]}
"""
SITE = """title: First reviews
forums: [{id: board, name: Board, cadence_days: 90, reviews: true}]
groups: [{id: area, name: Area, values: [{id: north, name: North}, {id: south, name: South}]}]
"""


def plan(name, lines="", text="# Executive summary\n\nWe begin.\n"):
    return f"---\naccount: {name}\nowner: Aava Salmi\ntier: strategic\n{lines}---\n{text}"


def rating(rater, scores, date="2026-11-20"):
    aspects = ["shared-values", "style", "skills", "staff", "strategy", "structure", "systems"]
    pairs = ", ".join(f"{aspect}: {score}" for aspect, score in zip(aspects, scores))
    return f"  - {{date: {date}, rater: {rater}, scores: {{{pairs}}}}}\n"


TIED = """sponsor: {name: Ilmo Kangas, last_contact: 2026-11-02}
review: {held: [2026-08-20], next: 2026-12-01}
requests:
  - {id: R1, unit: workshop, resource: Fitter, amount: 60, period: 2027-Q1, asked: 2026-11-01, investment: 1000, cash_flows: [900, 900],
     probability: 0.8}
financials:
  - {period: 2025, revenue: 400000, cogs: 200000, cost_to_serve: 50000, kam_cost: 20000}
asks:
  - {id: D1, forum: board, about: R1, text: Grant the fitters, options: [Grant, Wait], recommendation: Grant, due: 2026-12-01}
"""

SMALL = {
    # Each of the two was rated once, by one rater and by two.
    "first-rating": {"accounts/alder.md": plan("Alder Mills", "alignment:\n" + rating("kam", [3, 3, 2, 3, 2, 3, 4])),
                     "accounts/birch.md": plan("Birch Boats", "alignment:\n" + rating("kam", [4, 4, 4, 4, 4, 4, 4], "2026-11-01")
                                               + rating("workshop", [1, 2, 2, 2, 2, 2, 2]))},
    "one-account": {"accounts/alder.md": plan("Alder Mills", TIED + "alignment:\n" + rating("kam", [3, 3, 3, 3, 3, 3, 3], "2026-08-01")
                                              + rating("kam", [4, 3, 3, 3, 3, 3, 2]))},
    "all-tied": {f"accounts/{name.split()[0].lower()}.md":
                 plan(name, TIED + f"groups: {{area: {area}}}\nalignment:\n" + rating("kam", [2] * 7, "2026-08-01") + rating("workshop", [5] * 7)
                      + rating("kam", [2] * 7)) for name, area in
                 (("Alder Mills", "north"), ("Birch Boats", "north"), ("Cedar Crates", "south"), ("Dogwood Drums", "south"))},
    # Nothing was ever rated, reviewed, earned or asked for.
    "nothing": {"accounts/alder.md": plan("Alder Mills", text=""), "accounts/birch.md": plan("Birch Boats", text="")},
    "no-account": {},
}


def small(name, folder):
    content = os.path.join(folder, name)
    for path, text in {"site.yaml": SITE, "units.yaml": UNITS, **SMALL[name]}.items():
        os.makedirs(os.path.dirname(os.path.join(content, path)), exist_ok=True)
        with open(os.path.join(content, path), "w", encoding="utf-8") as file:
            file.write(text)
    os.makedirs(os.path.join(content, "accounts"), exist_ok=True)
    return Case(name, content, None)


def all(root, folder):
    sample = os.path.join(root, "content")
    yield Case("sample", sample, None)
    for audience in load(read(os.path.join(sample, "site.yaml")))["audiences"]:
        yield Case(f"sample-{audience}", sample, audience)
    for name in ("first", "second"):
        yield Case(name, os.path.join(root, "Tests/Sites", name, "content"), None)
    for name in SMALL:
        yield small(name, os.path.join(folder, "content"))
