"""overview.py: recomputations of the sentences of the overview."""
import shown
import values
from frame import account_of, root
from recomputed import counted, may, says

WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


# Head and figures

@says("overview-date")
def overview_date(use, site):
    return {"weekday": WEEKDAYS[site.as_of.weekday()], "date": shown.long_day(site.as_of)}


def pending_asks(site):
    return [(account, ask) for account in site.active for ask in account.asks]


@says("overview-forum")
def overview_forum(use, site):
    """The reviewing forum that has to decide next."""
    ahead = [(account.due(ask), ask["forum"]) for account, ask in pending_asks(site)
             if ask.get("forum") and account.due(ask) and account.due(ask) >= site.as_of
             and site.content.forums.get(ask["forum"], {}).get("reviews")]
    may(ahead, "no reviewing forum is asked for anything ahead")
    day = min(ahead)[0]
    return {"forum": {site.content.forum_name(forum) for due, forum in ahead if due == day}, "date": shown.near_day(day, site.as_of)}


@says("overview-empty")
def overview_empty(use, site):
    may(not site.active, "accounts are active")
    return {}


@says("overview-unrated")
def overview_unrated(use, site):
    may(not site.hides("alignment"), "ratings are hidden")
    may(site.portfolio["index_mean"] is None, "an account has an index")
    return {}


@says("overview-rose", "overview-fell", "overview-still")
def overview_moved(use, site):
    """The index as it stands, and the change like for like of those accounts that have one."""
    index, change = site.portfolio["index_mean"], site.change
    may(index is not None, "nobody has rated")
    may(change is not None, "no score was there before: nothing rose, fell or stood still")
    points = shown.whole(abs(change))
    if use.key == "overview-still":
        may("0" in points, f"the change is {change}")
    else:
        may((change > 0) == (use.key == "overview-rose") and points != {"0"}, f"the change is {change}")
    return {"index": shown.whole(index), "change": points}


@says("overview-below", "overview-none-below")
def overview_below(use, site):
    below = len(site.below_floor)
    may(any(account.levels for account in site.active), "nobody has rated, so nothing is known of the floor")
    may((below == 0) == (use.key == "overview-none-below"), f"{below} lie below")
    return {"below": shown.count(below), "accounts": shown.count(len(site.active))}


@says("figure-change")
def figure_change(use, site):
    may(site.change is not None, "nothing is there to compare with")
    return {"change": shown.signed(site.change)}


@says("figure-weighted")
def figure_weighted(use, site):
    return {"index": shown.whole(site.portfolio["index_weighted"])}


@says("figure-of")
def figure_of(use, site):
    may(not site.hides("alignment"), "ratings are hidden")
    below = use.around("dd").children[0].strip()
    may(below == shown.count(len(site.below_floor)), f"{len(site.below_floor)} lie below, not {below}")
    return {"count": shown.count(len(site.active))}


@says("figure-levels")
def figure_levels(use, site):
    may(not site.hides("alignment"), "ratings are hidden")
    levels = [level for account in site.active for level in account.levels.values()]
    may(levels, "there is no level")
    return {"below": shown.count(sum(len(account.low) for account in site.active)), "levels": shown.count(len(levels))}


@says("figure-growth")
def figure_growth(use, site):
    """Over the accounts of which both years are known; where these are not all, the sentence has to say so."""
    known = [account.figures for account in site.active if account.figures["growth"] is not None]
    may(len(known) == len(site.active), f"the growth of {len(site.active) - len(known)} accounts is not known, and nothing says so")
    now = sum(figures["revenue"] for figures in known)
    return {"growth": shown.growth(now / sum(figures["revenue"] / (1 + figures["growth"]) for figures in known) - 1)}


@says("figure-margin")
def figure_margin(use, site):
    known = [account.figures for account in site.active if account.figures["margin"] is not None]
    may(len(known) == len(site.active), f"the margin of {len(site.active) - len(known)} accounts is not known, and nothing says so")
    return {"margin": shown.share(sum(f["contribution"] for f in known) / sum(f["revenue"] for f in known), 1)}


@says("figure-unknown")
def figure_unknown(use, site):
    may(not site.hides("financials"), "the figures are hidden")
    figure = "revenue" if use.label.startswith("Revenue") else "contribution"
    unknown = sum(account.figures[figure] is None for account in site.active)
    may(unknown > 0, "all are known")
    return {"count": shown.count(unknown)}


# What to decide

@says("decide-none", "nothing-to-decide")
def decide_none(use, site):
    may(not pending_asks(site), "something is asked for")
    return {}


@says("decide-asked", "decide-asked-late")
def decide_asked(use, site):
    """Overdue reviews stand beside what is asked for; they are no decisions asked for."""
    asks = pending_asks(site)
    late = sum(account.is_late(ask) for account, ask in asks)
    may(asks, "no plan asks for anything")
    may((late > 0) == (use.key == "decide-asked-late"), f"{late} are late")
    return {**counted(len(asks)), "number": shown.spelled(len(asks), capital=True), "late": shown.count(late),
            "late-number": shown.spelled(late)}


