"""overview.py: recomputations of the sentences of the overview."""
import shown
import values
from frame import account_of
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
