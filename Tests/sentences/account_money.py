"""account_money.py: recomputations of an account's profit and cash, of its requests and their cases, of whitespace and family."""
import shown
import values
from frame import account_of
from recomputed import counted, may, says

ACTUALS = ["revenue", "cogs", "cost_to_serve", "kam_cost", "cash_in", "cash_out"]


def periods(account):
    """The closed periods with an actual, by their end."""
    found = [(account.period(row["period"]), row) for row in account.list("financials") if any(row.get(key) is not None for key in ACTUALS)]
    return sorted(((p, row) for p, row in found if p.end <= account.as_of), key=lambda one: (one[0].end, -one[0].months))


def margin(row):
    parts = [values.number(row.get(key)) for key in ACTUALS[:4]]
    return None if None in parts or parts[0] == 0 else (parts[0] - sum(parts[1:])) / parts[0]


@says("account-pnl-note")
def account_pnl_note(use, site):
    account = account_of(use, site)
    return {"date": shown.any_day(values.day(account.figures["to"])), "money": use.around("section").first("thead").first("th").text}


@says("account-pnl-worst", "account-pnl-best")
def account_pnl_extreme(use, site):
    """The newest of the periods shown, told apart at the decimals shown."""
    account = account_of(use, site)
    closed = periods(account)
    newest = closed[-1][0]
    same = [(period, margin(row)) for period, row in closed if period.months == newest.months]
    told = same[-len(list(use.around("section").first("thead").all("th"))) + 2:]
    may(all(share is not None for _, share in told), "the margin of a period is not known")
    sign = 1 if use.key.endswith("best") else -1
    last, others = round(told[-1][1] * 100), [round(share * 100) for _, share in told[:-1]]
    may(all(sign * (last - other) > 0 for other in others), f"others show {others} beside {last}")
    return {"share": shown.share(told[-1][1]), "period": newest.name, "count": shown.count(len(told))}


@says("account-pnl-shrinking", "account-pnl-growing", "account-pnl-margin")
def account_pnl_growing(use, site):
    figures = account_of(use, site).figures
    may(use.key != "account-pnl-shrinking" or figures["growth"] < 0, f"growth is {figures['growth']}")
    may(use.key != "account-pnl-growing" or figures["growth"] > 0, f"growth is {figures['growth']}")
    shrinking = use.key == "account-pnl-shrinking"
    return {"growth": shown.share(figures["growth"]), "share": shown.share(-figures["growth"] if shrinking else figures["margin"])}


@says("account-figures-late")
def account_figures_late(use, site):
    account = account_of(use, site)
    newest = periods(account)[-1][0]
    end = newest.following.end
    may(site.exceeds((site.as_of - end).days, site.content.limits["figures_late_days"]), f"the next period ended on {end}")
    return {"period": newest.name, "date": shown.any_day(end)}


@says("account-family", "account-family-unknown")
def account_family(use, site):
    family = account_of(use, site)["family"]
    unknown = family["revenue"] is None or family["contribution"] is None
    may(unknown == (use.key == "account-family-unknown"), f"{family}")
    return {"count": shown.count(family["accounts"] - 1), "revenue": shown.Money(family["revenue"]),
            "contribution": shown.Money(family["contribution"])}


# Requests

@says("account-open-requests")
def account_open_requests(use, site):
    account = account_of(use, site)
    may(account.open_requests, "no request waits")
    if use.section == "brief":
        may(not account.asks, "the account asks for decisions")
    return counted(len(account.open_requests))


@says("account-request", "account-asked-ago")
def account_request(use, site):
    account = account_of(use, site)
    id = use.around("li").first("a").get("href").lstrip("#")
    request = next(one for one in account.requests if one["id"] == id)
    if use.key == "account-asked-ago":
        return {"ago": shown.ago((site.as_of - account.happened(request["asked"])).days)}
    return {**request_texts(account, request), "unit": site.content.unit_name(request["unit"])}


def request_texts(account, request):
    measure = account.content.measure(request["unit"], request["resource"])
    amount = values.number(request["amount"])
    reserved = account.site.pool(account.pool_of(request))["capacity"] is not None
    return {"amount": {shown.counted(amount, measure)} | (set() if reserved else {shown.number(amount)}), "resource": request["resource"],
            "period": account.period(request["period"]).name}


@says("account-requests-none-open")
def account_requests_none_open(use, site):
    account = account_of(use, site)
    may(not account.open_requests, "a request waits")
    answered = [one for one in account.requests if account.status(one, "requested") in ("granted", "declined")]
    may(len(answered) == len(account.requests), "a withdrawn request was not answered")
    return counted(len(account.requests))


@says("account-requests-wanted")
def account_requests_wanted(use, site):
    """The open request whose pool most others want; all that tie."""
    account = account_of(use, site)
    rivals = {one["id"]: account.request_figures(one["id"])["rivals"] for one in account.open_requests}
    most = max(rivals.values())
    may(most > 0, "nobody else asks")
    tied = {account.pool_of(one) for one in account.open_requests if rivals[one["id"]] == most}
    may(len(tied) == 1, f"{len(tied)} pools are wanted by as many")
    request = next(one for one in account.open_requests if rivals[one["id"]] == most)
    return {**request_texts(account, request), "count": shown.count(most)}


@says("account-npv-note")
def account_npv_note(use, site):
    return {"rate": shown.share(site.content.site.get("discount_rate", 0.08))}


def request_of(use, site):
    account = account_of(use, site)
    return account, next(one for one in account.requests if one["id"] == use.row.get("id"))


