"""messages.py: recomputations of the messages of the check, from rules.md. `findings.message` holds them against the export too."""
import shown
import values
from account_alignment import Names
from account_head import escalation
from account_people import roles
from account_work import kpi_name, missed, needs
from findings import item_names, message
from frame import account_of
from money import periods
from recomputed import may, says


def told(*keys):
    """Registers the recomputation of messages, which the export has to have as well."""
    def register(recomputation):
        def both(use, site):
            message(use, site)
            return recomputation(use, account_of(use, site))
        for key in keys:
            says(key)(both)
        return recomputation
    return register


def item(use, account, *lists):
    """The entry that a message speaks of; `lists` are those where it may stand."""
    name, entry = account.entry_of(use.arguments["item"])
    may(name in lists, f"{use.arguments['item']} is in {name}")
    return entry


def days_since(account, day):
    return shown.count((account.as_of - day).days)


def lacking(entry, *keys):
    """The keys that an entry lacks, as a list."""
    return shown.listed(key for key in keys if entry.get(key) is None)


def aspect_of(account, name):
    return next(id for id, one, _ in account.content.aspects if one == name)


def rater_of(account, name):
    known = ["kam", "sponsor", *(unit["id"] for unit in account.content.units)]
    return next(rater for rater in known if account.content.rater_name(rater) == name)


# The plan

@told("section-missing")
def section_missing(use, account):
    """A demanded heading, in the plan's language or else the site's."""
    language = account.plan.get("language", account.content.site.get("language", "en"))
    demanded = [one.get(language, account.content.name(one)) if isinstance(one, dict) else one
                for one in account.content.model.get("sections") or []]
    heads = [line.lstrip("#").strip() for line in account.plan["body"].splitlines() if line.startswith("#")]
    return {"section": {heading for heading in demanded if heading not in heads}}


@told("part-missing", "part-missing.untiered")
def part_missing(use, account):
    part = next(key[5:] for key, text in account.site.texts.items() if key.startswith("part.") and text == use.arguments["part"])
    may(not account.plan.get(part), f"there is {part}")
    may(bool(account["tier"]) == (use.key == "part-missing"), f"the tier is {account['tier']}")
    tier = account.content.tiers.get(account["tier"], {})
    name = account.content.name(tier.get("name")) or account.site.texts.get(f"tier.{account['tier']}", account["tier"])
    return {"part": use.arguments["part"], "tier": {str(account["tier"]), str(name)}}


def last_change(account):
    plan = account.plan
    if account.happened(plan.get("updated")):
        return account.happened(plan["updated"])
    days = [entry["date"] for entry in account.list("alignment")] + values.listed((plan.get("review") or {}).get("held"))
    days += [day for entry in account.list("governance") for day in values.listed(entry.get("held"))]
    days += [(plan.get("sponsor") or {}).get("last_contact")] + [one.get("done_on") for one in account.list("actions")]
    days += [one.get(key) for one in account.requests for key in ("asked", "escalated", "decided")]
    return max((day for day in map(account.happened, days) if day), default=None)


@told("plan-stale", "plan-stale.never")
def plan_stale(use, account):
    day = last_change(account)
    may((day is None) == (use.key == "plan-stale.never"), f"it changed on {day}")
    if day is None:
        return {}
    may(account.site.exceeds((account.as_of - day).days, account.content.cadence), f"it changed on {day}")
    return {"date": shown.any_day(day), "days": days_since(account, day)}


def rule_names(account, rule):
    """Its id and, for readers, its title."""
    return {rule, f"“{account.site.texts[f'rule.{rule}']}”"}


@told("waiver-expired", "waiver-expired.item", "waiver-unused", "waiver-unused.item")
def waiver(use, account):
    found = [one for one in account.list("waivers")
             if use.arguments["rule"] in rule_names(account, one["rule"]) and one.get("item") == use.arguments.get("item")]
    ended = [values.day(one["until"]) for one in found if values.day(one["until"]) < account.as_of]
    may(bool(ended) == use.key.startswith("waiver-expired"), f"it ended on {ended}")
    return {**use.arguments, "date": shown.any_day(ended[0]) if ended else ""}


# Ratings

