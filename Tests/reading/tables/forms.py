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
]
