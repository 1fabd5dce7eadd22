"""overview_tables.py: recomputations of the sentences above the overview's tables: last decisions, portfolio, heat map, practices."""
import shown
from frame import account_of, root
from overview import since
from overview_decide import points, rows
from practices import PRACTICES, laggards, practice_met, practice_total
from recomputed import counted, may, says


# What became of decisions: all open ones, and those of each forum's last meeting

def last_decisions(site):
    """(account, decision, whether it is of its forum's last meeting) as the page has to count them."""
    newest = {}
    for account in site.active:
        for forum, meeting in account.meetings.items():
            if meeting["held"]:
                newest[forum] = max(meeting["held"][-1], newest.get(forum, meeting["held"][-1]))
    found = []
    for account in site.active:
        for decision, forum, day in account.decisions:
            is_last = day is not None and day == newest.get(forum)
            if day is not None and (is_last or account.status(decision) == "open"):
                found.append((account, decision, is_last))
    return found


@says("last-decisions-none-open", "last-decisions-open", "last-decisions-open-late", "last-decisions-all-late")
def last_decisions_open(use, site):
    told = [(account, decision) for account, decision, _ in last_decisions(site) if account.status(decision) == "open"]
    late = sum(account.is_late(decision) for account, decision in told)
    kind = "none-open" if not told else "open" if not late else "all-late" if late == len(told) else "open-late"
    may(use.key == f"last-decisions-{kind}", f"{len(told)} are open, {late} late")
    return {**counted(len(told)), "open": shown.count(len(told)), "number": shown.spelled(len(told), capital=True),
            "late": shown.count(late), "late-number": shown.spelled(late)}


@says("last-meetings-done", "last-meetings-none-done", "last-meetings-all-done")
def last_meetings_done(use, site):
    last = [account.status(decision) for account, decision, is_last in last_decisions(site) if is_last]
    done = last.count("done")
    kind = "none-done" if not done else "all-done" if done == len(last) else "done"
    may(last and use.key == f"last-meetings-{kind}", f"{done} of {len(last)} are done")
    return {"last": shown.count(len(last)), "done": shown.count(done)}


@says("last-decisions-more")
def last_decisions_more(use, site):
    return {"shown": shown.count(len(rows(use.around("details"), "tbody"))), "total": shown.count(len(last_decisions(site)))}


# The portfolio

@says("portfolio-losses", "portfolio-losses-known")
def portfolio_losses(use, site):
    known = site.known("contribution")
    losses = sum(account.figures["contribution"] < 0 for account in known)
    may(losses > 0, "no account loses money")
    may((len(known) < len(site.active)) == (use.key == "portfolio-losses-known"), f"known of {len(known)}")
    return {**counted(losses), "number": shown.spelled(losses, capital=True), "accounts": shown.count(len(known))}


def customers(site):
    """Revenue by customer: an account with all below it is one."""
    found, accounts = {}, {}
    for account in site.active:
        top = account
        while site.accounts.get(top["parent"]) is not None:
            top = site.accounts[top["parent"]]
        accounts[top.id] = accounts.get(top.id, 0) + 1
        if account.figures["revenue"] is not None:
            found[top.id] = found.get(top.id, 0) + account.figures["revenue"]
    return sorted(found.values(), reverse=True), any(number > 1 for number in accounts.values())


@says("portfolio-largest", "portfolio-largest-known", "portfolio-largest-families", "portfolio-largest-families-known")
def portfolio_largest(use, site):
    revenues, has_families = customers(site)
    known = site.known("revenue")
    may(len(revenues) > 3 and sum(revenues) > 0, "three customers are all there are")
    may(revenues[2] > revenues[3] * 1.0005, "the third and the fourth are alike")
    may(has_families == ("families" in use.key), "a family is one customer")
    may((len(known) < len(site.active)) == use.key.endswith("known"), f"known of {len(known)}")
    return {"share": shown.share(sum(revenues[:3]) / sum(revenues)), "known": shown.count(len(known)),
            "accounts": shown.count(len(site.active))}


@says("portfolio-exceptions")
def portfolio_exceptions(use, site):
    may(len(site.active) > 60, "all accounts stand in the table")
    return {"shown": shown.count(len(rows(use.around("section"), "tbody"))), "accounts": shown.count(len(site.active))}


@says("columns-change")
def columns_change(use, site):
    """Of the accounts that the table has."""
    table = rows(use.around("section") or root(use), "tbody")
    told = [account for account in (account_of(use.at(row), site) for row in table) if account["change"] is not None]
    if use.section == "portfolio" and len(site.active) <= 60:
        told = site.changed
    return {"since": since(told)}


@says("accounts-more")
def accounts_more(use, site):
    return {"shown": shown.count(len(rows(use.around("section"), "tbody"))), "total": shown.count(len(site.active))}


@says("accounts-others")
def accounts_others(use, site):
    others = len(site.accounts) - len(site.active)
    may(others > 0, "all are active")
    return {"count": shown.count(others)}


@says("heat-weakest", "heat-only", "heat-weakest-tied", "heat-weakest-many", "heat-weakest-all", "heat-one", "heat-one-many",
      "heat-none-below", "heat-none-below-rated")
