"""Values in a form that people write and the files do not have: what to write instead, where it is sure; both meanings or nothing, where it is not. (files.md)"""
from cases import case

V = "front-matter-invalid|value-invalid"
FLOWS = "cases:\n  - {id: C1, text: x, investment: 9, probability: 0.7, cash_flows: "
REVIEW = "review: {held: "


def amount(written, *says):
    return case(f"an amount of {written}", f"category_spend: ‸{written}", "value-invalid", says=says, never=() if says else ("figure stands in full",))


def capacity(written):
    return "units:\n  - {id: f, name: F, capacity: [{resource: E, unit: hours, periods: {2027-Q1: " + written + "}}]}\n"


CASES = [
    # multiples
    *(amount(written, "Write 5000:") for written in ("5 TEUR", "5 T€", "5 tkr", "5 kkr", "5 tsd", "5 Tsd.", "5 thousand", "k€ 5", "€5k", "5 k €", "5 tusen", "5 tuhatta", "TSEK 5")),
    *(amount(written, "Write 1500000:") for written in ("1.5 mn", "1.5 Mio", "1,5 Mio. €", "1.5 million", "1.5 MEUR", "1,5 M", "MSEK 1.5", "1.5 mkr", "1.5 mnkr", "1,5 milj. €", "€1.5M", "1.5 Meur")),
    amount("12 000 tkr", "Write 12000000:"), amount("2 bn", "Write 2000000000:"), amount("3 Mrd", "Write 3000000000:"), amount("3 mrd €", "Write 3000000000:"),
    *(amount(written, "Write 5:") for written in ("5 EUR", "EUR 5", "5 kr", "€ 5", "5 euros")),
    *(amount(written) for written in ("5 m", "5 t", "5 m€", "5 apples", "5 tons", "ca. 5", "5 k M", "5 %", "5 k%", "USDX 5")),
    case("a multiple behind a decimal comma in braces", "financials:\n  - {period: 2026-Q1, revenue: ‸1,5 Mio}", V, says=("1500000",)),
    case("a multiple in a cell", None, "value-invalid", csv={"financials": "account;period;revenue\na;2026-Q1;‸5 TEUR\n"}, says=("5000",)),
    case("an unknown word in a cell", None, "value-invalid", csv={"financials": "account;period;revenue\na;2026-Q1;‸5 apples\n"}, never=("Write 5",)),
    # two dates
    case("two dates in brackets without a comma", REVIEW + "[‸2026-10-01 2026-11-01]}", V, says=("2026-10-01, 2026-11-01",)),
    case("two dates behind one in brackets", REVIEW + "[2026-09-01, ‸2026-10-01 2026-11-01]}", V, says=("2026-10-01, 2026-11-01",)),
    case("two dates behind a dash", "review:\n  held:\n    - ‸2026-10-01 2026-11-01", V),
    case("two dates of another form", REVIEW + "[‸01.10.2026 01.11.2026]}", V, says=("2026-10-01, 2026-11-01",)),
    case("two dates where one is asked for", "review: {next: ‸2026-12-01 2027-01-01}", V, never=("Write 2026-12-01",)),
    case("a date and a time of day", "review: {next: ‸2026-12-01 10:30}", V, says=("Write 2026-12-01",)),
    # percent
    case("a grace in percent", None, V, model="limits: {grace: ‸25 %}\n", says=("0.25",)),
    case("a rate in percent", None, V, site="exchange_rates: {SEK: ‸8,8 %}\n", says=("0.088",)),
    case("a weight in percent", None, V, model="raters: {kam: ‸50 %}\n", says=("0.5",)),
    case("a weight of more than all in percent", None, V, model="raters: {kam: ‸150 %}\n", says=("1.5",)),
    case("an aspect's weight in percent", None, V, model="aspects: [{id: style, weight: ‸50 %}]\n", says=("0.5",)),
    # one number or two
    case("thousands below zero in a list of one", FLOWS + "[‸-70,500]}", V, says=("-70500", "-70, 500")),
    case("thousands or two numbers", FLOWS + "[‸70,500]}", V, says=("70500", "70, 500")),
    case("two numbers of four digits without a comma", FLOWS + "[‸70000 80000]}", V, says=("70000, 80000",)),
    case("one number or two with a blank", FLOWS + "[‸100 200]}", V, says=("100200", "100, 200")),
    case("two numbers below zero without blanks", FLOWS + "[-70,-500]}"),
    # languages
    *(case(f"the language {written}", f"language: ‸{written}", V, says=("Write fi",)) for written in ("fi-FI", "fi_FI", "FI", "Finnish")),
    *(case(f"the languages {written}", f"language: ‸{written}", V, never=("Write fi", "fi-en")) for written in ("fi, en", "[fi, en]", "fi en")),
    case("languages that are right", "language: fi"), case("a language that has no words here", "language: de"),
    case("two languages of the site", None, V, site="language: ‸fi, en\n", never=("fi-en",)),
    # names and commas
    case("an escalation of two names", "escalation: ‸COO, CEO", V, says=("{path: [COO, CEO]}",)),
    case("a path of two names or of one", "escalation:\n  path: ‸Berg, Anna", V, says=("[Berg, Anna]", "[\"Berg, Anna\"]")),
    case("a path of two names or of one in braces", "escalation: {path: ‸Berg, Anna}", V, says=("[Berg, Anna]", "[\"Berg, Anna\"]")),
    case("two roles without brackets", "contacts:\n  - name: x\n    role: ‸champion, user", V, says=("[champion, user]",)),
    case("one role or several", "contacts:\n  - {name: x, role: champion}\n  - name: y\n    role: [champion, user]"),
    # above 0
    case("a spread of nothing", None, V, model="spread_limit: ‸0\n", says=("above 0",)),
    case("a fall of nothing", None, V, model="limits: {index_fall: ‸0}\n", says=("above 0",)),
    case("a spread and a fall above nothing", None, model="spread_limit: 0.5\nlimits: {index_fall: 0.1, grace: 0}\n"),
    # decimal commas below 1, and out of bounds
    case("a rate below one with a comma", None, V, site="exchange_rates: {SEK: ‸0,088}\n", says=("0.088",)),
    case("two rates below one with commas", None, f"{V} {V}", site="exchange_rates: {SEK: ‸0,088, NOK: ‸0,085}\n", says=("0.088", "0.085")),
    case("a weight below one with a comma", None, V, model="raters: {kam: ‸0,5}\n", says=("0.5",)),
    case("a name that is none before a number with a comma", None, f"reference-unknown {V}", model="raters: {‸kamm: ‸0,5}\n"),
    case("a score below one with a comma", "alignment:\n  - {date: 2026-10-01, rater: kam, scores: {style: ‸0,5}}", V, says=("0,5",)),
    case("capacity with a comma and a blank", None, V, units=capacity("‸1, 200"), says=("1200",)),
    case("a strength below its bounds with a comma", "portfolio: {strength: ‸0,5}", V, says=("0.5", "from 1 to 5")),
    case("a strength above its bounds with a comma", "portfolio: {strength: ‸9,5, attractiveness: 3}", V, says=("9.5", "from 1 to 5")),
    case("a probability above one with a comma", "cases:\n  - {id: C1, text: x, investment: 5, cash_flows: [5], probability: ‸1,5}", V, says=("1.5", "from 0 to 1")),
    # ids as keys
    *(case(f"ids as keys of {name}", f"{name}: ‸{{{key}}}", V, says=(says,)) for name, key, says in (
        ("actions", "A1: {text: x, owner: y}", "[{id: A1, text: x, owner: y}]"), ("value_proposition", "V1: Fewer stops, V2: Less waste", "[{id: V1, promise: Fewer stops}, {id: V2, promise: Less waste}]"),
        ("risks", "K1: Prices fall", "[{id: K1, text: Prices fall}]"), ("contacts", "Bob: {support: 4}", "[{name: Bob, support: 4}]"))),
    case("ids as keys in a block", "actions:\n  ‸A1:\n    text: \"x, y\"\n    owner: z\n  A2: {text: x, owner: y}", V, says=("{id: A1, text: \"x, y\", owner: z}",)),
    case("a text with a comma behind an id in a block", "value_proposition:\n  ‸V1: Fewer stops, less waste", V, says=("promise: \"Fewer stops, less waste\"",)),
    case("ids as keys without what is required", "risks:\n  ‸K1:\n  K2:", V),
    case("names as keys of contacts", "contacts: ‸{Bob: champion}", V, never=("our_owner",)),
    case("one entry in place of a list", "actions:\n  ‸id: A1\n  text: x\n  owner: y", V),
    *(case(f"ids as keys of {key}", None, V, site=f"{key}\n", says=(says,)) for key, says in (
        ("tiers: ‸{key: {name: Key}}", "[{id: key, name: Key}]"), ("tiers: ‸{key: Key, other: Other}", "[{id: key, name: Key}, {id: other, name: Other}]"),
        ("groups: ‸{area: [pulp, paper]}", "[{id: area, values: [pulp, paper]}]"), ("goals: ‸{growth: Growth}", "[{id: growth, name: Growth}]"), ("forums: ‸{team: {name: Team}}", "[{id: team, name: Team}]"))),
    case("ids as keys of units", None, V, units="units: ‸{field-service: {name: Field}}\n", says=("[{id: field-service, name: Field}]",)),
    case("ids as keys of aspects", None, V, model="aspects: ‸{digital: {name: Digital, kind: soft}}\n", says=("[{id: digital, name: Digital, kind: soft}]",)),
    case("ids as keys of roles", None, V, model="roles: ‸{gate_keeper: Gate keeper}\n", says=("[{id: gate_keeper, name: Gate keeper}]",)),
    case("an id before a colon behind a dash", "actions:\n  - ‸A1: Call Bob\n  - ‸A2: {text: x, owner: y}", f"{V} {V}", says=("{id: A1, text: Call Bob}", "{id: A2, text: x, owner: y}")),
    # lists in place of maps
    *(case(f"a list in place of {name}", None, V, site=f"{name}\n", says=(says,)) for name, says in (
        ("audiences: ‸[{id: x}]", "{x: {}}"), ("audiences: ‸[board]", "{board: {}}"), ("audiences:\n  ‸- id: x\n    tiers: [strategic]\n  - id: y", "{x: {tiers: [strategic]}, y: {}}"),
        ("publish: ‸[{id: x, to: /srv/a}]", "{x: {to: /srv/a}}"), ("publish:\n  ‸- x: {to: /srv/a}", "{x: {to: /srv/a}}"), ("exchange_rates:\n  ‸- SEK: 0.088", "{SEK: 0.088}"),
        ("rules:\n  ‸- plan-stale: off\n  - rating-stale: off", "{plan-stale: off, rating-stale: off}"))),
    *(case(f"a list in place of one: {name!r}", name, V, says=(says,), site="groups: [{id: area, values: [pulp]}]\n") for name, says in (
        ("sponsor:\n  ‸- {name: X}", "{name: X}"), ("sponsor: ‸[Jussi Laine]", "{name: Jussi Laine}"), ("escalation: ‸[COO, CEO]", "{path: [COO, CEO]}"), ("escalation:\n  ‸- COO", "{path: [COO]}"),
        ("alignment:\n  - date: 2026-10-01\n    rater: kam\n    scores:\n      ‸- style: 3\n      - skills: 4", "{style: 3, skills: 4}"), ("groups:\n  ‸- area: pulp", "{area: pulp}"),
        ("groups:\n  area:\n    ‸- pulp", "Write pulp"))),
    case("a year in place of a contract", "contract: ‸2027", V, says=("{ends: …}",)),
    case("three figures in place of a portfolio", "portfolio: ‸4, 3, 4", V, says=("{attractiveness: …, strength: …, prominence: …}",)),
    case("a unit in place of needs", "value_proposition:\n  - {id: V1, promise: x, needs: ‸field-service}", V, says=("unit: field-service",)),
    case("scores beside their entry's keys", "alignment:\n  - ‸{date: 2026-10-01, rater: kam, style: 4, skills: unknown}", V, says=("scores: {style: 4, skills: unknown}",)),
    case("scores beside their entry's keys in a block", "alignment:\n  - ‸date: 2026-10-01\n    rater: kam\n    style: 4", V, says=("scores: {style: 4}",)),
    # dashes
    *(case(f"no dash but {sign!r}", f"risks:\n  ‸{sign}{{id: K1, text: x}}\n  {sign}{{id: K2, text: y}}", V) for sign in ("-", "– ", "— ", "• ", "* ")),
    *(case(f"no dash but {sign!r} in a block", f"risks:\n  ‸{sign}id: K1\n    text: x", V) for sign in ("-", "– ", "* ")),
    case("a dash without a blank behind one with it", "risks:\n  - {id: K1, text: x}\n  ‸-{id: K2, text: y}", V),
    case("words behind dashes without blanks", "former_ids:\n  ‸-old\n  -older", V),
    case("signs that open texts", "why_key:\n  -old and – new\nrisks:\n  - id: K1\n    text: – x\n  - {id: K2, text: •y}\nasks:\n  - id: D1\n    text: x\n    options:\n      - – Wait\n      - •See"),
    # signs before values that are no texts
    case("a minus and a blank", "financials:\n  - period: 2026-Q1\n    revenue: ‸- 5", V, says=("Write -5",)),
    *(case(f"a sign before a number: {written}", f"category_spend: ‸{written}", V, never=("quotes",)) for written in ("> 5000", "*5", "@5", "< 5000")),
    case("a sign before a date", "review: {next: ‸> 2026-12-01}", V, never=("quotes",)),
    # comments and the ends of front matter
    case("a comment inside a text of several lines", "why_key: We won\n  ‸# note\n  the deal", V),
    case("a comment inside a text of a list", "former_ids:\n  - a\n    ‸# b\n    c", V),
    case("an account's name that a number sign cuts", None, V, files={"accounts/c.md": "---\naccount: ‸#1 supplier\nowner: I\n---\n# x\n"}),
    *(case(f"a plan that closes with {sign}", None, V, files={"accounts/c.md": f"‸---\naccount: C\nowner: I\n{sign}\n# x\n"}) for sign in ("-----", "--", "...", "—")),
]
