"""The marks of an unfinished merge. (files.md; rules.md, merge-unresolved)"""
from cases import case, plan

M = "merge-unresolved"


def torn(ours, theirs, head="HEAD", tail="feature"):
    return f"‸<<<<<<< {head}\n{ours}\n=======\n{theirs}\n>>>>>>> {tail}\n"


CASES = [
    case("in front matter", torn("tier: strategic", "tier: growth"), M, status=1),
    case("in the text of a plan", None, M, body="# S\n\n" + torn("One text.", "Another text."), status=1),
    case("in a page", None, M, files={"pages/how.md": "# How\n\n" + torn("a", "b")}, status=1),
    case("in site.yaml", None, M, site="title: Review\n" + torn("currency: EUR", "currency: SEK"), status=2),
    case("in units.yaml", None, M, units="units:\n" + torn("  - {id: f, name: F}", "  - {id: f, name: Field}"), status=2),
    case("in model.yaml", None, M, model=torn("floor: 2", "floor: 3"), status=2),
    case("in a CSV file", None, M, csv={"financials": "account,period,revenue\n" + torn("a,2025,5", "a,2025,6")}, status=1),
    case("with the base between", torn("tier: strategic\n||||||| merged\ntier: maintain", "tier: growth"), M, status=1),
    case("with faults beside it", "tire: strategic\n" + torn("tier: strategic", "tier: growth") + "stat: x\n", M, status=1),
    case("the whole file is between the marks", None, M, files={"accounts/b.md": torn("---\naccount: B\nowner: I\n---\n", "---\naccount: B\nowner: J\n---\n")}, status=1),
    case("with line ends of Windows", None, M, files={"accounts/b.md": plan(torn("tier: strategic", "tier: growth").replace("\n", "\r\n"), account="B").replace("account: B\n", "account: B\r\n")}, status=1),
    case("in a text that indents nothing", None, M, body="# S\n\nBefore\n" + torn("- a", "- b") + "After\n", status=1),
    case("without its middle", None, M, body="# S\n\n‸<<<<<<< HEAD\nours\n>>>>>>> theirs\n", status=1),
    case("one of the marks is in a fence", None, M, body="# S\n\n‸<<<<<<< HEAD\nours\n\n```\n>>>>>>> theirs\n```\n", status=1),
    case("two unfinished places are one fault", torn("tier: strategic", "tier: growth") + torn("x: 1", "y: 2").replace("‸", ""), M, status=1),
    case("the marks in two fences", None, M, body="# S\n\n```\n‸<<<<<<< HEAD\n```\n\ntext\n\n```\n>>>>>>> theirs\n```\n", status=1),
    case("what it defines counts as there", "id: a\n" + torn("tier: strategic", "tier: growth"), M, status=1,
         files={"accounts/b.md": "---\naccount: B\nowner: I\nparent: a\n---\n# x\n\n[a](a.md) [s](a.md#executive-summary)\n", "data/financials.csv": "account,period,revenue\na,2025,5\n"}),
    case("settings in such a file are not judged", "tier: nothing\ngovernance:\n  - {forum: team, held: [2026-10-01]}", M, site="title: Review\n" + torn("forums: [{id: team}]", "forums: [{id: other}]"), status=2),

    case("a heading that is underlined", None, body="Summary\n=======\n\nText\n\nOther heading\n=============\n"),
    case("seven signs of equality on a line of their own", None, body="# S\n\n=======\n\ntext\n\n=======\n"),
    case("both marks in one fence", None, body="# S\n\nHow git says it:\n\n```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n```\n"),
    case("both marks in a fence of tildes", None, body="# S\n\n~~~text\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n~~~\n"),
    case("the first mark alone", None, body="# S\n\n<<<<<<< HEAD\n\ntext\n"),
    case("the last mark alone", None, body="# S\n\n>>>>>>> quoted seven times\n\ntext\n"),
    case("the last before the first", None, body="# S\n\n>>>>>>> deep quote\n\n<<<<<<< left\n"),
    case("marks inside a line", None, body="# S\n\nGit writes <<<<<<< HEAD and >>>>>>> theirs.\n"),
    case("marks that are indented", "why_key: |\n  <<<<<<< HEAD\n  >>>>>>> theirs"),
    case("marks with eight signs", None, body="# S\n\n<<<<<<<< HEAD\n\n>>>>>>>> theirs\n"),
    case("arrows without a blank", None, body="# S\n\n<<<<<<<\n\n>>>>>>>\n"),
]