def heat_weakest(use, site):
    """The aspects below the floor in most accounts: named up to three, else counted; of one account those below it."""
    below = {entry["id"]: entry["below_floor"] for entry in site.portfolio["aspects"]}
    rated = [id for id, _, _ in site.content.aspects if any(id in account.levels for account in site.active)]
    most = max(below.values())
    tied = [id for id in rated if below[id] == most]
    may(rated, "nobody has rated")
    if most == 0:
        kind = "none-below" if len(site.rated) == len(site.active) else "none-below-rated"
    elif len(site.active) == 1:
        kind = "one" if len(tied) <= 3 else "one-many"
    elif len(tied) == 1:
        kind = "only" if len(rated) == 1 else "weakest"
    else:
        kind = "weakest-all" if len(tied) == len(rated) else "weakest-tied" if len(tied) <= 3 else "weakest-many"
    may(use.key == f"heat-{kind}", f"{most} lie below on {', '.join(tied)} of {len(rated)}")
    names = [name for id, name, _ in site.content.aspects if id in tied]
    rated_on = sum(tied[0] in account.levels for account in site.active)
    return {"aspect": names[0], "aspects": shown.listed(names) if kind != "one-many" else shown.count(len(rated)),
            "below": shown.count(most), "accounts": shown.count(rated_on), "count": shown.count(len(tied)),
            "number": shown.spelled(len(tied), capital=True)}


# Groups, which stand for the accounts of a large portfolio

def lowest_groups(site):
    rated = [entry for entry in site.portfolio["groups"] if entry["index_mean"] is not None]
    least = min((entry["index_mean"] for entry in rated), default=None)
    return rated, [entry for entry in rated if shown.whole(entry["index_mean"]) & shown.whole(least)]


def group_name(site, entry):
    group = next(one for one in site.content.site["groups"] if one["id"] == entry["group"])
    return site.content.name_of(group["values"], entry["value"]) or entry["value"]


@says("groups")
def groups(use, site):
    if use.node.tag == "h2":
        rated, lowest = lowest_groups(site)
        may(len(lowest) == len(rated) or len(lowest) > 3, f"{len(lowest)} stand lowest")
    return {}


@says("groups-lowest", "groups-lowest-tied")
def groups_lowest(use, site):
    rated, lowest = lowest_groups(site)
    may(len(lowest) < len(rated), "all stand alike")
    may((len(lowest) == 1) == (use.key == "groups-lowest"), f"{len(lowest)} stand lowest")
    first = lowest[0]
    members = [account for account in site.rated if account["groups"].get(first["group"]) == first["value"]]
    return {"name": group_name(site, first), "names": shown.listed(group_name(site, entry) for entry in lowest),
            "index": shown.whole(first["index_mean"]), "below": shown.count(first["below_floor"]), "accounts": shown.count(len(members))}


def group_rows(site):
    """Every value, and of each group those without one, if any."""
    found = len(site.portfolio["groups"])
    for group in site.content.site.get("groups") or []:
        found += any(account["groups"].get(group["id"]) is None for account in site.active)
    return found


@says("groups-rest", "groups-more")
def groups_rest(use, site):
    folded = len(rows(use.around("details"), "tbody")) if use.key == "groups-rest" else 0
    told = len(rows(use.around("section"), "tbody"))
    return {"count": shown.count(folded), "shown": shown.count(told + folded), "total": shown.count(group_rows(site))}


@says("group-none")
def group_none(use, site):
    may(any(account["groups"].get(group["id"]) is None for account in site.active for group in site.content.site["groups"]), "all have one")
    return {}


# Courses

@says("courses", "courses-moved", "courses-rose", "courses-fell", "courses-still")
def courses_moved(use, site):
    """How many accounts rose and fell by a point or more, of those that can be compared."""
    rose, fell = (sum(sign * points(account) > 0 for account in site.changed) for sign in (1, -1))
    kind = "" if not site.changed else "-still" if not rose + fell else "-rose" if not fell else "-fell" if not rose else "-moved"
    may(use.key == f"courses{kind}", f"{rose} rose, {fell} fell, of {len(site.changed)}")
    return {"rose": shown.count(rose), "fell": shown.count(fell), "accounts": shown.count(len(site.changed)),
            "since": since(site.changed) if site.changed else ""}


@says("courses-more")
def courses_more(use, site):
    total = sum(len(account["history"]) > 1 or bool(account["history"]) and account["history"][0]["date"] != site.export["as_of"]
                for account in site.active)
    return {"shown": shown.count(len(rows(use.around("section"), "ul", "small"))), "total": shown.count(total)}


# Practices

@says("practices-all", "practices-none", "practices-tied")
def practices_all(use, site):
    told = [share for share in site.portfolio["practices"].values() if share is not None]
    least = min(told)
    tied = told.count(least)
    may((least == 1) == (use.key == "practices-all"), f"the least is {least}")
    if use.key == "practices-all":
        return {"count": shown.count(len(told))}
    may(tied > 3, f"{tied} are followed least")
    may((least == 0) == (use.key == "practices-none"), f"the least is {least}")
    return {**counted(tied), "number": shown.spelled(tied, capital=True), "share": shown.share(least)}


@says(*[f"practices-{kind}-{practice.replace('_', '-')}" for kind in ("weakest", "nobody") for practice in PRACTICES])
def practices_weakest(use, site):
    """The practice followed least; where two or three are, each has its sentence."""
    _, kind, practice = use.key.replace("-", "_").split("_", 2)
    told = {name: share for name, share in site.portfolio["practices"].items() if share is not None}
    may(told.get(practice) == min(told.values()), f"the least followed is {min(told, key=told.get)}")
    may((practice_met(site, practice) == 0) == (kind == "nobody"), f"{practice_met(site, practice)} follow it")
    tied = [name for name in told if told[name] == told[practice]]
    told_here = len(use.node.text.split(". "))
    may(len(tied) == told_here <= 3, f"{', '.join(tied)} tie")
    return {"met": shown.count(practice_met(site, practice)), "total": shown.count(practice_total(site, practice))}


@says("practices-more")
def practices_more(use, site):
    section = use.around("li")
    return {"shown": shown.count(len(list(section.all("a"))) - 1), "total": shown.count(laggards(use, site))}