@told("rating-missing", "rating-missing.all")
def rating_missing(use, account):
    rater = rater_of(account, use.arguments["rater"])
    may(rater in account.expected_raters, "nobody expects that rating")
    answered = {id for id, one in account.aspects.items() if any(rating["rater"] == rater for rating in one["ratings"])}
    may(bool(answered) == (use.key == "rating-missing"), f"answered: {answered}")
    left = [name for id, name, _ in account.content.aspects if id not in answered]
    return {"rater": use.arguments["rater"], "aspects": Names(left)}


@told("rating-stale")
def rating_stale(use, account):
    """The newest scores of a rater that are too old; the date is that of the oldest."""
    rater, limit = rater_of(account, use.arguments["rater"]), account.content.limits["rating_stale_days"]
    old = {}
    for id, one in account.aspects.items():
        for rating in one["ratings"]:
            day = values.day(rating["date"])
            if rating["rater"] == rater and rating["score"] is not None and account.site.exceeds((account.as_of - day).days, limit):
                old[id] = day
    may(old, "no score is that old")
    may(rater in account.expected_raters, "nobody expects that rating")
    return {"rater": use.arguments["rater"], "aspects": Names(account.aspect_name(id) for id in old), "date": shown.any_day(min(old.values())),
            "days": days_since(account, min(old.values()))}


@told("rating-without-evidence")
def rating_without_evidence(use, account):
    rater = rater_of(account, use.arguments["rater"])
    bare = {}
    for id, one in account.aspects.items():
        for rating in one["ratings"]:
            if rating["rater"] == rater and (rating["score"] or 0) >= 4:
                entries = [entry for entry in account.ratings if entry["rater"] == rater and id in entry["scores"]
                           and str(values.day(entry["date"])) == rating["date"]]
                if not (entries[-1].get("evidence") or {}).get(id):
                    bare.setdefault(values.day(rating["date"]), []).append(account.aspect_name(id))
    day = next((day for day in bare if use.arguments["date"] in shown.any_day(day)), None)
    may(day is not None, f"it is {bare}")
    return {"rater": use.arguments["rater"], "aspects": Names(bare[day]), "date": shown.any_day(day)}


@told("rating-contradicted", "rating-contradicted.plan")
def rating_contradicted(use, account):
    aspect, rater = aspect_of(account, use.arguments["aspect"]), rater_of(account, use.arguments["rater"])
    may(account.aspects[aspect]["contradicted"], "nothing contradicts it")
    found = [one for one in account.findings if use.arguments["rule"] in rule_names(account, one["rule"]) and one["severity"] != "info"]
    may(found, "no such finding stands")
    items = {name for one in found for name in item_names(account, one["item"])}
    may(use.arguments.get("item") in items, f"findings stand of {items}")
    score = account.scores(aspect)[rater]
    may(score >= 4, f"the score is {score}")
    return {**use.arguments, "score": shown.count(score)}


@told("units-disagree")
def units_disagree(use, account):
    aspect = aspect_of(account, use.arguments["aspect"])
    may(aspect in account.apart, "they do not differ by the limit")
    scores = account.scores(aspect)
    high, low = max(scores.values()), min(scores.values())
    return {"aspect": use.arguments["aspect"], "spread": shown.number(account.aspects[aspect]["spread"]), "high": shown.count(high),
            "low": shown.count(low), "high_raters": Names(account.content.rater_name(one) for one in scores if scores[one] == high),
            "low_raters": Names(account.content.rater_name(one) for one in scores if scores[one] == low)}


@told("aspect-below-floor", "aspect-below-floor-without-action")
def aspect_below_floor(use, account):
    aspect = aspect_of(account, use.arguments["aspect"])
    may(aspect in account.low, "it does not lie below")
    if use.key.endswith("action"):
        may(not any(action.get("aspect") == aspect for action in account.live_actions), "an action names it")
    return {"aspect": use.arguments["aspect"], "level": shown.level(account.levels[aspect]) | {shown.number(account.levels[aspect])},
            "floor": shown.level(account.content.floor) | {shown.number(account.content.floor)}}


@told("index-falling")
def index_falling(use, account):
    may(account["change"] <= -account.content.limits["index_fall"] + 1e-4, f"the change is {account['change']}")
    return {"fall": shown.whole(-account["change"]), "date": shown.any_day(values.day(account["previous_date"])),
            "fell": shown.count(account["moved"]["fell"]), "rose": shown.count(account["moved"]["rose"])}


# Management

@told("account-case-missing", "sponsor-missing", "forum-missing")
def part_absent(use, account):
    key = {"account-case-missing": "why_key", "sponsor-missing": "sponsor", "forum-missing": "governance"}[use.key]
    may(not account.plan.get(key), f"there is {key}")
    return {}


