"""account_money.py: recomputations of an account's profit and cash, of its requests and their cases, of whitespace and family."""
import shown
import values
from account_alignment import whole
from frame import account_of
from money import cases, margin, periods
from recomputed import counted, may, says

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


def family(account):
    """The account itself and all active ones below it."""
    return [account] + [one for child in account.children for one in family(child)]


@says("account-family", "account-family-unknown", "account-family-revenue", "account-family-sales")
def account_family(use, site):
    account = account_of(use, site)
    sums, members = account["family"], family(account)
    sees = not site.hides("financials.cogs")
    kind = "-unknown" if sums["revenue"] is None else "-sales" if not sees else "-revenue" if sums["contribution"] is None else ""
    may(use.key == f"account-family{kind}", f"{sums}")
    missing = [one.name for one in members if one.figures["revenue"] is None or sees and one.figures["contribution"] is None]
    return {"count": shown.count(sums["accounts"] - 1), "revenue": shown.Money(sums["revenue"]),
            "contribution": shown.Money(sums["contribution"]), "missing": shown.named(missing, "accounts")}


# Requests

@says("account-open-requests")
def account_open_requests(use, site):
    account = account_of(use, site)
    may(account.open_requests, "no request waits")
    if use.section == "brief":
        may(not account.asks, "the account asks for decisions")
    return counted(len(account.open_requests))


@says("account-request-part")
def account_request_part(use, site):
    """A case that several requests share: this one's part of it."""
    account, request = request_of(use, site)
    sharing = [one for one in account.requests if one.get("case") == request["case"] and account.status(one, "requested") != "withdrawn"]
    may(len(sharing) > 1, "no other request shares the case")
    return {"share": shown.Percent(values.number(request.get("share", 1 / len(sharing)))), "case": request["case"]}


@says("account-no-case", "account-case-lacks")
def account_no_case(use, site):
    account, request = request_of(use, site)
    may(account.request_figures(request["id"])["npv"] is None, "it has a value")
    source = account.entry_of(request["case"])[1] if request.get("case") else request
    lacking = [key for key in ("investment", "cash_flows", "probability") if source.get(key) in (None, [])]
    own = len(lacking) < 3 or request.get("case")
    may(bool(own) == (use.key == "account-case-lacks"), f"{lacking} are missing")
    return {"missing": shown.listed(site.texts[f"key.{key}"] for key in lacking)}


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
    may(not site.hides("requests.status"), "statuses are hidden")
    may(not account_of(use, site).open_requests, "a request waits")
    return {}


def asked_beside(account, request):
    """What open requests of other accounts ask of the same pool, and how many accounts they are of."""
    others = [(one, other) for one, other in account.site.pool(account.pool_of(request))["open"] if one is not account]
    return sum(values.number(other["amount"]) for _, other in others), len({one.id for one, _ in others})


@says("account-requests-wanted", "account-requests-compete", "account-requests-compete-all")
def account_requests_wanted(use, site):
    """The open requests of which other accounts ask for the same, and where it is one, what they ask for."""
    account = account_of(use, site)
    wanted = [request for request in account.open_requests if asked_beside(account, request)[1]]
    kind = "wanted" if len(wanted) == 1 else "compete-all" if len(wanted) == len(account.open_requests) else "compete"
    may(wanted and use.key == f"account-requests-{kind}", f"{len(wanted)} are wanted by others")
    if len(wanted) > 1:
        return counted(len(wanted), len(account.open_requests))
    amount, accounts = asked_beside(account, wanted[0])
    return {**request_texts(account, wanted[0]), **counted(accounts), "others": shown.number(amount)}


@says("account-requests-more")
def account_requests_more(use, site):
    rows = len([row for row in use.around("details").first("tbody").all("tr") if row.get("id")])
    return {"shown": shown.count(rows), "total": shown.count(len(account_of(use, site).requests))}


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


@says("account-whitespace-worth", "account-whitespace-worth-part")
def account_whitespace_worth(use, site):
    """Over the cells that have both figures; of how many of those that could have them."""
    account = account_of(use, site)
    could = [cell for cell in account.list("whitespace") if cell["state"] in ("open", "competitor")]
    both = [cell for cell in could if cell.get("potential") is not None and cell.get("probability") is not None]
    may((len(both) < len(could)) == (use.key == "account-whitespace-worth-part"), f"{len(both)} of {len(could)} have both figures")
    return {"money": shown.Money(account.figures["whitespace_value"]), "counted": shown.count(len(both)), "open": shown.count(len(could))}


@says("account-whitespace-more")
def account_whitespace_more(use, site):
    offerings = {cell["offering"] for cell in account_of(use, site).list("whitespace")}
    first = use.around("section").first("thead")
    return {"count": shown.count(len(offerings) - len(list(first.all("th"))) + 1)}


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


@says("account-children-lowest", "account-children-level", "account-children-lowest-of", "account-children-level-of",
      "account-children-unrated")
def account_children(use, site):
    """The accounts below it that show the lowest index, of those that are rated."""
    children = account_of(use, site).children
    rated = [child for child in children if child["index"] is not None]
    least = min((whole(child["index"]) for child in rated), default=0)
    lowest = [child for child in rated if whole(child["index"]) == least]
    kind = ("level" if len(lowest) == len(rated) else "lowest") + ("" if len(rated) == len(children) else "-of")
    may(use.key == f"account-children-{kind if rated else 'unrated'}", f"{len(rated)} of {len(children)} are rated, {len(lowest)} lowest")
    return {**counted(len(children)), "rated": shown.count(len(rated)), "rated-number": shown.spelled(len(rated)),
            "names": shown.named([child.name for child in lowest], "accounts"), "lowest": shown.count(len(lowest)),
            "index": shown.count(least), "below": site.texts[below(account_of(use, site))]}


def below(account):
    """Where others stand below those, these are the nearest."""
    every = account.children
    deeper = any(child.children for child in every)
    return "account-children-directly" if deeper else "account-children-below"


@says("account-children-more")
def account_children_more(use, site):
    rows = len(list(use.around("section").first("tbody").all("tr")))
    return {"shown": shown.count(rows), "total": shown.count(len(account_of(use, site).children))}
