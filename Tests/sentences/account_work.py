"""account_work.py: recomputations of what an account promises, does and asks, and of the words for how far that is."""
import shown
import values
from frame import account_of
from recomputed import counted, may, says


# Promises

def needs(promise, commitment=None):
    return [need for need in promise.get("needs") or [] if commitment in (None, need["commitment"])]


def at_risk(account):
    """A need is not confirmed, or nobody is named."""
    return [one for one in account.list("value_proposition") if len(needs(one)) != len(needs(one, "confirmed")) or not needs(one)]


@says("account-no-promises", "account-promises-safe", "account-promises-at-risk")
def account_promises_at_risk(use, site):
    account = account_of(use, site)
    may(not site.hides("value_proposition"), "promises are hidden")
    risky = at_risk(account)
    if use.key == "account-no-promises":
        may(not account.list("value_proposition"), "there are promises")
    else:
        may(account.list("value_proposition") and bool(risky) == (use.key == "account-promises-at-risk"), f"{len(risky)} are at risk")
    return counted(len(risky))


def promise_of(use, site):
    account = account_of(use, site)
    key = use.row.first("span", "key").text
    return account, next(one for one in account.list("value_proposition") if one["id"] == key)


@says("account-no-unit", "account-refused", "account-pending")
def account_promise_reason(use, site):
    account, promise = promise_of(use, site)
    if use.key == "account-no-unit":
        may(not needs(promise), "units are named")
        return {}
    told = needs(promise, use.key.split("-")[1])
    may(told, "no unit said so")
    return {"units": shown.listed(dict.fromkeys(site.content.unit_name(need["unit"]) for need in told))}


@says("account-worth")
def account_worth(use, site):
    account, promise = promise_of(use, site)
    return {"money": shown.Money(account.money(promise["value_to_customer"]))}


@says("account-promises-all", "account-promises-none", "account-promises-some", "account-promises-unnamed")
def account_promises(use, site):
    account = account_of(use, site)
    every, risky = len(account.list("value_proposition")), len(at_risk(account))
    kind = use.key.split("-")[-1]
    unnamed = not any(needs(one) for one in account.list("value_proposition"))
    right = "all" if risky == 0 else "some" if risky < every else "unnamed" if unnamed else "none"
    may(kind == right, f"{risky} of {every} are at risk")
    return counted(every - risky, every) if kind == "some" else counted(every)


@says("confirmed", "pending", "refused")
def commitment(use, site):
    account, promise = promise_of(use, site)
    told = [need["commitment"] for need in needs(promise) if site.content.unit_name(need["unit"]) == use.column]
    gravest = next((word for word in ("refused", "pending", "confirmed") if word in told), None)
    may(gravest == use.key, f"the unit said {told}")
    return {}


# Objectives and actions

def is_reached(objective):
    baseline, target, actual = (values.number(objective.get(key)) for key in ("baseline", "target", "actual"))
    if None in (baseline, target, actual):
        return None
    if baseline == target:
        return True if actual == target else None
    return actual >= target if target > baseline else actual <= target


def missed(account):
    """Due has passed and actual is short of target."""
    return [one for one in account.list("objectives") if is_reached(one) is False and account.due(one) and account.due(one) < account.as_of]


def overdue(account):
    return [action for action in account.list("actions") if account.is_late(action)]


@says("account-objectives-missed-overdue", "account-objectives-missed", "account-actions-overdue")
def account_objectives_missed(use, site):
    account = account_of(use, site)
    short, late = len(missed(account)), len(overdue(account))
    if use.key == "account-actions-overdue":
        may(late and not short, f"{short} missed, {late} overdue")
        return counted(late)
    may(short and bool(late) == (use.key == "account-objectives-missed-overdue"), f"{short} missed, {late} overdue")
    return counted(short, late)


@says("account-objectives-unmeasured")
def account_objectives_unmeasured(use, site):
    """Past their day, and no figure says whether they were reached."""
    account = account_of(use, site)
    may(not missed(account) and not overdue(account), "something is missed or overdue")
    told = [one for one in account.list("objectives") if is_reached(one) is None and account.due(one) and account.due(one) < site.as_of]
    may(told, "there is none")
    return counted(len(told))


