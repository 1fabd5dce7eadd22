"""overview.py: recomputations of the head of the overview, of its figures, and of words that say since when and over how many."""
import shown
import values
from frame import account_of
from recomputed import may, says

WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def over(site, accounts):
    """What follows a figure over fewer accounts than the page has."""
    return f", over {len(accounts)} of {len(site.active)} accounts" if len(accounts) < len(site.active) else ""


def since(accounts):
    """Since when they are told to have changed: their last reviews, or 90 days where none was held."""
    reviewed = {account.was_reviewed for account in accounts}
    if reviewed == {False}:
        return {"in the last 90 days"}
    if reviewed == {False, True}:
        return {"since the last reviews, or in 90 days where none was held"}
    days = {account["previous_date"] for account in accounts}
    if len(days) > 1:
        return {"since the last reviews"}
    return {f"since {day}" for day in shown.near_day(values.day(days.pop()), accounts[0].as_of)}


# Head

@says("overview-date")
def overview_date(use, site):
    return {"weekday": WEEKDAYS[site.as_of.weekday()], "date": shown.long_day(site.as_of)}


def pending_asks(site):
    return [(account, ask) for account in site.active for ask in account.asks]


def next_forums(site):
    """The day on which reviewing forums have to decide next, and which."""
    ahead = [(account.due(ask), ask["forum"]) for account, ask in pending_asks(site)
             if ask.get("forum") and account.due(ask) and account.due(ask) >= site.as_of
             and site.content.forums.get(ask["forum"], {}).get("reviews")]
    day = min(ahead)[0] if ahead else None
    return day, {forum for due, forum in ahead if due == day}


@says("overview-forum")
def overview_forum(use, site):
    day, forums = next_forums(site)
    may(forums, "no reviewing forum is asked for anything ahead")
    return {"forum": {site.content.forum_name(forum) for forum in forums}, "date": shown.near_day(day, site.as_of)}


@says("overview-last-met", "overview-last-review")
def overview_last_met(use, site):
    """When the forum that is named last took up an account; without one the newest review of any."""
    forums = next_forums(site)[1]
    may(bool(forums) == (use.key == "overview-last-met"), f"the next forum is {forums}")
    if not forums:
        return {"date": shown.near_day(max(account.held[-1] for account in site.active if account.held), site.as_of)}
    met = [account.meetings[forum]["held"][-1] for account in site.active for forum in forums
           if account.meetings.get(forum, {}).get("held")]
    return {"date": shown.near_day(max(met), site.as_of)}


@says("overview-empty")
def overview_empty(use, site):
    may(not site.active, "accounts are active")
    return {}


@says("overview-unrated", "figure-unrated")
def overview_unrated(use, site):
    may(not site.hides("alignment"), "ratings are hidden")
    may(site.active and not site.rated, f"{len(site.rated)} have an index")
    return {}


@says("overview-stands")
def overview_stands(use, site):
    return {"index": shown.whole(site.portfolio["index_mean"]), "over": over(site, site.rated)}


@says("overview-rose", "overview-fell", "overview-still", "figure-change")
def overview_moved(use, site):
    """The mean change like for like of the accounts that have one."""
    change = site.change
    may(change is not None, "no score was there before: nothing rose, fell or stood still")
    wanted = {"since": since(site.changed), "over": over(site, site.changed)}
    if use.key == "figure-change":
        return {**wanted, "change": shown.signed(change)}
    points = shown.whole(abs(change))
    if use.key == "overview-still":
        may("0" in points, f"the change is {change}")
    else:
        may((change > 0) == (use.key == "overview-rose") and points != {"0"}, f"the change is {change}")
    return {**wanted, "change": points}


@says("overview-below", "overview-none-below", "overview-below-rated", "overview-none-below-rated")
def overview_below(use, site):
    below, rated = len(site.below_floor), len(site.rated)
    may(rated > 0, "nobody has rated, so nothing is known of the floor")
    may((below == 0) == use.key.startswith("overview-none"), f"{below} lie below")
    may((rated < len(site.active)) == use.key.endswith("-rated"), f"{rated} of {len(site.active)} are rated")
    return {"below": shown.count(below), "accounts": shown.count(rated)}


# Figures