@says("account-asked", "account-escalated")
def account_asked(use, site):
    account, request = request_of(use, site)
    day = account.happened(request[use.key.split("-")[1]])
    may(account.status(request, "requested") == "requested", "it waits no more")
    return {"date": shown.near_day(day, site.as_of), "ago": shown.ago((site.as_of - day).days)}


@says("account-granted-part")
def account_granted_part(use, site):
    account, request = request_of(use, site)
    may(account.status(request) == "granted" and values.number(request["granted"]) < values.number(request["amount"]), "no part")
    return {"amount": shown.counted(values.number(request["granted"]), site.content.measure(request["unit"], request["resource"]))}


@says("account-decided-by")
def account_decided_by(use, site):
    account, request = request_of(use, site)
    return {"date": shown.near_day(account.happened(request["decided"]), site.as_of), "name": request["decided_by"]}


@says("account-no-rivals", "account-rivals")
def account_rivals(use, site):
    account, request = request_of(use, site)
    rivals = account.request_figures(request["id"])["rivals"]
    may((rivals == 0) == (use.key == "account-no-rivals"), f"{rivals} other accounts ask")
    return {"count": shown.count(rivals)}


# Cases

class Case:
    """The figures of money.md; None where one of the three numbers is not given."""

    def __init__(self, account, entry):
        self.investment = account.money(entry.get("investment"))
        flows = entry.get("cash_flows")
        self.flows = None if flows is None else [account.money(flow) for flow in values.listed(flows)]
        self.probability = values.number(entry.get("probability"))
        self.rate = values.number(account.content.site.get("discount_rate", 0.08))

    @property
    def is_known(self):
        return None not in (self.investment, self.flows, self.probability)

    @property
    def present(self):
        return sum(flow / (1 + self.rate) ** year for year, flow in enumerate(self.flows, 1))

    @property
    def npv(self):
        return self.probability * self.present - self.investment if self.is_known else None

    @property
    def payback(self):
        """Years until the flows have brought the investment back; None where they never do."""
        left = self.investment
        if left == 0:
            return 0
        for year, flow in enumerate(self.flows):
            earned = self.probability * flow
            if earned >= left > 0:
                return year + left / earned
            left -= earned
        return None


def cases(account):
    """By the anchor of its row."""
    found = {entry["id"]: Case(account, entry) for entry in account.list("cases")}
    for request in account.requests:
        if any(key in request for key in ("investment", "cash_flows", "probability")):
            found["case." + request["id"]] = Case(account, request)
    return found


@says("account-cases-carry", "account-cases-losing", "account-cases-unknown")
def account_cases(use, site):
    account = account_of(use, site)
    may(not site.hides("cases.investment"), "cases are hidden")
    all_cases = cases(account).values()
    unknown = [case for case in all_cases if not case.is_known]
    losing = [case for case in all_cases if case.is_known and case.npv < 0]
    told = {"losing": losing, "unknown": unknown, "carry": all_cases}[use.key.split("-")[-1]]
    may(told and (use.key != "account-cases-carry" or not losing and not unknown), f"{len(losing)} lose, {len(unknown)} are unknown")
    return counted(len(told), len(all_cases))


@says("account-case-shared")
def account_case_shared(use, site):
    account = account_of(use, site)
    sharing = [one["id"] for one in account.requests
               if one.get("case") == use.row.get("id") and account.status(one, "requested") != "withdrawn"]
    return {"ids": shown.listed(sharing), "count": shown.count(len(sharing))}


@says("account-never", "account-years")
def account_payback(use, site):
    case = cases(account_of(use, site))[use.row.get("id")]
    if use.column == "Pays off above":
        may(case.present <= 0 or case.investment / case.present > 1, "it pays off at some probability")
        return {}
    may((case.payback is None) == (use.key == "account-never"), f"payback is {case.payback}")
    return {"years": shown.level(case.payback)}


# Whitespace and the accounts below

@says("account-whitespace-note")
def account_whitespace_note(use, site):
    return {"money": shown.Anything()}


@says("account-whitespace-worth")
def account_whitespace_worth(use, site):
    return {"money": shown.Money(account_of(use, site).figures["whitespace_value"])}


@says("ours", "competitor", "open", "not-applicable")
def whitespace_state(use, site):
    """In a cell of the table; in the legend they stand beside their colour or, of what is not applicable, their sign."""
    if use.around("td") is None:
        sign = use.around("li").first("span")
        may(use.key in sign.classes if sign.classes else use.key == "not-applicable", "the colour is that of another state")
        return {}
    account = account_of(use, site)
    row, heads = use.around("tr"), [head.text for head in use.around("table").first("thead").all("th")]
    place = [cell for cell in row.children if not isinstance(cell, str)].index(use.around("td"))
    cells = [one for one in account.list("whitespace") if one["site"] == row.first("th").text and one["offering"] == heads[place]]
    may(use.key in [cell["state"].replace("_", "-") for cell in cells], f"{cells}")
    return {}


@says("account-children-lowest")
def account_children_lowest(use, site):
    children = account_of(use, site).children
    rated = [child for child in children if child["index"] is not None]
    least = min(child["index"] for child in rated)
    tied = [child for child in rated if shown.whole(child["index"]) & shown.whole(least)]
    may(len(rated) > 1, "one account alone is not the lowest")
    may(len(tied) == 1, f"{', '.join(child.name for child in tied)} tie")
    return {**counted(len(children)), "name": tied[0].name, "index": shown.whole(least)}


@says("account-children-more")
def account_children_more(use, site):
    rows = len(list(use.around("section").first("tbody").all("tr")))
    return {"shown": shown.count(rows), "total": shown.count(len(account_of(use, site).children))}