@says("account-objectives-next")
def account_objectives_next(use, site):
    """The objectives that are due next and not reached."""
    account = account_of(use, site)
    may(not missed(account) and not overdue(account), "something is overdue")
    ahead = [(account.due(one), str(one["id"])) for one in account.list("objectives")
             if account.due(one) and account.due(one) >= site.as_of and not is_reached(one)]
    may(ahead, "what is due is reached")
    day = min(ahead)[0]
    first = [id for due, id in ahead if due == day]
    return {**counted(len(first)), "ids": shown.named(first, "objectives"), "when": shown.when(day, site.as_of)}


@says("account-actions-done")
def account_actions_done(use, site):
    account = account_of(use, site)
    done = sum(account.status(one) == "done" for one in account.list("actions"))
    return counted(done, len(account.list("actions")))


@says("account-objectives-more")
def account_objectives_more(use, site):
    account = account_of(use, site)
    rows = sum(len([row for row in body.all("tr")]) for body in use.around("details").first("table").all("tbody"))
    return {"shown": shown.count(rows), "total": shown.count(len(account.list("objectives")) + len(account.list("actions")))}


def entry_of(use, site):
    account = account_of(use, site)
    return account, account.entry_of(use.row.get("id"))[1]


@says("account-progress")
def account_progress(use, site):
    account, one = entry_of(use, site)
    baseline, target, actual = (values.number(one[key]) for key in ("baseline", "target", "actual"))
    way = (actual - baseline) / (target - baseline) if target != baseline else 1.0
    return {"share": shown.share(way) | shown.share(max(0, way))}


@says("account-due", "account-reached", "account-missed", "account-reached-undated")
def account_due(use, site):
    account, one = entry_of(use, site)
    due, reached = account.due(one), is_reached(one)
    kind = "reached" if reached else "missed" if reached is False and due and due < site.as_of else "due"
    may(use.key == f"account-{kind}" + ("-undated" if reached and due is None else ""), f"reached: {reached}, due {due}")
    return {"date": account.written_due(one, shown.any_day)} if due else {}


@says("account-measure-from", "account-measure-now", "account-measure-target")
def account_measure(use, site):
    """Where from and now stand together, the arrow between them says it; alone they have their word."""
    _, one = entry_of(use, site)
    given = {"from": one.get("baseline"), "now": one.get("actual"), "target": one.get("target")}
    kind = use.key.split("-")[-1]
    other = {"from": "now", "now": "from"}.get(kind)
    may(other is None or given[other] is None, f"{other} is {given.get(other)}")
    return {"number": shown.number(values.number(given[kind]))}


@says("account-done-on", "account-status-due", "account-overdue", "account-blocked-overdue")
def account_action_status(use, site):
    account, action = entry_of(use, site)
    status, due = account.status(action), account.due(action)
    wanted = {"status": site.texts.get(f"status.{status}", status)}
    if use.key == "account-done-on":
        may(status == "done", f"it is {status}")
        return {**wanted, "date": shown.near_day(account.happened(action["done_on"]), site.as_of)}
    may(status in ("open", "in_progress", "blocked"), f"it is {status}")
    may(account.is_late(action) == use.key.endswith("overdue"), f"it is due on {due}")
    may(use.key != "account-overdue" or status != "blocked", "it is blocked")
    return {**wanted, "days": shown.count((site.as_of - due).days), "date": account.written_due(action, lambda day: shown.near_day(day, site.as_of))}


