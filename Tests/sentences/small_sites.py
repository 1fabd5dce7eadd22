"""small_sites.py: content folders of companies that have only begun, of odd plans, and of more accounts than a page names."""

UNITS = """units:
  - {id: workshop, name: Workshop, kpis: [{id: load, name: Load of the workshop}],
     capacity: [{resource: Fitter, unit: hours, divisible: true, periods: {2027-Q1: 100}}]}
  - {id: lab, name: Laboratory, account_kpi: true, capacity: [{resource: Test bench, unit: days, periods: {2027-Q1: 20, 2026-Q1: 20}}]}
"""
SITE = """title: First reviews
forums: [{id: board, name: Board, cadence_days: 90, reviews: true}, {id: lab-day, name: Laboratory day, cadence_days: 30}]
groups: [{id: area, name: Area, values: [{id: north, name: North}, {id: south, name: South}]}]
"""
ASPECTS = ["shared-values", "style", "skills", "staff", "strategy", "structure", "systems"]


def plan(name, lines="", text="# Executive summary\n\nWe begin.\n"):
    return f"---\naccount: {name}\nowner: Aava Salmi\ntier: strategic\n{lines}---\n{text}"


def rating(rater, scores, date="2026-11-20"):
    pairs = ", ".join(f"{aspect}: {score}" for aspect, score in zip(ASPECTS, scores) if score)
    return f"  - {{date: {date}, rater: {rater}, scores: {{{pairs}}}}}\n"


def quarters(revenue, cost=0.7, first=2024, missing=()):
    """Eight quarters up to the third of 2026, growing by a hundredth each."""
    rows = []
    for number in range(3, 11):
        period = f"{first + number // 4}-Q{number % 4 + 1}"
        amount = revenue * 1.01 ** number
        figures = {"revenue": amount, "target": amount * 1.02, "cogs": amount * cost, "cost_to_serve": amount * 0.1, "kam_cost": 2000}
        pairs = ", ".join(f"{key}: {value:.0f}" for key, value in figures.items() if key not in missing)
        rows.append(f"  - {{period: {period}, {pairs}}}\n")
    return "financials:\n" + "".join(rows)


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

FIRST = {
    "accounts/alder.md": plan("Alder Mills", "alignment:\n" + rating("kam", [3, 3, 2, 3, 2, 3, 4])),
    "accounts/birch.md": plan("Birch Boats", "alignment:\n" + rating("kam", [4] * 7, "2026-11-01") + rating("workshop", [1, 2, 2, 2, 2, 2, 2])),
}
ONE = {"accounts/alder.md": plan("Alder Mills", TIED + "alignment:\n" + rating("kam", [3] * 7, "2026-08-01") + rating("kam", [4, 3, 3, 3, 3, 3, 2]))}
AREAS = {"Alder Mills": "north", "Birch Boats": "north", "Cedar Crates": "south", "Dogwood Drums": "south"}
ALL_TIED = {f"accounts/{name.split()[0].lower()}.md": plan(name, TIED + f"groups: {{area: {area}}}\nalignment:\n" + rating(
    "kam", [2] * 7, "2026-08-01") + rating("workshop", [5] * 7) + rating("kam", [2] * 7)) for name, area in AREAS.items()}
NOTHING = {"accounts/alder.md": plan("Alder Mills", text=""), "accounts/birch.md": plan("Birch Boats", text="")}

