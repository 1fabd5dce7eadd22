#!/usr/bin/env python3
"""generate.py FOLDER COUNT [findings]: a content folder of invented plans, the same for the same count. They use every key of a plan;
with `findings` they have 86 lines of front matter instead and leave 20 findings standing, 16 of them warnings."""
import os
import random
import sys

UNITS = ["field-service", "data-platform", "logistics", "engineering", "spare-parts", "finance"]
ASPECTS = ["shared-values", "style", "skills", "staff", "strategy", "structure", "systems"]
FIRST = ["Maija", "Petri", "Ingrid", "Erik", "Sofie", "Jussi", "Aino", "Lars"]
LAST = ["Virtanen", "Salo", "Solheim", "Lindahl", "Holm", "Laine", "Rask", "Berg"]
WORDS = ("the mill line stop hours audit service unit promise plan review case spare part drawing engineer shift contract "
         "quarter cost margin cash customer site pump bearing sensor report meeting sponsor board answer").split()
FORUMS = ["management-team", "service-board", "area-review", "safety-board"]


def site(folder):
    write(folder, "site.yaml", """title: Key account review
organisation: Measured Industries
exchange_rates: {SEK: 0.088}
shows: [contacts]
groups:
  - {id: area, name: Business area, values: [{id: pulp, name: Pulp and paper}, {id: mining, name: Mining}]}
goals: [{id: service-growth, name: Service growth}]
allocation_rule: business_case
escalation: {path: [Service director, COO], time_limit_days: 5}
forums:
""" + "".join(f"  - {{id: {f}, name: {f.replace('-', ' ').capitalize()}, cadence_days: 90, reviews: {'true' if i == 0 else 'false'}}}\n"
              for i, f in enumerate(FORUMS)) + "audiences:\n  management: {shows: [contacts]}\n")
    write(folder, "units.yaml", "units:\n" + "".join(
        f"  - {{id: {u}, name: {u.replace('-', ' ').capitalize()}, head: Head of {u}, kpis: [{{id: billable-hours, name: Billable hours}}],\n"
        f"     capacity: [{{resource: Expert, unit: hours, divisible: true, periods: {{2026-Q4: 4800, 2027-Q1: 6000}}}}]}}\n" for u in UNITS))