@says("no-owner", "no-resolution", "none-stated")
def nothing_stated(use, site):
    """An owner, a resolution or a mitigation that the row's entry lacks."""
    key = {"no-owner": "owner", "no-resolution": "resolution", "none-stated": "mitigation"}[use.key]
    account = account_of(use, site)
    heads = {"no-owner": {"Owner", "Our contact", ""}, "no-resolution": {"Resolution"}, "none-stated": {"Mitigation"}}
    may(use.column in heads[use.key], f"it stands under {use.column}")
    entry = account.entry_of(use.row.get("id"))[1] if use.row.get("id") else None
    part = {"s.objectives": "objectives", "s.risks": "risks", "s.kpi-conflicts": "kpi_conflicts", "s.contacts": "contacts"}.get(use.section)
    may(part is None or not site.hides(f"{part}.{key}"), f"the {key} is hidden")
    if entry is not None:
        may(not entry.get(key), f"its {key} is {entry.get(key)}")
        return {}
    name = use.head
    lists = {"s.kpi-conflicts": account.list("kpi_conflicts"), "s.contacts": account.list("contacts")}.get(
        use.section, [decision for decision, _, _ in account.decisions])
    key = "our_owner" if use.section == "s.contacts" else key
    entries = [one for one in lists if name in (one.get("text"), one.get("name"), kpi_name(site, one))]
    may(any(not one.get(key) for one in entries), f"its {key} is {[one.get(key) for one in entries]}")
    return {}


def kpi_name(site, conflict):
    unit = next((one for one in site.content.units if one["id"] == conflict.get("unit")), {})
    return site.content.name_of(unit.get("kpis") or [], conflict.get("kpi"))


# Asks

@says("account-asks", "account-asks-nothing")
def account_asks(use, site):
    account = account_of(use, site)
    may(not site.hides("asks"), "asks are hidden")
    may(bool(account.asks) == (use.key == "account-asks"), f"it asks for {len(account.asks)}")
    may(use.key == "account-asks" or not account.open_requests, "requests wait")
    return counted(len(account.asks))


@says("account-decisions-asked", "account-decisions-asked-of", "account-decisions-asked-late", "account-decisions-all-late")
def account_decisions_asked(use, site):
    account = account_of(use, site)
    late = sum(account.is_late(ask) for ask in account.asks)
    kind = "all-late" if late == len(account.asks) else "asked-late" if late else "asked"
    may(use.key.startswith(f"account-decisions-{kind}") and bool(late) == use.key.endswith("late"), f"{late} are late")
    forums = {ask.get("forum") for ask in account.asks}
    may(use.key != "account-decisions-asked-of" or len(forums) == 1, f"asked of {forums}")
    forum = site.content.forum_name(forums.pop()) if len(forums) == 1 else ""
    return {**counted(len(account.asks), late), "forum": forum}


@says("when-in-days", "when-late", "when-today")
def when(use, site):
    """Beside the due date of an ask, a review or a decision."""
    account = account_of(use, site)
    days = int(use.arguments.get("days", "0").replace(",", "")) * (-1 if use.key == "when-late" else 1)
    day = site.as_of + values.datetime.timedelta(days)
    may(use.key == "when-today" or days != 0, "it is today")
    row = use.around("li") or use.row
    id = row.get("id").replace(account.id + "-", "", 1) or (row.first("a").get("href")[1:] if use.section == "brief" else "")
    name, entry = account.entry_of(id)
    if entry is not None:
        may(account.due(entry) == day, f"it is due on {account.due(entry)}")
    elif id == "review" or use.section == "decide":
        limit = values.datetime.timedelta(int(site.content.cadence))
        due = {account.next_review, account.held[-1] + limit if account.held else None}
        may(day in due, f"the review was due on {due}")
    else:
        entries = [one for one, _, _ in account.decisions if one["text"] == use.head]
        may(any(account.due(one) == day for one in entries), f"it is due on {[account.due(one) for one in entries]}")
        may(use.key != "when-late" or any(account.is_late(one) for one in entries), "it is not open")
    return {"days": shown.count(abs(days))}


@says("status.open", "status.done", "status.dropped", "status.blocked", "status.in_progress", "status.requested", "status.granted",
      "status.declined", "status.withdrawn", "status.decided")
def status(use, site):
    account, (name, entry) = account_of(use, site), (None, None)
    if use.row.get("id"):
        name, entry = account.entry_of(use.row.get("id"))
    wanted = use.key.split(".")[1]
    if entry is not None:
        may(account.status(entry, "requested" if name == "requests" else "open") == wanted, f"it is {entry.get('status')}")
        return {}
    text = use.head
    entries = [one for one, _, _ in account.decisions if one["text"] == text]
    may(any(account.status(one) == wanted and not account.is_late(one) for one in entries), f"{entries}")
    return {}