# Plans that lack or have what the sample's do not.
ODD = {
    "accounts/elm.md": plan("Elm Engines", """state: draft
period: 2027
contract: {ends: 2026-06-30}
portfolio: {attractiveness: 3.5}
sponsor: {name: Ilmo Kangas}
governance:
  - {forum: board, decisions: [{text: Wait for the lease, status: open, due: 2026-10-01}]}
contacts:
  - {name: Head of works, role: decision_maker, influence: 4, support: 2}
  - {name: Foreman, role: [user, champion], influence: 2, support: 4, last_contact: 2026-11-01}
alignment:
""" + rating("kam", ["unknown"] * 7)),
    "accounts/fir.md": plan("Fir Freight", """parent: grove
portfolio: {strength: 2}
escalation: {}
review: {next: 2026-11-24}
updated: 2026-11-01
value_proposition:
  - {id: V1, promise: Trucks on time, value_to_customer: 90000, value_to_us: 10000, needs: [{unit: workshop, commitment: confirmed}]}
objectives:
  - {id: O1, text: Fewer late trucks, baseline: 20, target: 10, actual: 14, due: 2026-10-31, measure: trucks}
  - {id: O2, text: Night rota, due: 2026-10-01}
  - {id: O3, text: Cleaner yard, baseline: 1, target: 3, actual: 3}
  - {id: O4, text: A second gate, target: 1}
  - {id: O5, text: Less noise, actual: 80, due: 2027-01-31}
actions:
  - {id: A1, objective: O1, text: Ask the drivers, status: in_progress, due: 2026-12-01, owner: Otso Laine}
  - {id: A2, objective: O1, text: Buy a clock, status: done, owner: Otso Laine}
  - {id: A3, text: Paint the gate, status: blocked}
contacts:
  - {name: Dispatcher, role: [decision_maker, champion], influence: 4, support: 2, last_contact: 2026-11-01}
  - {name: Yard master, role: sponsor, influence: 4, support: 2, last_contact: 2026-02-01}
alignment:
""" + rating("kam", [3, 3, 3], "2026-10-01") + rating("workshop", [0, 0, 0, 4, 4, 4, 4], "2026-10-02") + rating("workshop", [0, 0, 0, 3], "2026-11-02")
                            + quarters(20000, cost=1.1)),
    "accounts/grove.md": plan("Grove Group", """whitespace:
  - {site: Yard, offering: Fitting, state: open, potential: 10000, probability: 0.5}
  - {site: Yard, offering: Washing, state: competitor, potential: 20000}
asks:
  - {id: D1, forum: lab-day, about: R1, text: Take the bench back, due: 2026-11-01, recommendation: Take it}
  - {id: D2, forum: board, text: Close the yard, due: 2026-11-24}
  - {id: D3, about: R3, text: Share the case}
requests:
  - {id: R1, unit: lab, resource: Test bench, amount: 30, period: 2027-Q1, status: granted, granted: 25, decided: 2026-09-01,
     investment: 0, cash_flows: [500], probability: 1}
  - {id: R2, unit: lab, resource: Test bench, amount: 4, period: 2027-Q1, case: C1, share: 0.25, asked: 2026-10-01}
  - {id: R3, unit: workshop, resource: Fitter, amount: 40, period: 2027-Q1, case: C1, share: 0.75, asked: 2026-10-01}
  - {id: R4, unit: workshop, resource: Fitter, amount: 40, period: 2027-Q1, status: withdrawn}
  - {id: R5, unit: workshop, resource: Fitter, amount: 40, period: 2027-Q1, investment: 100}
  - {id: R6, unit: workshop, resource: Fitter, amount: 40, period: 2027-Q1}
cases:
  - {id: C1, text: A second bench, investment: 4000, cash_flows: [2000, 2000, 2000], probability: 0.9}
  - {id: C2, text: A hall, investment: 90000, cash_flows: [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9], probability: 0.9}
  - {id: C3, text: A roof, investment: 900}
kpi_conflicts:
  - {unit: workshop, kpi: load, owner: Otso Laine}
alignment:
""" + rating("kam", [2, 4, 4, 4, 4, 4, 4], "2026-10-01") + quarters(90000, missing=["kam_cost"])),
    "accounts/hazel.md": plan("Hazel Homes", """parent: grove
objectives:
  - {id: O1, text: Fewer damp walls, due: 2027-Q1, baseline: 5, target: 5, actual: 5}
  - {id: O2, text: Fewer calls, due: 2026-Q3, baseline: 5, target: 3, actual: 4, customer_goal: Quiet nights}
actions:
  - {id: A1, objective: O2, text: Dry the walls, owner: Ilmo Kangas, due: 2026-12}
  - {id: A2, objective: O2, text: Paint the walls, owner: Ilmo Kangas, due: 2026-10-15, status: done, done_on: 2026-12-10}
review: {held: [2026-11-10]}
sponsor: {name: Ilmo Kangas, last_contact: 2026-11-02}
kpi_conflicts:
  - {unit: workshop, kpi: load}
asks:
  - {id: D1, forum: board, text: Give us more time, due: 2026-11-10}
  - {id: D2, forum: lab-day, text: Lend us a bench, due: 2027}
governance:
  - {forum: lab-day, held: [2026-11-20, 2026-10-20, 2026-09-22, 2026-08-20, 2026-07-20, 2026-06-22, 2026-05-20, 2026-04-20], decisions: [{text: Bench on Mondays, status: done}, {text: Bench on Fridays, due: 2026-H2}]}
alignment:
""" + rating("kam", [3, 4, 4], "2026-09-10") + rating("kam", [4, 3, 4]) + quarters(50000)),
}


def many(number=64):
    """More accounts than the overview names, with ratings that rise and fall, and a value of the group for most of them."""
    found = {}
    for place in range(number):
        area = ["north", "south", None][place % 3]
        lines = (f"groups: {{area: {area}}}\n" if area else "") + ("review: {held: [2026-08-20]}\n" if place % 2 else "")
        lines += f"asks: [{{id: D1, forum: board, text: Decide number {place}, due: 2026-{11 + place % 2}-{10 + place % 18}}}]\n"
        lines += f"governance: [{{forum: board, held: [2026-08-20], decisions: [{{text: Decision {place}, due: 2026-09-{place % 28 + 1:02}}}]}}]\n"
        score = place % 5 + 1
        lines += "alignment:\n" + rating("kam", [3] * 7, "2026-07-01") + rating("kam", [score, *[3] * 6], "2026-11-01")
        found[f"accounts/a{place:02}.md"] = plan(f"Account {place}", lines + quarters(10000 + 500 * place))
    return found


SMALL = {"first-rating": FIRST, "one-account": ONE, "all-tied": ALL_TIED, "nothing": NOTHING, "no-account": {}, "odd": ODD, "many": many()}