@says("figure-weighted")
def figure_weighted(use, site):
    weighing = [account for account in site.rated if (account.figures["revenue"] or 0) > 0]
    may(len(weighing) > 1, f"{len(weighing)} accounts weigh")
    return {"index": shown.whole(site.portfolio["index_weighted"]), "over": over(site, weighing)}


@says("figure-not-rated")
def figure_not_rated(use, site):
    return {"count": shown.count(len(site.active) - len(site.rated))}


@says("figure-of")
def figure_of(use, site):
    may(not site.hides("alignment"), "ratings are hidden")
    below = use.around("dd").children[0].strip()
    may(below == shown.count(len(site.below_floor)), f"{len(site.below_floor)} lie below, not {below}")
    return {"count": shown.count(len(site.rated))}


@says("figure-levels")
def figure_levels(use, site):
    may(not site.hides("alignment"), "ratings are hidden")
    levels = [level for account in site.active for level in account.levels.values()]
    may(levels, "there is no level")
    return {"below": shown.count(sum(len(account.low) for account in site.active)), "levels": shown.count(len(levels))}


@says("figure-growth", "figure-growth-none")
def figure_growth(use, site):
    """Over the accounts of which both years are known."""
    known = site.known("growth")
    now = sum(account.figures["revenue"] for account in known)
    growth = shown.growth(now / sum(account.figures["revenue"] / (1 + account.figures["growth"]) for account in known) - 1)
    may(("0%" in growth) if use.key == "figure-growth-none" else growth != {"0%"}, f"growth is {growth}")
    return {"growth": growth, "over": over(site, known)}


@says("figure-margin", "figure-margin-over")
def figure_margin(use, site):
    """Over the accounts of which both are known; of how many they are not, the same figure has to say."""
    known = site.known("margin")
    may(len(known) == len(site.active) or "not known of" in use.around("dd").text, "nothing says over how many")
    fewer = len(site.known("revenue")) > len(site.known("contribution"))
    may(fewer == use.key.endswith("over"), f"both are known of {len(known)} accounts")
    return {"count": shown.count(len(site.known("contribution"))), "margin": shown.share(sum(a.figures["contribution"] for a in known) / sum(a.figures["revenue"] for a in known), 1)}


@says("figure-unknown", "figure-missing")
def figure_unknown(use, site):
    may(not site.hides("financials"), "the figures are hidden")
    known = len(site.known("revenue" if use.label.startswith("Revenue") else "contribution"))
    may(known < len(site.active), "all are known")
    may((known == 0) == (use.key == "figure-missing"), f"{known} are known")
    return {"count": shown.count(len(site.active) - known)}


@says("all-accounts-of")
def all_accounts_of(use, site):
    return {"accounts": shown.count(len(site.active))}


@says("rest-new", "rest-gone", "rest-both")
def rest(use, site):
    """What moved an index beside the change like for like: exactly, or as the difference of what stands beside it."""
    account = account_of(use, site)
    moves = [one.rest for one in ([account] if account else site.changed)]
    points = sum(move[0] for move in moves) / len(moves)
    new, gone = (any(move[place] for move in moves if abs(move[0]) > 1e-3) for place in (1, 2))
    may({"rest-new": new and not gone, "rest-gone": gone and not new, "rest-both": new and gone}[use.key], f"new: {new}, gone: {gone}")
    texts = shown.signed(points)
    if account:
        figures = [account["index"], account["previous_index"], account["change"]]
        now, before, change = (int(min(shown.whole(figure)).replace(shown.MINUS, "-")) for figure in figures)
        texts |= shown.signed(now - before - change)
    return {"points": texts}


@says("since-date", "since-reviews", "since-days", "since-either")
def since_when(use, site):
    may(use.text in since([account_of(use, site)]), "it is compared with another day")
    return {"date": use.arguments.get("date", "")}


@says("lowest-all", "lowest-many")
def lowest(use, site):
    account = account_of(use, site)
    may(len(account.lowest) > (1 if use.key == "lowest-all" else 3), f"lowest are {', '.join(account.lowest)}")
    may((len(account.lowest) == len(account.levels)) == (use.key == "lowest-all"), f"rated are {len(account.levels)}")
    return {"count": shown.count(len(account.lowest))}