@told("sponsor-contact-stale", "sponsor-contact-stale.never")
def sponsor_contact_stale(use, account):
    sponsor = account.plan["sponsor"]
    met = account.happened(sponsor.get("last_contact"))
    may((met is None) == use.key.endswith("never"), f"they met on {met}")
    if met:
        may(account.site.exceeds((account.as_of - met).days, account.content.limits["sponsor_contact_days"]), f"they met on {met}")
    return {"sponsor": sponsor["name"], "date": shown.any_day(met) if met else "", "days": days_since(account, met) if met else ""}


@told("review-overdue", "review-overdue.lapsed", "review-overdue.never")
def review_overdue(use, account):
    next_one, held = account.next_review, account.held
    if use.key == "review-overdue":
        may(next_one < account.as_of and not any(day >= next_one for day in held), f"next {next_one}, held {held[-1:]}")
        return {"next": shown.any_day(next_one)}
    may(next_one is None and bool(held) == use.key.endswith("lapsed"), f"next {next_one}, held {held[-1:]}")
    if held:
        may(account.site.exceeds((account.as_of - held[-1]).days, account.content.cadence), f"held {held[-1]}")
        return {"date": shown.any_day(held[-1]), "days": days_since(account, held[-1])}
    return {}


@told("review-without-decision")
def review_without_decision(use, account):
    newest = account.held[-1]
    for entry in account.list("governance"):
        if newest in map(values.day, values.listed(entry.get("held"))):
            may(not entry.get("decisions"), "it decided something")
    return {"date": shown.any_day(newest)}


@told("forum-lapsed", "forum-lapsed.never")
def forum_lapsed(use, account):
    forum = next(id for id in account.content.forums if account.content.forum_name(id) == use.arguments["forum"])
    held = account.meetings[forum]["held"]
    may(bool(held) == (use.key == "forum-lapsed"), f"held {held[-1:]}")
    if held:
        may(account.site.exceeds((account.as_of - held[-1]).days, account.site.cadence(forum)), f"held {held[-1]}")
    return {"forum": use.arguments["forum"], "date": shown.any_day(held[-1]) if held else "", "days": days_since(account, held[-1]) if held else ""}


@told("single-threaded", "single-threaded.none", "single-threaded.decision-maker", "single-threaded.champion")
def single_threaded(use, account):
    contacts = account.list("contacts")
    kind = use.key.partition(".")[2]
    if kind in ("decision-maker", "champion"):
        may(not any(kind.replace("-", "_") in roles(one) for one in contacts), f"there is a {kind}")
    else:
        may(len(contacts) < 3 and bool(contacts) == (kind == ""), f"{len(contacts)} are known")
    return {"count": shown.count(len(contacts))}


# Requests

def waiting(account, request):
    return account.status(request, "requested") == "requested"


@told("request-unanswered")
def request_unanswered(use, account):
    request = item(use, account, "requests")
    asked = account.happened(request["asked"])
    may(waiting(account, request), "it waits no more")
    may(account.site.exceeds((account.as_of - asked).days, account.content.limits["request_answer_days"]), f"asked {asked}")
    return {"item": request["id"], "unit": account.content.unit_name(request["unit"]), "asked": shown.any_day(asked),
            "days": days_since(account, asked)}


@told("escalation-overdue")
def escalation_overdue(use, account):
    request = item(use, account, "requests")
    day = account.happened(request["escalated"])
    may(waiting(account, request), "it waits no more")
    may(account.site.exceeds((account.as_of - day).days, escalation(account)["time_limit_days"]), f"escalated {day}")
    return {"item": request["id"], "escalated": shown.any_day(day), "days": days_since(account, day)}


@told("escalation-missing")
def escalation_missing(use, account):
    may(not escalation(account).get("path"), "a path is written")
    return {"requests": shown.listed(one["id"] for one in account.open_requests)}


@told("decision-without-reason")
def decision_without_reason(use, account):
    request = item(use, account, "requests")
    may(account.status(request) == "declined" and not request.get("reason"), f"{request.get('status')}: {request.get('reason')}")
    return {"item": request["id"]}


@told("business-case-negative")
def business_case_negative(use, account):
    request = item(use, account, "requests")
    may(waiting(account, request), "it waits no more")
    npv = account.request_figures(request["id"])["npv"]
    may(npv < 0, f"its value is {npv}")
    return {"item": request["id"], "npv": shown.Money(npv)}


