"""account_people.py: recomputations of an account's KPI conflicts, contacts, risks and forums, and of the length of its text."""
import re

import shown
import values
from frame import account_of
from recomputed import counted, may, says


# KPI conflicts, contacts, risks

@says("account-conflicts-settled", "account-conflicts-bare", "account-conflicts-unresolved", "account-conflicts-unowned",
      "account-conflicts-open")
def account_conflicts(use, site):
    """What of resolution and owner the conflicts lack."""
    conflicts = account_of(use, site).list("kpi_conflicts")
    may(not site.hides("kpi_conflicts.resolution") and not site.hides("kpi_conflicts.owner"), "they are hidden")
    unresolved = [one for one in conflicts if not one.get("resolution")]
    unowned = [one for one in conflicts if not one.get("owner")]
    if not unresolved or not unowned:
        kind = "unresolved" if unresolved else "unowned" if unowned else "settled"
    else:
        kind = "bare" if unresolved == unowned else "open"
    may(use.key == f"account-conflicts-{kind}", f"{len(unresolved)} without resolution, {len(unowned)} without owner")
    if kind == "open":
        return counted(len(unresolved), len(unowned))
    return counted(len(unresolved or unowned or conflicts), len(conflicts))


def roles(contact):
    return values.listed(contact.get("role")) if not isinstance(contact.get("role"), str) else contact["role"].split()


def is_unmet(account, contact):
    met = account.happened(contact.get("last_contact"))
    return met is None or account.site.exceeds((account.as_of - met).days, account.content.limits["sponsor_contact_days"])


@says("account-contacts-decider", "account-contacts-decider-never", "account-contacts-no-decider", "account-contacts-no-champion",
      "account-contacts-deciders", "account-contacts-unmet", "account-contacts-met")
def account_contacts(use, site):
    account = account_of(use, site)
    contacts = account.list("contacts")
    unmet = [one for one in contacts if is_unmet(account, one)]
    kind = use.key[len("account-contacts-"):]
    deciders = [one for one in unmet if "decision_maker" in roles(one)]
    if kind == "deciders":
        may(len(deciders) > 1, f"{len(deciders)} of those who decide are not met")
        return counted(len(deciders))
    if kind.startswith("decider"):
        may(len(deciders) == 1, f"{len(deciders)} of those who decide are not met")
        one = next(one for one in unmet if one["name"] == use.arguments["name"])
        may("decision_maker" in roles(one), "that contact does not decide")
        met = account.happened(one.get("last_contact"))
        may((met is None) == (kind == "decider-never"), f"last met {met}")
        return {"name": one["name"], "date": shown.any_day(met) if met else ""}
    if kind.startswith("no-"):
        role = {"no-decider": "decision_maker", "no-champion": "champion"}[kind]
        may(not any(role in roles(one) for one in contacts), f"there is a {role}")
        return {}
    may(bool(unmet) == (kind == "unmet"), f"{len(unmet)} are not met")
    return counted(len(unmet), len(contacts)) if unmet else counted(len(contacts))


@says("account-contacts-alt")
def account_contacts_alt(use, site):
    placed = [one for one in account_of(use, site).list("contacts") if one.get("influence") and one.get("support")]
    return {"count": shown.count(len(placed))}


@says("account-contacts-more")
def account_contacts_more(use, site):
    rows = len(list(use.around("details").first("tbody").all("tr")))
    return {"shown": shown.count(rows), "total": shown.count(len(account_of(use, site).list("contacts")))}


@says("role.decision_maker", "role.sponsor", "role.champion", "role.influencer", "role.user", "role.blocker")
def role(use, site):
    name = use.head
    contacts = [one for one in account_of(use, site).list("contacts") if one["name"] == name]
    may(any(use.key[5:] in roles(one) for one in contacts), "the contact has another role")
    return {}


@says("account-risks-bare", "account-risks-heavy", "account-risks-answered")
def account_risks(use, site):
    account = account_of(use, site)
    may(not site.hides("risks.mitigation"), "mitigations are hidden")
    risks = account.list("risks")
    bare = [one for one in risks if not one.get("mitigation")]
    heavy = [one for one in risks if values.number(one.get("likelihood", 0)) * values.number(one.get("impact", 0)) >= 12]
    told = {"bare": bare, "heavy": heavy, "answered": risks}[use.key.split("-")[-1]]
    may(told and (use.key == "account-risks-bare" or not bare), f"{len(bare)} have no mitigation")
    return counted(len(told), len(risks))


# Governance

@says("account-cadence")
def account_cadence(use, site):
    name = use.head
    forum = next(id for id in site.content.forums if site.content.forum_name(id) == name)
    return {"days": shown.number(site.cadence(forum))}


@says("account-never-held")
def account_never_held(use, site):
    name = use.head
    may(not any(one["held"] for forum, one in account_of(use, site).meetings.items() if site.content.forum_name(forum) == name), "it was held")
    return {}


@says("account-decisions-late", "account-decisions-open", "account-decisions-done")
def account_decisions(use, site):
    account = account_of(use, site)
    decisions = [one for one, _, _ in account.decisions]
    late = [one for one in decisions if account.is_late(one)]
    kind = use.key.split("-")[-1]
    may(bool(late) == (kind == "late"), f"{len(late)} are late")
    told = late if kind == "late" else [one for one in decisions if account.status(one) == kind]
    may(told, f"none is {kind}")
    return counted(len(told), len(decisions))


@says("account-forum-lapsed", "account-forum-never")
def account_forum_lapsed(use, site):
    """Forums that have not taken the account up for longer than they should; without one those that never have."""
    account = account_of(use, site)
    meetings = account.meetings.items()
    lapsed = [forum for forum, one in meetings if one["held"] and site.exceeds((site.as_of - one["held"][-1]).days, site.cadence(forum))]
    never = [forum for forum, one in meetings if not one["held"]]
    may(account.is_active, "only active accounts are taken up")
    may(bool(lapsed) == (use.key == "account-forum-lapsed"), f"lapsed are {', '.join(lapsed)}, never held {', '.join(never)}")
    told = lapsed or never
    return {**counted(len(told)), "forums": shown.named([site.content.forum_name(forum) for forum in told], "forums")}


@says("account-governance-more")
def account_governance_more(use, site):
    account = account_of(use, site)
    rows = sum(len(list(body.all("tr"))) for body in use.around("details").first("table").all("tbody"))
    return {"shown": shown.count(rows), "total": shown.count(len(account.meetings) + len(account.decisions))}


# The plan's text

@says("account-plan-note", "account-plan-note-undated", "account-plan-note-part", "account-plan-note-part-undated")
def account_plan_note(use, site):
    """An `updated` that is yet to come has not happened; where sections may be hidden it is not all that the author wrote."""
    account = account_of(use, site)
    updated = account.happened(account.plan.get("updated"))
    may((updated is None) == use.key.endswith("undated"), f"updated: {updated}")
    may(site.hides_sections == ("-part" in use.key), f"sections are hidden: {site.hides_sections}")
    return {"date": shown.any_day(updated)} if updated else {}


@says("account-minutes")
def account_minutes(use, site):
    """About 220 words a minute, give or take one."""
    words = len(re.findall(r"\w+", use.around("section").first("div", "prose").text))
    told = int(use.arguments["minutes"])
    may(abs(told - words / 220) <= 1, f"the text has {words} words")
    return {"minutes": shown.count(told)}


@says("account-count-cut")
def account_count_cut(use, site):
    rows = [len(list(table.first("tbody").all("tr"))) for table in use.around("section").all("table")]
    return {"shown": {shown.count(row) for row in rows}, "total": shown.Anything()}
