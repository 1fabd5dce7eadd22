"""frame.py: recomputations of what stands around pages and of words that tables of accounts share."""
import re

import shown
import values
from money import cases
from practices import laggards, practice_met, practice_of, practice_total
from recomputed import may, says


def account_of(use, site):
    """The page's account, or the one that the head of a row links to."""
    own = re.fullmatch(r"accounts/(.*)\.html", use.page)
    if own and use.section != "s.children":
        return site.accounts[own[1]]
    for node in use.node.up():
        for head in [node.first("th"), node.first("h3")] if node.tag in ("tr", "li") else []:
            link = head.first("a") if head is not None else None
            found = re.fullmatch(r"(?:accounts/)?([a-z0-9-]+)\.html(#.*)?", link.get("href")) if link is not None else None
            if found:
                return site.accounts[found[1]]
    return site.accounts[own[1]] if own else None


@says("basis")
def basis(use, site):
    return {"date": shown.long_day(site.as_of), "plans": shown.count(len(site.active))}


@says("limits")
def limits(use, site):
    may(site.audience is not None, "nothing is left out for the site without an audience")
    return {}


@says("money-ones", "money-thousands", "money-millions", "money-billions")
def money_unit(use, site):
    return {"currency": {"EUR": "€", "GBP": "£", "USD": "$"}.get(site.export["currency"], site.export["currency"])}


@says("spark-alt")
def spark_alt(use, site):
    history = account_of(use, site)["history"]
    may(len(history) > 1 or history[0]["date"] != site.export["as_of"], "one day is no course")
    return {"first": shown.whole(history[0]["index"]), "date": shown.any_day(values.day(history[0]["date"])),
            "last": shown.whole(account_of(use, site)["index"])}


@says("strip-alt")
def strip_alt(use, site):
    account = account_of(use, site)
    cells = [cell for cell in (use.row.all("td") if use.row else []) if "cell" in cell.classes]
    scores = account.scores(list(account.aspects)[next(i for i, cell in enumerate(cells) if cell is use.cell)]).values()
    may(len(scores) > 1, "one rater has no span")
    return {"lowest": shown.count(min(scores)), "highest": shown.count(max(scores))}


@says("moves", "moves-rose", "moves-fell")
def moves(use, site):
    moved = account_of(use, site)["moved"]
    may(moved["rose"] + moved["fell"] > 0, "nothing moved")
    if use.key != "moves":
        may(moved["fell" if use.key == "moves-rose" else "rose"] == 0, "both rose and fell")
    return {"rose": shown.count(moved["rose"]), "fell": shown.count(moved["fell"])}


@says("tier.strategic", "tier.growth", "tier.maintain")
def tier(use, site):
    may(account_of(use, site)["tier"] == use.key.split(".")[1], "the account has another tier")
    return {}


@says("state.draft", "state.archived")
def state(use, site):
    may(account_of(use, site)["state"] == use.key.split(".")[1], "the account has another state")
    return {}


@says("share-of")
def share_of(use, site):
    """Completeness of an account, how many follow a practice, or over how many accounts a sum or a mean is."""
    if use.section == "practices":
        practice = practice_of(use, site)
        return {"part": shown.count(practice_met(site, practice)), "whole": shown.count(practice_total(site, practice))}
    account = account_of(use, site)
    if account is None:
        return over_how_many(use, site)
    part, whole = (int(use.arguments[name]) for name in ("part", "whole"))
    may(abs(part / whole - account["completeness"]) < 1e-4, f"completeness is {account['completeness']}")
    return {"part": shown.count(part), "whole": shown.count(whole)}


def over_how_many(use, site):
    """Beside a figure of the portfolio, or of the accounts of a group value."""
    accounts = site.active
    if use.section == "groups":
        name = use.head
        groups = {(group["id"], value["id"]): site.content.name(value.get("name")) or value["id"]
                  for group in site.content.site["groups"] for value in group["values"]}
        found = next((key for key in groups if groups[key] == name), None)
        accounts = [account for account in site.active if found and account["groups"].get(found[0]) == found[1]
                    or not found and any(account["groups"].get(group["id"]) is None for group in site.content.site["groups"])]
    figure = use.column or use.label
    known = {"Revenue": [a for a in accounts if a.figures["revenue"] is not None],
             "Contribution": [a for a in accounts if a.figures["contribution"] is not None],
             "Change": [a for a in accounts if a["change"] is not None]}.get(figure, [a for a in accounts if a["index"] is not None])
    may(len(known) < len(accounts), "it is over all")
    return {"part": shown.count(len(known)), "whole": shown.count(len(accounts))}