# Promises, actions, objectives

@told("promise-unsupported", "promise-unsupported.pending", "promise-unsupported.none")
def promise_unsupported(use, account):
    promise = item(use, account, "value_proposition")
    commitment = {"": "refused", "pending": "pending", "none": None}[use.key.partition(".")[2]]
    units = [account.content.unit_name(need["unit"]) for need in needs(promise, commitment)]
    may(bool(units) == (commitment is not None), f"units are {units}")
    may(commitment == "refused" or not needs(promise, "refused"), "a unit refuses")
    return {"units": Names(dict.fromkeys(units)), "item": promise["id"]}


@told("value-unquantified")
def value_unquantified(use, account):
    promise = item(use, account, "value_proposition")
    keys = ("value_to_customer", "value_to_us")
    return {"item": promise["id"], "missing": {lacking(promise, *keys), lacking_in_words(account, promise, *keys)}}


def lacking_in_words(account, entry, *keys):
    """The same with the names that readers know."""
    return shown.listed(account.site.texts.get(f"key.{key}", key) for key in keys if entry.get(key) is None)


@told("action-without-owner", "objective-without-owner")
def without_owner(use, account):
    entry = item(use, account, "actions", "objectives")
    may(not entry.get("owner"), f"the owner is {entry.get('owner')}")
    return {"item": str(entry["id"])}


@told("action-overdue")
def action_overdue(use, account):
    action = item(use, account, "actions")
    may(account.is_late(action), f"due {account.due(action)}, {account.status(action)}")
    return {"item": str(action["id"]), "due": account.written_due(action, shown.any_day),
            "status": account.site.texts[f"status.{account.status(action)}"]}


@told("objective-unmeasurable", "objective-without-goals")
def objective_unmeasurable(use, account):
    objective = item(use, account, "objectives")
    keys = ("measure", "target", "due") if use.key == "objective-unmeasurable" else ("customer_goal", "company_goal")
    may(lacking(objective, *keys), "it lacks nothing")
    return {"item": str(objective["id"]), "missing": {lacking(objective, *keys), lacking_in_words(account, objective, *keys)}}


@told("objective-without-actions")
def objective_without_actions(use, account):
    objective = item(use, account, "objectives")
    may(not any(one.get("objective") == objective["id"] and account.status(one) != "dropped" for one in account.list("actions")), "it has one")
    return {"item": str(objective["id"])}


@told("objective-missed")
def objective_missed(use, account):
    objective = item(use, account, "objectives")
    may(objective in missed(account), "it was not missed")
    return {"item": str(objective["id"]), "due": account.written_due(objective, shown.any_day),
            "actual": shown.number(values.number(objective["actual"])), "target": shown.number(values.number(objective["target"]))}


# Money and conflicts

@told("figures-late")
def figures_late(use, account):
    newest = periods(account)[-1][0]
    following = newest.following
    days = (account.as_of - following.end).days
    may(account.site.exceeds(days, account.content.limits["figures_late_days"]), f"{following.name} closed {days} days ago")
    return {"period": following.name, "days": shown.count(days)}


@told("account-pnl-missing", "account-pnl-missing.none", "cash-flow-missing", "cash-flow-missing.none")
def account_pnl_missing(use, account):
    closed = periods(account)
    may(bool(closed) != use.key.endswith(".none"), "there are closed periods" if closed else "there is none")
    if not closed:
        return {}
    keys = ("cash_in", "cash_out") if use.key.startswith("cash") else ("revenue", "cogs", "cost_to_serve", "kam_cost")
    end = closed[-1][0].end
    given = {key for period, row in closed if period.end == end for key in row if row[key] is not None}
    missing = [key for key in keys if key not in given]
    newest = min((period for period, _ in closed if period.end == end), key=lambda period: period.months)
    words = [account.site.texts.get(f"key.{key}", key) for key in missing]
    return {"period": newest.name, "missing": {shown.listed(missing), shown.listed(words)}}


@told("kpi-conflict-unresolved")
def kpi_conflict_unresolved(use, account):
    found = [one for one in account.list("kpi_conflicts") if kpi_name(account.site, one) == use.arguments["kpi"]
             and account.content.unit_name(one["unit"]) == use.arguments["unit"]]
    return {"kpi": use.arguments["kpi"], "unit": use.arguments["unit"], "missing": {lacking(one, "resolution", "owner") for one in found}}