@says("decide-more")
def decide_more(use, site):
    return {"shown": shown.count(len(list(use.around("section").first("ol").all("li", None)))), "total": shown.count(len(pending_asks(site)))}


@says("decide-review", "decide-review-never")
def decide_review(use, site):
    account = account_of(use, site)
    may(any(finding["rule"] == "review-overdue" for finding in account.findings), "no review is overdue")
    may(bool(account.held) == (use.key == "decide-review"), f"reviews held: {account.held}")
    return {"account": account.name, "date": shown.near_day(account.held[-1], site.as_of) if account.held else ""}


@says("decide-owner")
def decide_owner(use, site):
    return {"name": account_of(use, site)["owner"]}


@says("decide-standing")
def decide_standing(use, site):
    account = account_of(use, site)
    aspect = next(id for id in account.levels if account.levels[id] == min(account.levels.values()))
    may(len(account.lowest) == 1, f"{len(account.lowest)} aspects are lowest: {', '.join(account.lowest)}")
    may(account["change"] is not None or "–" not in use.arguments["change"], "a change is told where there is none")
    return {"index": shown.whole(account["index"]), "change": shown.signed(account["change"]), "aspect": account.aspect_name(aspect),
            "level": shown.level(account.levels[aspect])}


def ask_of(use, site):
    """The ask of a row: on the overview its id follows the account's, on the account's page it is the id."""
    account = account_of(use, site)
    row = use.around("li")
    id = row.get("id") if row is not None else ""
    id = id[len(account.id) + 1:] if id.startswith(account.id + "-") else id
    return account, next((ask for ask in account.list("asks") if str(ask["id"]) == id), None)


def requested(use, site):
    account, ask = ask_of(use, site)
    request = next(one for one in account.requests if one["id"] == ask["about"])
    return account, request, account.request_figures(request["id"])


def shares_case(account, request):
    return [one["id"] for one in account.requests
            if one.get("case") and one["case"] == request.get("case") and account.status(one, "requested") != "withdrawn"]


@says("decide-case", "decide-case-free", "decide-no-case")
def decide_case(use, site):
    """What a request's case is worth; of a case that several requests share, its return is not the part's."""
    account, request, figures = requested(use, site)
    may(not site.hides("requests.investment"), "cases are hidden")
    if use.key == "decide-no-case":
        may(figures["npv"] is None, "there is a case")
        return {}
    sharing = shares_case(account, request)
    may(len(sharing) < 2, f"the case is shared by {' and '.join(sharing)}, and nothing says so")
    may((figures["roi"] is None) == (use.key == "decide-case-free"), f"the return is {figures['roi']}")
    return {"npv": shown.Money(figures["npv"]), "roi": shown.share(figures["roi"])}


@says("decide-rivals", "decide-no-rivals")
def decide_rivals(use, site):
    account, request, figures = requested(use, site)
    may((figures["rivals"] > 0) == (use.key == "decide-rivals"), f"{figures['rivals']} others ask")
    may(False, "granted and open hours are added without the parts of the sum being named")


@says("movers", "movers-since", "movers-alt")
def movers(use, site):
    moved = [account for account in site.active if account["change"] is not None]
    may(moved, "nothing moved")
    if use.key == "movers-alt":
        account = account_of(use, site)
        return {"before": shown.whole(account["index"] - account["change"]), "index": shown.whole(account["index"])}
    rows = [account_of(type(use)("", {}, "", row, None, use.page, None), site) for row in use.around("div").first("tbody").all("tr")]
    days = {account["previous_date"] for account in rows}
    may((len(days) == 1) == (use.key == "movers-since"), f"the accounts are compared with {', '.join(sorted(days))}")
    return {"date": shown.near_day(values.day(days.pop()), site.as_of)}


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


@says("recommended")
def recommended(use, site):
    """The option whose text the recommendation is, else the longest that it begins with."""
    account, ask = ask_of_option(use, site)
    options = [option["text"] if isinstance(option, dict) else option for option in values.listed(ask.get("options"))]
    advice = ask["recommendation"]
    begun = [option for option in options if advice.startswith(option) and not advice[len(option):len(option) + 1].isalnum()]
    right = advice if advice in options else max(begun, key=len, default=None)
    may(use.around("li").text == f"{right}{use.text}", f"recommended is {right}")
    return {}


def ask_of_option(use, site):
    option = use.around("li")
    within = type(use)("", {}, "", option.parent, None, use.page, None)
    return ask_of(within, site)


@says("undated")
def undated(use, site):
    account, ask = ask_of(use, site)
    may(ask is None or account.due(ask) is None, "it is due")
    return {}
