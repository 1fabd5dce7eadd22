"""overview_decide.py: recomputations of what is to be decided, of reviews that are overdue, and of what moved."""
import shown
import values
from frame import account_of
from overview import pending_asks, since
from recomputed import counted, may, says


@says("decide-none")
def decide_none(use, site):
    may(not site.hides("asks"), "asks are hidden")
    may(not pending_asks(site), "something is asked for")
    return {}


@says("decide-hidden")
def decide_hidden(use, site):
    may(site.hides("asks"), "asks are there to be seen")
    return {}


@says("decide-asked", "decide-asked-late", "decide-asked-all-late")
def decide_asked(use, site):
    """Overdue reviews stand beside what is asked for; they are no decisions asked for."""
    asks = pending_asks(site)
    late = sum(account.is_late(ask) for account, ask in asks)
    may(asks, "no plan asks for anything")
    kind = "decide-asked" + ("" if late == 0 else "-all-late" if late == len(asks) else "-late")
    may(use.key == kind, f"{late} of {len(asks)} are late")
    return {**counted(len(asks)), "number": shown.spelled(len(asks), capital=True), "late": shown.count(late),
            "late-number": shown.spelled(late)}


def rows(node, tag, cls=None):
    """The rows of a list, without those of lists within it."""
    found = node.first(tag, cls) if node is not None else None
    return [child for child in found.children if not isinstance(child, str)] if found is not None else []


@says("decide-rest")
def decide_rest(use, site):
    left = len(pending_asks(site)) - len(rows(use.around("section"), "ol"))
    folded = len(rows(use.around("details"), "ul"))
    may(folded == left or use.around("section").text.count("decisions are shown"), f"{left} are left, {folded} stand there")
    return {"count": shown.count(folded)}


@says("decide-more")
def decide_more(use, site):
    section = use.around("section")
    return {"shown": shown.count(len(rows(section, "ol")) + len(rows(section, "ul", "rest"))), "total": shown.count(len(pending_asks(site)))}


def ask_of(use, site):
    """The ask of a row: on the overview its id follows the account's, on the account's page it is the id."""
    account = account_of(use, site)
    row = use.around("li")
    id = row.get("id") if row is not None else ""
    id = id[len(account.id) + 1:] if id.startswith(account.id + "-") else id
    return account, next((ask for ask in account.list("asks") if str(ask["id"]) == id), None)


def requested(use, site):
    """The request that an ask is about, or that of a row."""
    account, ask = ask_of(use, site) if use.around("li") is not None else (account_of(use, site), {"about": use.row.get("id")})
    request = next(one for one in account.requests if one["id"] == ask["about"])
    return account, request, account.request_figures(request["id"])


@says("decide-case", "decide-case-free", "decide-case-shared", "decide-case-shared-free", "decide-no-case")
def decide_case(use, site):
    """What a request's case is worth; a case that several requests share is told as shared, with this one's part."""
    account, request, figures = requested(use, site)
    may(not site.hides("requests.investment"), "cases are hidden")
    may((figures["npv"] is None) == (use.key == "decide-no-case"), f"its value is {figures['npv']}")
    if figures["npv"] is None:
        return {}
    sharing = [one for one in account.requests if one.get("case") and one["case"] == request.get("case")
               and account.status(one, "requested") != "withdrawn"]
    may((len(sharing) > 1) == ("shared" in use.key), f"{len(sharing)} requests share the case")
    may((figures["roi"] is None) == use.key.endswith("free"), f"the return is {figures['roi']}")
    return {"npv": shown.Money(figures["npv"]), "roi": shown.share(figures["roi"]), **counted(len(sharing)),
            "requests": shown.count(len(sharing))}


# The pool of a request: capacity, granted, left, this amount, and what the other open requests ask for

class Stock:
    def __init__(self, use, site):
        account, self.request, _ = requested(use, site)
        pool = site.pool(account.pool_of(self.request))
        self.capacity, self.granted = pool["capacity"], pool["granted"]
        may(self.capacity is not None, "the unit reserves nothing")
        may(not pool["has_ended"], "the period has ended")
        self.measure = site.content.measure(self.request["unit"], self.request["resource"])
        self.status = account.status(self.request, "requested")
        self.amount = values.number(self.request["amount"])
        self.own = values.number(self.request.get("granted", self.amount)) if self.status == "granted" else 0
        self.left = self.capacity - self.granted
        others = [(one, request) for one, request in pool["open"] if one is not account]
        self.others = sum(values.number(request["amount"]) for _, request in others)
        self.accounts = len({one.id for one, _ in others})
        self.more = sum(values.number(request["amount"]) for one, request in pool["open"] if one is account and request is not self.request)
        self.fits = self.amount + self.others + self.more <= self.left


@says("pool-empty", "pool-none", "pool-left", "pool-own", "pool-over")
def pool_stock(use, site):
    stock = Stock(use, site)
    kind = "empty" if not stock.capacity and not stock.granted else "over" if stock.granted > stock.capacity else "own" if stock.own else "left" if stock.granted else "none"
    may(use.key == f"pool-{kind}", f"granted {stock.granted} of {stock.capacity}")
    return {"capacity": shown.counted(stock.capacity, stock.measure), "granted": shown.number(stock.granted),
            "left": shown.number(stock.left), "own": shown.number(stock.own), "over": shown.number(stock.granted - stock.capacity)}