def write(folder, path, text):
    path = os.path.join(folder, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def person(r):
    return f"{r.choice(FIRST)} {r.choice(LAST)}"


def sentence(r, length):
    return " ".join(r.choice(WORDS) for _ in range(length)).capitalize()


def financials(r):
    rows = []
    for year in (2024, 2025, 2026):
        for quarter in range(1, 5):
            if (year, quarter) < (2024, 4) or (year, quarter) > (2026, 3):
                continue
            revenue = r.randrange(600000, 1600000, 1000)
            rows.append(f"  - {{period: {year}-Q{quarter}, revenue: {revenue}, target: {revenue + r.randrange(-90000, 90000, 1000)}, cogs: {int(revenue * .6)}, "
                        f"cost_to_serve: {int(revenue * .12)}, kam_cost: 35000, cash_in: {int(revenue * .95)}, cash_out: {int(revenue * .8)}}}")
    return rows


def ratings(r):
    """Three rounds: everybody who is expected answers in the last one, most scores near each other, as people rate."""
    rows = []
    for date, raters in (("2025-11-12", ["kam", "sponsor"]), ("2026-03-04", ["kam", UNITS[0]]), ("2026-10-20", ["kam", "sponsor", UNITS[0], UNITS[1]])):
        for rater in raters:
            scores = [r.choice(["2", "3", "3", "3", "4", "4", "unknown"]) for _ in ASPECTS]
            good = [aspect for aspect, score in zip(ASPECTS, scores) if score == "4"]
            evidence = ", ".join(f"{aspect}: Minutes of {date}" for aspect in good[:1])
            rows.append(f"  - date: {date}\n    rater: {rater}\n    scores: {{{', '.join(f'{a}: {s}' for a, s in zip(ASPECTS, scores))}}}" + (f"\n    evidence: {{{evidence}}}" if evidence else ""))
    return rows


def front_matter(r, n, count):
    lines = [
        f"account: Measured Account {n}", f"id: account-{n:05}", f"former_ids: [old-{n:05}]", "state: active", "language: en",
        f"owner: {person(r)}", f"sponsor: {{name: {person(r)}, last_contact: 2026-{r.randrange(8, 12):02}-15}}",
        f"tier: {r.choice(['strategic', 'growth', 'maintain'])}", f"groups: {{area: {r.choice(['pulp', 'mining'])}}}"]
    if n % 10 != 0:
        lines.append(f"parent: account-{n - n % 10:05}")
    lines += [
        "industry: Pulp and paper", f"why_key: {sentence(r, 5)}", "period: 2026", f"updated: 2026-{r.randrange(8, 12):02}-12",
        "review: {held: [2026-02-19, 2026-08-21], next: 2026-11-26}", "contract: {ends: 2027-12-31}", "currency: EUR",
        f"portfolio: {{attractiveness: {r.randrange(10, 50) / 10}, strength: 3, prominence: 4}}", "category_spend: 11000000",
        f"custom: {{crm_id: \"{n:06}\", segment: A}}", "escalation: {path: [COO], time_limit_days: 3}", "audiences: [management]"]
    lines += ["financials:"] + financials(r) + ["value_proposition:"]
    for k in range(1, 4):
        lines += [f"  - id: V{k}", f"    promise: {sentence(r, 4)}", f"    value_to_customer: {r.randrange(100000, 900000)}", f"    value_to_us: {r.randrange(50000, 300000)}", "    needs:",
                  f"      - {{unit: {UNITS[0]}, commitment: confirmed}}", f"      - {{unit: {UNITS[1]}, commitment: {r.choice(['confirmed', 'confirmed', 'pending', 'refused'])}}}"]
    lines += ["objectives:"] + [
        f"  - {{id: O{k}, text: {sentence(r, 3)}, customer_goal: OEE 88 %, company_goal: service-growth, measure: stops, baseline: 20, target: 17, actual: {r.randrange(15, 21)}, due: 2027-0{k}-28, owner: {person(r)}}}"
        for k in range(1, 4)]
    lines += ["actions:"] + [
        f"  - {{id: A{k}, objective: O{1 + k % 3}, aspect: {r.choice(ASPECTS)}, text: {sentence(r, 4)}, owner: {person(r)}, unit: {UNITS[k % 2]}, due: 2026-{'11' if k == 1 else '12'}-15, status: {r.choice(['open', 'open', 'blocked', 'done'])}}}"
        for k in range(1, 7)]
    lines += ["cases:", "  - {id: C1, text: Predictive service, investment: 60000, cash_flows: [40000, 60000, 60000], probability: 0.7}", "requests:"]
    lines += [
        f"  - {{id: R1, unit: {UNITS[n % 2]}, resource: Expert, amount: {r.randrange(20, 320)}, period: 2027-Q1, objective: O1, case: C1, asked: 2026-11-05, escalated: 2026-11-22, status: requested}}",
        f"  - {{id: R2, unit: {UNITS[(n + 1) % 2]}, resource: Expert, amount: {r.randrange(20, 320)}, period: 2026-Q4, objective: O2, investment: 20000, cash_flows: [9000, 14000, 12000], probability: 0.8, asked: 2026-06-05, status: granted, decided: 2026-07-02, decided_by: COO, granted: 20, reason: Best case}}"]
    lines += ["kpi_conflicts:", f"  - {{unit: {UNITS[n % 2]}, kpi: billable-hours, account_need: Audits are not billed, local_cost: 18000, resolution: They count as billed, owner: {person(r)}}}"]
    lines += ["alignment:"] + ratings(r)
    lines += ["governance:"] + [f"  - {{forum: {f}, held: [2026-05-21, 2026-08-20], decisions: [{{text: {sentence(r, 3)}, owner: COO, due: 2026-12-15, status: open}}]}}" for f in FORUMS[:2]]
    lines += ["asks:", "  - {id: D1, forum: management-team, about: R1, text: Grant R1, options: [All, Half, None], recommendation: All, due: 2026-11-26, status: open}"]
    lines += ["contacts:"] + [f"  - {{name: {person(r)}, role: {role}, influence: {r.randrange(1, 6)}, support: {r.randrange(1, 6)}, our_owner: {person(r)}, last_contact: 2026-10-11}}" for role in ("decision_maker", "champion", "user")]
    lines += ["whitespace:"] + [f"  - {{site: Mill {k}, offering: {o}, state: {s}, potential: 800000, probability: 0.3}}" for k in (1, 2) for o, s in (("Spare parts", "competitor"), ("Service", "open"))]
    lines += ["risks:"] + [f"  - {{id: K{k}, text: {sentence(r, 4)}, likelihood: 3, impact: 4, owner: {person(r)}, mitigation: {sentence(r, 2)}}}" for k in (1, 2)]
    lines += ["waivers:", "  - {rule: action-overdue, item: A1, until: 2026-12-31, reason: Mill is shut}"]
    return lines


def faulty_front_matter(r, n):
    """86 lines of which every rule in the comments below speaks."""
    unit, other = UNITS[n % 2], UNITS[(n + 1) % 2]
    lines = [
        f"account: Measured Account {n}", f"id: account-{n:05}", "state: active", "language: en", f"owner: {person(r)}",
        "sponsor:", f"  name: {person(r)}", "  last_contact: 2026-05-15",  # sponsor-contact-stale
        "tier: strategic", f"groups: {{area: {r.choice(['pulp', 'mining'])}}}", "industry: Pulp and paper",  # account-case-missing
        "period: 2026", "updated: 2026-06-12",  # plan-stale
        "review:", "  held: [2026-02-19, 2026-05-21]",  # review-without-decision
        "  next: 2026-10-26",  # review-overdue
        "contract: {ends: 2027-12-31}", "currency: EUR", "portfolio: {attractiveness: 3.4, strength: 3, prominence: 4}", "category_spend: 11000000", "financials:"]
    lines += [f"  - {{period: {p}, revenue: {r.randrange(600000, 1600000, 1000)}, cogs: 590000, cost_to_serve: 130000, kam_cost: 35000, cash_in: 900000, cash_out: 760000}}"
              for p in ("2025-Q4", "2026-Q1", "2026-Q2")]
    lines += ["  - {period: 2026-Q3, revenue: 980000, cogs: 610000, cost_to_serve: 140000, cash_in: 900000, cash_out: 760000}"]  # account-pnl-missing
    lines += ["value_proposition:", "  - id: V1", f"    promise: {sentence(r, 4)}", "    value_to_customer: 900000", "    value_to_us: 350000",
              "    needs:", f"      - {{unit: {unit}, commitment: refused}}",  # promise-unsupported
              "  - id: V2", f"    promise: {sentence(r, 4)}", "    value_to_customer: 900000",  # value-unquantified
              "    needs:", f"      - {{unit: {unit}, commitment: confirmed}}"]
    lines += ["objectives:", "  - id: O1", f"    text: {sentence(r, 4)}", "    customer_goal: OEE 88 %", "    company_goal: service-growth",
              "    measure: stops per month", "    baseline: 20", "    target: 17", "    due: 2027-03-31",  # objective-without-owner
              f"  - {{id: O2, text: {sentence(r, 3)}, customer_goal: OEE 88 %, company_goal: service-growth, measure: stops, target: 17, owner: {person(r)}}}",  # objective-unmeasurable
              f"  - {{id: O3, text: {sentence(r, 3)}, customer_goal: OEE 88 %, company_goal: service-growth, measure: stops, baseline: 20, target: 17, actual: 19, due: 2026-10-31, owner: {person(r)}}}"]  # objective-missed
    lines += ["actions:"]
    lines += [f"  - {{id: A{k}, objective: O{k}, aspect: structure, text: {sentence(r, 4)}, owner: {person(r)}, unit: {unit}, due: 2026-11-0{k}, status: open}}" for k in (1, 2)]  # action-overdue twice
    lines += [f"  - {{id: A3, objective: O3, aspect: staff, text: {sentence(r, 4)}, unit: {unit}, due: 2026-12-15, status: blocked}}",  # action-without-owner
              f"  - {{id: A4, objective: O3, text: {sentence(r, 4)}, owner: {person(r)}, due: 2026-10-15, status: done, done_on: 2026-06-10}}"]
    lines += ["requests:", "  - id: R1", f"    unit: {unit}", "    resource: Expert", f"    amount: {r.randrange(20, 320)}", "    period: 2027-Q1", "    investment: 20000",
              "    cash_flows: [9000, 14000, 12000]", "    probability: 0.8", "    asked: 2026-09-05",  # request-unanswered
              "    escalated: 2026-11-02",  # escalation-overdue
              f"  - {{id: R2, unit: {other}, resource: Expert, amount: 40, period: 2026-Q4, asked: 2026-06-05, status: declined, decided: 2026-07-02, decided_by: COO}}"]  # decision-without-reason
    lines += ["kpi_conflicts:", f"  - {{unit: {unit}, kpi: billable-hours, account_need: Audits are not billed, local_cost: 18000, owner: {person(r)}}}"]  # kpi-conflict-unresolved
    lines += ["alignment:"]
    for rater in ("kam", "sponsor", unit):
        scores = ", ".join(f"{aspect}: {4 if rater == 'kam' and aspect == 'skills' else 3}" for aspect in ASPECTS)  # rating-without-evidence
        lines += ["  - date: 2026-10-20", f"    rater: {rater}", f"    scores: {{{scores}}}"]
    lines += ["governance:", f"  - {{forum: {FORUMS[0]}, held: [2026-05-21]}}"]  # forum-lapsed
    lines += ["contacts:"] + [f"  - {{name: {person(r)}, role: {role}, influence: 3, support: 4, last_contact: 2026-10-11}}" for role in ("decision_maker", "champion", "user")]
    lines += ["risks:"] + [f"  - {{id: K1, text: {sentence(r, 4)}, likelihood: 3, impact: 4, owner: {person(r)}, mitigation: {sentence(r, 2)}}}"]
    lines += [f"custom: {{crm_id: \"{n:06}\", segment: A}}"]
    return lines


def text(r, n):
    parts = []
    for heading in ("Executive summary", "Customer goals", "What they buy", "Our position", "Twelve-month calendar"):
        parts.append(f"## {heading}\n")
        for _ in range(3):
            parts.append(f"{sentence(r, 33)}, *{sentence(r, 3)}*, **{r.choice(WORDS)}** and `{r.choice(WORDS)}`. {sentence(r, 15)}.\n")
        parts.append("".join(f"- {sentence(r, 7)}\n" for _ in range(3)))
    return "\n".join(parts)


def main():
    folder, count = sys.argv[1], int(sys.argv[2])
    site(folder)
    for n in range(count):
        r = random.Random(n)
        head = faulty_front_matter(r, n) if sys.argv[3:] == ["findings"] else front_matter(r, n, count)
        write(folder, f"accounts/{n // 100:03}/account-{n:05}.md", "---\n" + "\n".join(head) + "\n---\n" + text(r, n))
    sample = os.path.join(folder, "accounts/000/account-00000.md")
    content = open(sample, encoding="utf-8").read()
    head = content.index("\n---\n", 4)
    print(f"{count} plans; the first has {content[:head].count(chr(10))} lines and {head} bytes of front matter, {len(content) - head} bytes of text")


main()