@says("findings-short")
def findings_short(use, site):
    found = account_of(use, site)["findings"]
    may(found["error"] + found["warning"] > 0, "nothing was found")
    return {"errors": shown.count(found["error"]), "warnings": shown.count(found["warning"])}


@says("not-known")
def not_known(use, site):
    """Stands only where a figure is not there, and never for one that is hidden."""
    account = account_of(use, site)
    figure = {"Revenue": "revenue", "Revenue, 12 months": "revenue", "Contribution": "contribution", "Growth": "growth", "Margin": "margin",
              "Net cash": "net_cash", "Of target": "attainment", "Share of wallet": "share_of_wallet", "Coverage": "coverage",
              "Hard less soft": "balance", "Plan completeness": "completeness", "Mean alignment index": "index", "Alignment index": "index"}.get(use.column or use.label)
    if use.section in ("s.money", "s.children", "s.promises", "s.kpi-conflicts", "s.requests", "s.cases", "s.whitespace"):
        return {}
    may(figure is not None, f"no figure stands under “{use.column or use.label}”")
    hidden = {"revenue", "contribution", "growth", "margin", "net_cash", "attainment", "share_of_wallet"}
    if figure in hidden:
        may(not site.hides("financials"), "the figures are hidden, so nobody may call them unknown")
    if figure == "index":
        may(not site.hides("alignment"), "the ratings are hidden, so nobody may call the index unknown")
        may((site.portfolio["index_mean"] if account is None else account["index"]) is None, "there is an index")
    elif account is None:
        may(site.sum(figure) is None, f"{figure} is known of some accounts")
    elif figure in ("coverage", "balance", "completeness"):
        may(account[figure] is None, f"{figure} is {account[figure]}")
    else:
        may(account.figures[figure] is None, f"{figure} is {account.figures[figure]}")
    return {}


@says("not-rated")
def not_rated(use, site):
    may(not site.hides("alignment"), "the ratings are hidden")
    may(not account_of(use, site).levels, "an aspect has a level")
    return {}


@says("others-more")
def others_more(use, site):
    """After the names of a list: what the list leaves out."""
    account = account_of(use, site)
    if use.section == "s.requests":
        return {"count": shown.count(account.request_figures(use.row.get("id"))["rivals"] - len(list(use.node.all("a"))))}
    if use.section == "s.cases":
        flows = cases(account)[use.row.get("id")].flows
        return {"count": shown.count(len(flows) - len(use.node.text.split(";")[1].replace(use.text, "").split(",")))}
    fold = use.around("details")
    if use.section == "brief":
        return {"count": shown.count(len(list(fold.first("ul").all("li"))))}
    if use.section == "s.governance":
        return {"count": shown.count(len(fold.name.split(", ")))}
    named = use.around("li").first("p")
    return {"count": shown.count(laggards(use, site) - len(list(named.all("a")) or named.text.split(", ")))}


@says("accounts-headline", "accounts-headline-others", "accounts-headline-inactive", "accounts-none")
def accounts_headline(use, site):
    others = len(site.accounts) - len(site.active)
    kind = "headline" if others == 0 else "headline-inactive" if others == len(site.accounts) else "headline-others"
    may(use.key == f"accounts-{kind if site.accounts else 'none'}", f"{others} of {len(site.accounts)} are not active")
    return {"accounts": shown.count(len(site.accounts)), "others": shown.count(others)}


@says("accounts-range", "group-accounts")
def accounts_range(use, site):
    if use.section == "heat-map":
        name = use.head
        groups = {site.content.name(value.get("name")) or value["id"]: (group["id"], value["id"])
                  for group in site.content.site["groups"] for value in group["values"]}
        found = groups.get(name, (site.content.site["groups"][0]["id"], None))
        return {"accounts": shown.count(sum(account["groups"].get(found[0]) == found[1] for account in site.active))}
    return {"accounts": shown.count(len(site.accounts if use.page.startswith("accounts") else site.active)), "from": shown.Anything(),
            "to": shown.Anything(), "total": shown.count(len(site.accounts))}


def root(use):
    return list(use.node.up())[-1]
