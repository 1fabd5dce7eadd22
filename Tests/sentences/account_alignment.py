"""account_alignment.py: recomputations of an account's aspects and of the history of its index."""
import shown
import values
from account_head import aspects_named, names_in
from frame import account_of
from recomputed import counted, may, says


def raters_named(account, raters):
    return shown.named([account.content.rater_name(rater) for rater in raters], "raters")


@says("account-aspects-apart", "account-aspects-apart-many")
def account_aspects_apart(use, site):
    """The aspects on which raters are furthest apart; of one, who gives the highest and the lowest score."""
    account = account_of(use, site)
    widest = account.widest
    may(widest and (len(widest) > 1) == (use.key == "account-aspects-apart-many"), f"furthest apart is {', '.join(widest)}")
    scores = account.scores(widest[0])
    high, low = max(scores.values()), min(scores.values())
    return {"aspects": aspects_named(account, widest), "levels": shown.number(account.aspects[widest[0]]["spread"]),
            "high": shown.count(high), "low": shown.count(low),
            "highs": raters_named(account, [rater for rater in scores if scores[rater] == high]),
            "lows": raters_named(account, [rater for rater in scores if scores[rater] == low])}


@says("account-aspects-lowest", "account-aspects-level", "account-aspects-one")
def account_aspects_lowest(use, site):
    """The rated aspects that show the lowest level, where none lies below the floor."""
    account = account_of(use, site)
    may(not account.low, "an aspect lies below the floor")
    may(not account.apart, "raters are far apart")
    lowest = account.lowest
    kind = "lowest" if len(lowest) < len(account.levels) else "one" if len(lowest) == 1 else "level"
    may(use.key == f"account-aspects-{kind}", f"lowest are {', '.join(lowest)} of {len(account.levels)}")
    return {**counted(len(lowest)), "aspects": aspects_named(account, lowest), "level": shown.level(min(account.levels.values()))}


class Names:
    """A list of names in whatever order."""

    def __init__(self, names):
        self.names = list(names)

    def accepts(self, text):
        return sorted(text.replace(" and ", ", ").split(", ")) == sorted(", ".join(self.names).replace(" and ", ", ").split(", "))

    def __str__(self):
        return ", ".join(self.names)


@says("account-raters-silent")
def account_raters_silent(use, site):
    account = account_of(use, site)
    silent = [site.content.rater_name(rater) for rater in account.expected_raters if rater not in account.raters]
    may(silent, "all that are expected have rated")
    return {"raters": Names(silent)}


@says("hard", "soft")
def kind(use, site):
    kinds = {name: kind for _, name, kind in site.content.aspects}
    head = use.around("th")
    if head is not None and head.get("colspan"):
        may(list(kinds.values()).count(use.key) == int(head.get("colspan")), "as many aspects are not of that kind")
        may((use.key == "soft") == (head is head.parent.first("th")) or len(set(kinds.values())) == 1, "soft ones stand first")
    if head is not None and head.get("scope") == "row":
        may(kinds[head.name] == use.key, "the aspect is of the other kind")
    return {}


@says("contradicted")
def contradicted(use, site):
    account = account_of(use, site)
    may(account.aspects[names_in(account, use.head)[0]]["contradicted"], "no finding contradicts a score")
    return {}


# History

@says("account-history-alt", "account-history-course", "account-history-same", "account-history-highest", "account-history-lowest",
      "account-history-below-peak", "account-history-below-peaks")
def account_history(use, site):
    """The course of the index, compared as the labels show it; what rose or fell must have done so like for like."""
    account = account_of(use, site)
    history = account["history"]
    points = [(values.day(one["date"]), whole(one["index"])) for one in history]
    first, last = points[0], whole(account["index"])
    before = [index for _, index in points[:-1]] or [first[1]]
    change = whole(account["change"] or 0)
    peak = max(before)
    peaks = [day for day, index in points if index == peak]
    fall = site.content.limits["index_fall"]
    if change > 0 and last > peak:
        kind = "highest"
    elif change < 0 and last < min(before):
        kind = "lowest"
    elif change < 0 and peak - last >= max(fall, 1):
        kind = "below-peak" if len(peaks) == 1 else "below-peaks"
    else:
        kind = "same" if last == first[1] else "course"
    may(use.key in ("account-history-alt", f"account-history-{kind}"), f"{[index for _, index in points]}, change {account['change']}")
    now = shown.whole(account["index"])
    wanted = {"first": shown.whole(history[0]["index"]), "date": shown.any_day(first[0]), "last": now, "index": now}
    if kind.startswith("below-peak") and use.key != "account-history-alt":
        wanted |= {"date": shown.any_day(peaks[-1]), "points": shown.count(peak - last), "peak": shown.count(peak)}
    return wanted


def whole(index):
    return int(shown.fixed(index, 0).replace(shown.MINUS, "-"))


@says("account-history-reviews", "account-history-hollow")
def account_history_marks(use, site):
    """Only marks that are drawn are explained."""
    chart = use.around("section").first("svg", "plot")
    if use.key == "account-history-hollow":
        may(any("open" in mark.classes for mark in chart.all("circle")), "no mark is hollow")
    else:
        may(any("axis" in mark.classes for mark in chart.all("line")), "no review has a line")
    return {}


@says("account-history-more")
def account_history_more(use, site):
    rows = len(list(use.around("details").first("tbody").all("tr")))
    return {"shown": shown.count(rows), "total": shown.count(len(account_of(use, site)["history"]))}
