"""Settings with a fault: references into that file are not judged; the rest is. (rules.md, Exit status)"""
from cases import case

V, N, K, F = "value-invalid", "reference-unknown", "key-unknown", "front-matter-invalid"
RATED = "actions:\n  - {id: A1, text: x, owner: y, aspect: strategy}\nalignment:\n  - {date: 2026-10-01, rater: kam, scores: {strategy: 3, digital: 4}}"
CASES = [
    case("an aspect without its kind", RATED, V, model="aspects: [※{id: digital}]\n", status=2),
    case("a misspelt key in model.yaml", RATED, K, model="‸apsects: [{id: digital, name: Digital, kind: soft}]\n", status=2, mends=False),
    case("model.yaml that is no YAML", RATED, F, model="aspects: ※[\n", status=2),
    case("an unknown role beside a faulty model", "contacts:\n  - {name: x, role: economic_buyer}", V, model="floor: ‸x\nroles: [economic_buyer]\n", status=2),
    case("a unit named kam", "actions:\n  - {id: A1, text: x, owner: y, unit: sales}", V, units="units:\n  - {id: ‸kam, name: K}\n", status=2),
    case("a unit named sponsor", "actions:\n  - {id: A1, text: x, owner: y, unit: sales}", V, units="units:\n  - {id: ‸sponsor, name: K}\n", status=2),
    case("a key in units.yaml", "actions:\n  - {id: A1, text: x, owner: y, unit: sales}\nkpi_conflicts:\n  - {unit: f, kpi: nothing}", K, units="units:\n  - {id: f, ‸nam: F}\n", status=2, mends=False),
    case("an audience named all", "audiences: [board]\ntier: key", V, site="audiences: {‸all: {shows: [contacts]}}\n", status=2),
    case("a faulty forum", "governance:\n  - {forum: team, held: [2026-10-01]}\ngroups: {area: x}\nobjectives:\n  - {id: O1, text: x, company_goal: g}", V, site="forums: [{id: ‸My team}]\n", status=2),
    case("a rule that is none", "tier: nothing", N, site="rules: {‸plan-stal: off}\n", status=2, mends=False),
    case("references into a whole file are judged", "actions:\n  - {id: A1, text: x, owner: y, unit: ‸sales, aspect: nothing}", f"{V} {N}", model="floor: ‸x\n", units="units: [{id: f, name: F}]\n", status=2),
    case("faults of a plan beside a fault of the settings", "‸tire: x\nstate: ‸actve", f"{V} {K} {V}", site="language: ‸de\n", status=2),
    case("an unknown unit with a faulty site", "actions:\n  - {id: A1, text: x, owner: y, unit: ‸sales}", f"{V} {N}", site="language: ‸de\n", units="units: [{id: f, name: F}]\n", status=2),
    case("a share of nothing is one fault", "cases:\n  - {id: C1, text: x, investment: 5, cash_flows: [5], probability: 1}\nrequests:\n  - {id: R1, unit: f, resource: E, amount: 5, period: 2027-Q1, case: C1, share: ‸0}\n"
         "  - {id: R2, unit: f, resource: E, amount: 5, period: 2027-Q1, case: C1, share: 1}", V, units="units: [{id: f, name: F}]\n"),
    case("a share above one is one fault", "cases:\n  - {id: C1, text: x, investment: 5, cash_flows: [5], probability: 1}\nrequests:\n  - {id: R1, unit: f, resource: E, amount: 5, period: 2027-Q1, case: C1, share: ‸2}", V, units="units: [{id: f, name: F}]\n"),
    case("shares that do not add up", "cases:\n  - {id: ※C1, text: x, investment: 5, cash_flows: [5], probability: 1}\nrequests:\n  - {id: R1, unit: f, resource: E, amount: 5, period: 2027-Q1, case: C1, share: 0.5}\n"
         "  - {id: R2, unit: f, resource: E, amount: 5, period: 2027-Q1, case: C1, share: 0.4}", V, units="units: [{id: f, name: F}]\n"),
    case("shares that add up", "cases:\n  - {id: C1, text: x, investment: 5, cash_flows: [5], probability: 1}\nrequests:\n  - {id: R1, unit: f, resource: E, amount: 5, period: 2027-Q1, case: C1, share: 0.6}\n"
         "  - {id: R2, unit: f, resource: E, amount: 5, period: 2027-Q1, case: C1, share: 0.4}", units="units: [{id: f, name: F}]\n"),
    case("the built-in aspects", "actions:\n  - {id: A1, text: x, owner: y, aspect: shared-values}", model="aspects: [{id: strategy}, {id: shared-values, weight: 2}]\n"),
    case("a target that is an address", None, V, site="publish: {x: {to: ‸https://intranet.example/accounts/}}\n", status=2),
    case("a target with a variable of a shell", None, V, site="publish: {x: {to: ‸$HOME/accounts}}\n", status=2),
    case("a target that a browser opens", None, V, site="publish: {x: {to: ‸www.example.com/accounts}}\n", status=2),
    case("a target that is a Windows path", None, V, site="publish: {x: {to: ‸C:\\sites\\accounts}}\n", status=2),
    case("a target on a share of Windows", None, V, site="publish: {x: {to: ‸\\\\server\\accounts}}\n", status=2),
    case("targets that are right", None, site="publish: {x: {to: ../intranet, keep: 5}, y: {audience: all, to: /srv/a b}, z: {to: \"deploy@web.example:/srv/accounts\"}}\n"),
    case("names a language", "tier: key", site="tiers: [{id: key, name: {en: Key, fi: Avain}}]\n", model="sections: [{en: Summary, fi: Tiivistelmä}]\n", body="# Summary\n"),
    case("a bare tier", "tier: key", site="tiers: [key, {id: other, name: Other}]\n"),
    case("an empty list and an empty map", "risks: []\nescalation: {}\ncustom: {}\nactions: []", site="goals: []\nrules: {}\nexchange_rates: {}\n"),
    case("empty values", "why_key:\nindustry: \"\"\nrisks: null\nsponsor:\ntier:", site="currency:\nlanguage: null\norganisation: \"\"\n"),
]
