"""Dates that can only have happened and lie more than a year ahead. (rules.md, date-ahead)"""
from cases import case

FAR, EDGE = "2062-10-01", "2027-11-24"
D = "date-ahead"
FIELD = "units:\n  - {id: f, name: F}\n"
REQUEST = "requests:\n  - {id: R1, unit: f, resource: E, amount: 5, period: 2027-Q1, "
CASES = [
    case("a rating", "alignment:\n  - {date: ‸2062-10-01, rater: kam, scores: {style: 3}}", D, severity="warning"),
    case("a review", "review: {held: [2026-02-19, ‸2062-05-21]}", D),
    case("updated", "updated: ‸2062-10-28", D, says=("2062",)),
    case("the sponsor's last contact", "sponsor: {name: Jussi, last_contact: ‸2062-09-15}", D),
    case("a contact's last contact", "contacts:\n  - {name: Mill director, role: champion, last_contact: ‸2062-10-11}", D),
    case("an action done", "actions:\n  - {id: A1, text: x, owner: y, status: done, done_on: ‸2062-12-10}", D),
    case("a request asked", REQUEST + "asked: ‸2062-10-05}", D, units=FIELD),
    case("a request escalated", REQUEST + "asked: 2026-10-05, escalated: ‸2062-11-02}", D, units=FIELD),
    case("a request decided", REQUEST + "status: granted, reason: x, decided: ‸2062-11-02}", D, units=FIELD),
    case("a meeting of a forum", "governance:\n  - {forum: team, held: [‸2062-05-21]}", D, site="forums: [{id: team}]\n"),
    case("a rating in a file", None, D, csv={"ratings": "account,rater,date,aspect,score,evidence\na,kam,‸2062-10-01,style,3,\n"}),
    case("an action of a file", None, D, csv={"actions": "account,id,text,owner,status,done_on\na,A1,x,y,done,‸2062-10-01\n"}),
    case("a meeting of a file", None, D, csv={"governance": "account,forum,date\na,team,‸2062-10-01\n"}, site="forums: [{id: team}]\n"),
    case("the first day beyond a year", "updated: ‸2027-11-25", D),
    case("two of them", "updated: ‸2062-10-28\nactions:\n  - {id: A1, text: x, owner: y, status: done, done_on: ‸2062-12-10}", f"{D} {D}"),
    case("a century too late", "alignment:\n  - {date: ‸2126-10-01, rater: kam, scores: {style: 3}}", D),

    case("a year ahead to the day", f"updated: {EDGE}\nreview: {{held: [{EDGE}]}}"),
    case("what looks ahead", "review: {next: 2062-12-01}\ncontract: {ends: 2062-12-31}\nactions:\n  - {id: A1, text: x, owner: y, due: 2062-12-01}\n"
         "objectives:\n  - {id: O1, text: x, due: 2062-06-30}\nwaivers:\n  - {rule: plan-stale, until: 2062-12-31, reason: x}"),
    case("a meeting next week", "review: {held: [2026-12-01]}\nupdated: 2026-12-24"),
    case("a date of a draft", f"state: draft\nupdated: {FAR}"),
    case("a date of an archived plan", f"state: archived\nupdated: {FAR}"),
    case("a date of a custom key and of a text", f"custom: {{founded: {FAR}}}\nwhy_key: until {FAR}"),
    case("the commitment's date ahead", None, site=f"commitment: {{text: x, by: y, date: 2027-01-15}}\n"),
    case("a date switched off", f"updated: {FAR}", site="rules: {date-ahead: off}\n"),
    # due may be a period
    case("due as a period", "actions:\n  - {id: A1, text: x, owner: y, due: 2027-Q1}\nobjectives:\n  - {id: O1, text: x, due: 2026}\nasks:\n  - {id: D1, text: x, due: 2026-12}",
         pages={"accounts/a.html": ("Q1",)}),
    case("due as a half and a month", "actions:\n  - {id: A1, text: x, owner: y, due: 2027-H1}\n  - {id: A2, text: x, owner: y, due: 2027-03}"),
    case("due of a decision as a period", "governance:\n  - {forum: team, held: [2026-10-01], decisions: [{text: x, owner: y, due: 2027-Q1}]}", site="forums: [{id: team}]\n"),
    case("due in a cell as a period", None, csv={"actions": "account,id,text,owner,due\na,A1,x,y,2027-Q1\n"}),
    case("due that is neither", "actions:\n  - {id: A1, text: x, owner: y, due: ‸2027-Q5}", "value-invalid"),
    case("due that is a word", "actions:\n  - {id: A1, text: x, owner: y, due: ‸spring}", "value-invalid"),
    case("a period where a date must stand", "updated: ‸2026-Q1", "value-invalid"),
    case("a period as a day of a meeting", "review: {held: [‸2026-Q1]}", "value-invalid"),
    # forms of dates
    case("a Finnish date", "updated: ‸28.10.2026", "value-invalid", says=("2026-10-28",)),
    case("slashes", "updated: ‸2026/10/28", "value-invalid", says=("2026-10-28",)),
    case("no zeros", "updated: ‸2026-1-5", "value-invalid", says=("2026-01-05",)),
    case("a day that is none", "updated: ‸2026-02-30", "value-invalid"),
    case("a time behind the date", "updated: ‸2026-10-28T10:00:00", "value-invalid", says=("2026-10-28",)),
    case("a quarter written the other way", "financials:\n  - {period: ‸Q1 2026, revenue: 5}", "value-invalid", says=("2026-Q1",)),
    case("a quarter without its hyphen", "financials:\n  - {period: ‸2026Q1, revenue: 5}", "value-invalid", says=("2026-Q1",)),
    case("a quarter with a small letter", "financials:\n  - {period: ‸2026-q1, revenue: 5}", "value-invalid", says=("2026-Q1",)),
    case("a month without its zero", "financials:\n  - {period: ‸2026-9, revenue: 5}", "value-invalid", says=("2026-09",)),
]
