"""overview_tables.py: recomputations of the sentences above the overview's tables: last decisions, portfolio, heat map, practices."""
import shown
from recomputed import counted, may, says


# What became of the last decisions: all open ones, and those of each forum's last meeting

def last_decisions(site):
    """(account, decision, forum, day) as the page has to count them."""
    newest = {}
    for account in site.active:
        for forum, meeting in account.meetings.items():
            if meeting["held"]:
                newest[forum] = max(newest.get(forum, meeting["held"][-1]), meeting["held"][-1])
    found = []
    for account in site.active:
        for decision, forum, day in account.decisions:
            if day is not None and (account.status(decision) == "open" or day == newest.get(forum)):
                found.append((account, decision, forum, day))
    return found


@says("last-decisions-done", "last-decisions-late")
def last_decisions_done(use, site):
    told = last_decisions(site)
    late = sum(account.is_late(decision) for account, decision, _, _ in told)
    may(told, "nothing was decided")
    may((late > 0) == (use.key == "last-decisions-late"), f"{late} are late")
    return {"count": shown.count(len(told)), "late": shown.count(late),
            "done": shown.count(sum(account.status(decision) == "done" for account, decision, _, _ in told))}


@says("last-decisions-more")
def last_decisions_more(use, site):
    rows = len(list(use.around("details").first("tbody").all("tr")))
    return {"shown": shown.count(rows), "total": shown.count(len(last_decisions(site)))}


# The portfolio

@says("portfolio-losses")
def portfolio_losses(use, site):
    losses = sum((account.figures["contribution"] or 0) < 0 for account in site.active)
    may(losses > 0, "no account loses money")
    return {**counted(losses), "number": shown.spelled(losses, capital=True), "accounts": shown.count(len(site.active))}


def customers(site):
    """Revenue by customer: a family under one parent is one customer."""
    found = {}
    for account in site.active:
        top = account
        while top["parent"] in site.accounts and site.accounts[top["parent"]].is_active:
            top = site.accounts[top["parent"]]
        if account.figures["revenue"] is not None:
            found[top.id] = found.get(top.id, 0) + account.figures["revenue"]
    return found


@says("portfolio-largest")
def portfolio_largest(use, site):
    """The three largest accounts, where accounts are customers and there are more than three."""
    known = sorted((account.figures["revenue"] for account in site.active if account.figures["revenue"] is not None), reverse=True)
    may(len(known) == len(site.active), "the revenue of some accounts is not known, and nothing says so")
    may(len(known) > 3 and sum(known) > 0, "three accounts are all there are")
    families = customers(site)
    may(len(families) == len(known), "a family is one customer, so the three largest accounts are not the three largest")
    return {"share": shown.share(sum(known[:3]) / sum(known))}


@says("portfolio-exceptions")
def portfolio_exceptions(use, site):
    may(len(site.accounts) > 60, "all accounts stand in the table")
    return {}


@says("accounts-more")
def accounts_more(use, site):
    return {"shown": shown.count(len(list(use.around("section").first("tbody").all("tr")))), "total": shown.count(len(site.active))}


@says("accounts-others")
def accounts_others(use, site):
    others = len(site.accounts) - len(site.active)
    may(others > 0, "all are active")
    return {"count": shown.count(others)}


@says("heat-weakest", "heat-none-below")
def heat_weakest(use, site):
    """The aspect below the floor in most accounts; of several the phrase names none alone."""
    below = {entry["id"]: entry["below_floor"] for entry in site.portfolio["aspects"]}
    most = max(below.values())
    may(any(account.levels for account in site.active), "nobody has rated")
    if use.key == "heat-none-below":
        may(most == 0, f"{most} lie below")
        return {}
    names = {name: id for id, name, _ in site.content.aspects}
    aspect = names[use.arguments["aspect"]]
    tied = [id for id in below if below[id] == most]
    may(most > 0 and below[aspect] == most, f"most lie below on {', '.join(tied)}")
    may(len(tied) == 1, f"{', '.join(tied)} tie")
    return {"aspect": use.arguments["aspect"], "below": shown.count(most), "accounts": shown.count(len(site.active))}


@says("groups")
def groups(use, site):
    return {}


@says("groups-lowest")
def groups_lowest(use, site):
    values_ = [entry for entry in site.portfolio["groups"] if entry["index_mean"] is not None]
    least = min(values_, key=lambda entry: entry["index_mean"])
    group = next(g for g in site.content.site["groups"] if g["id"] == least["group"])
    return {"name": site.content.name_of(group["values"], least["value"]), "index": shown.whole(least["index_mean"]),
            "below": shown.count(least["below_floor"]), "accounts": shown.count(least["accounts"])}


@says("courses-moved")
def courses_moved(use, site):
    """How many accounts rose and fell by a point or more."""
    changes = [account["change"] for account in site.active if account["change"] is not None]
    rose, fell = (sum(shown.whole(abs(c)) != {"0"} and sign * c > 0 for c in changes) for sign in (1, -1))
    may(rose + fell > 0, "nothing rose and nothing fell")
    return {"rose": shown.count(rose), "fell": shown.count(fell)}


@says("courses-more")
def courses_more(use, site):
    shown_rows = len(list(use.around("section").first("ul", "small").all("li")))
    return {"shown": shown.count(shown_rows), "total": shown.count(sum(len(account["history"]) > 1 for account in site.active))}


# Practices

PRACTICES = ["account_pnl", "cash_flow", "plan_presented", "sponsor_met", "forums_with_account_item", "units_with_account_kpi"]


def practice_total(site, practice):
    return {"forums_with_account_item": len(site.content.forums), "units_with_account_kpi": len(site.content.units)}.get(
        practice, len(site.active))


def practice_met(site, practice):
    share = site.portfolio["practices"][practice]
    return None if share is None else round(share * practice_total(site, practice))


def practice_of(use):
    """That of a row, which stand in their order."""
    return PRACTICES[[row is use.around("li") for row in use.around("ul").children if not isinstance(row, str)].index(True)]


def laggards(use, site):
    practice = practice_of(use)
    return range(practice_total(site, practice) - practice_met(site, practice))


@says("practices-all")
def practices_all(use, site):
    may(all(share in (None, 1) for share in site.portfolio["practices"].values()), "somebody lags")
    return {}


@says(*[f"practices-weakest-{practice.replace('_', '-')}" for practice in PRACTICES])
def practices_weakest(use, site):
    practice = use.key[len("practices-weakest-"):].replace("-", "_")
    told = {name: share for name, share in site.portfolio["practices"].items() if share is not None}
    may(told.get(practice) == min(told.values()), f"the least followed is {min(told, key=told.get)}")
    tied = [name for name in told if told[name] == told[practice]]
    may(len(tied) == 1, f"{', '.join(tied)} tie")
    return {"met": shown.count(practice_met(site, practice)), "total": shown.count(practice_total(site, practice))}