@says("pool-own-more")
def pool_own_more(use, site):
    """What the account itself asks for beside this request."""
    stock = Stock(use, site)
    may(stock.more > 0 and (stock.accounts or stock.status == "granted"), f"{stock.more} more are asked for here")
    return {"own": shown.number(stock.more)}


@says("pool-compete", "pool-enough", "pool-alone", "pool-alone-short", "pool-alone-own", "pool-alone-own-short", "pool-granted-alone",
      "pool-granted-others")
def pool_contest(use, site):
    stock = Stock(use, site)
    if stock.status == "granted":
        kind = "granted-others" if stock.accounts else "granted-alone"
    elif stock.accounts:
        kind = "enough" if stock.fits else "compete"
    else:
        kind = ("alone-own" if stock.more else "alone") + ("" if stock.fits else "-short")
    may(use.key == f"pool-{kind}", f"{stock.amount} and {stock.others} of {stock.left} left")
    return {"amount": shown.number(stock.amount), "others": shown.number(stock.others), "accounts": shown.count(stock.accounts),
            "number": shown.spelled(stock.accounts), "own": shown.number(stock.more)}


@says("recommended")
def recommended(use, site):
    """The option whose text the recommendation is, else the longest that it begins with."""
    option = use.around("li")
    account, ask = ask_of(use.at(option.parent), site)
    options = [one["text"] if isinstance(one, dict) else one for one in values.listed(ask.get("options"))]
    advice = ask["recommendation"]
    begun = [one for one in options if advice.startswith(one) and not advice[len(one):len(one) + 1].isalnum()]
    right = advice if advice in options else max(begun, key=len, default=None)
    may(option.text == f"{right}{use.text}", f"recommended is {right}")
    return {}


@says("undated")
def undated(use, site):
    account, ask = ask_of(use, site)
    may(ask is None or account.due(ask) is None, "it is due")
    if ask is None and use.section == "s.objectives":
        may(account.due(account.entry_of(use.row.get("id"))[1]) is None, "it is due")
    return {}


# Reviews that are overdue stand beside it

def overdue(site):
    return [account for account in site.active if any(one["rule"] == "review-overdue" for one in account.findings)]


@says("reviews-overdue", "reviews-more")
def reviews_overdue(use, site):
    told = len(rows(use.around("div"), "tbody"))
    may(told == len(overdue(site)) or use.key == "reviews-more" or "are shown" in use.around("div").text, f"{len(overdue(site))} are overdue")
    return {**counted(len(overdue(site))), "number": shown.spelled(len(overdue(site)), capital=True), "shown": shown.count(told),
            "total": shown.count(len(overdue(site)))}


@says("review-never")
def review_never(use, site):
    account = account_of(use, site)
    may(account in overdue(site), "its review is not overdue")
    may(not account.held, f"held {account.held[-1:]}")
    return {}


@says("review-standing", "review-standing-change")
def review_standing(use, site):
    account = account_of(use, site)
    may((account["change"] is None) == (use.key == "review-standing"), f"the change is {account['change']}")
    return {"index": shown.whole(account["index"]), "change": shown.signed(account["change"])}


@says("review-lowest", "review-level")
def review_lowest(use, site):
    account = account_of(use, site)
    told = account.lowest
    may((len(told) == len(account.levels)) == (use.key == "review-level"), f"lowest are {', '.join(told)}")
    names = {shown.listed(account.aspect_name(id) for id in told)} if len(told) <= 3 else {f"{len(told)} aspects"}
    if use.key == "review-level" and len(told) > 1:
        names.add(f"all {len(told)} rated aspects")
    return {"aspects": names, "count": shown.count(len(told)), "level": shown.level(min(account.levels.values()))}


# What moved most

def points(account):
    return int(shown.fixed(account["change"], 0).replace(shown.MINUS, "-"))


@says("movers-most", "movers-rose", "movers-fell", "movers-all", "movers-shown", "movers-more-up", "movers-more-down", "movers-alt")
def movers(use, site):
    """Those that moved by a point or more, the largest first; more that show as much as the last one are counted."""
    if use.key == "movers-alt":
        account = account_of(use, site)
        return {"before": shown.whole(account["previous_index"]), "index": shown.whole(account["index"])}
    moved = [account for account in site.changed if points(account)]
    told = [account_of(use.at(row), site) for row in rows(use.around("div"), "tbody")]
    may(told, "nobody is told")
    left = [account for account in moved if account not in told]
    for sign in (1, -1):
        side = [abs(points(account)) for account in told if sign * points(account) > 0]
        may(all(abs(points(account)) <= min(side, default=0) for account in left if sign * points(account) > 0), "a larger one is left out")
    if use.key.startswith("movers-more"):
        sign = 1 if use.key.endswith("up") else -1
        last = min(abs(points(account)) for account in told if sign * points(account) > 0)
        tied = [account for account in left if points(account) == sign * last]
        return {**counted(len(tied)), "number": shown.spelled(len(tied), capital=True), "points": shown.count(last)}
    if use.key == "movers-shown":
        may(left, "nobody is left out")
        return {"shown": shown.count(len(told)), "total": shown.count(len(moved))}
    signs = {points(account) > 0 for account in told}
    kind = "all" if not left else "most" if len(signs) == 2 else "rose" if True in signs else "fell"
    may(use.key == f"movers-{kind}", f"{len(left)} are left out")
    return {"since": since(told)}
