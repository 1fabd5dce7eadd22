"""findings.py: recomputations of what the check found, as an account's page tells it."""
import shown
import values
from frame import account_of
from marks import plain
from recomputed import counted, may, says


@says("account-findings-errors", "account-findings-warnings")
def account_findings(use, site):
    """All that stand, next steps among them, as lists of accounts count them."""
    found = account_of(use, site)["findings"]
    errors, warnings = found["error"], found["warning"]
    if use.key == "account-findings-errors":
        return counted(errors, warnings)
    may(errors == 0, "there are errors")
    return counted(warnings)


@says("account-findings-steps", "account-findings-notes")
def account_findings_steps(use, site):
    section = use.around("section")
    steps = list(section.first("ul", "steps").all("li")) if section.first("ul", "steps") else []
    may(bool(steps) == (use.key == "account-findings-steps"), f"{len(steps)} steps are listed")
    found = account_of(use, site)["findings"]
    may(found["error"] + found["warning"] == 0, f"the export has {found}")
    return counted(len(steps))


@says("account-findings-more")
def account_findings_more(use, site):
    section = use.around("section")
    rows = sum(len(list(body.all("tr"))) for body in section.all("tbody")) + len(list(section.all("ul", "steps")))
    return {"shown": shown.count(rows), "total": shown.count(sum(account_of(use, site)["findings"].values()))}


def rule_of(row):
    """The rule of a finding's row, which readers know by its title."""
    return row.get("data-rule")


@says("error", "warning", "info", "waived")
def severity(use, site):
    """The severity of a row is that of the findings of its rule in the export; waived ones are not in it, and say why."""
    rule = rule_of(use.row)
    severities = [one["severity"] for one in account_of(use, site).findings if one["rule"] == rule]
    if use.key == "waived":
        may(account_of(use, site)["findings"]["waived"] > 0 and use.row.first("small"), "nothing is waived")
        return {}
    may(use.key in severities, f"the export says {severities}")
    return {}


@says("account-waived")
def account_waived(use, site):
    """The reason stands behind it, in the plan's words."""
    waivers = [one for one in account_of(use, site).list("waivers") if use.row.text.endswith(one["reason"]) or one["reason"] in use.row.text]
    may(any(values.day(one["until"]) >= site.as_of for one in waivers), "no waiver holds")
    return {"date": {day for one in waivers for day in shown.any_day(values.day(one["until"]))}}


def bare(text):
    """Without the backticks in which the terminal sets off names."""
    return text.replace("`", "")


def item_names(account, item):
    """An item's id and the name that readers know."""
    if item is None:
        return {None}
    content = account.content
    unit, _, kpi = item.partition("/")
    found = next((one for one in content.units if one["id"] == unit), {})
    return {item, content.forum_name(item), content.unit_name(item), account.site.texts.get(f"part.{item}", item),
            f"{content.name_of(found.get('kpis') or [], kpi)} of {content.unit_name(unit)}"}


@says("rule.*")
def rule_title(use, site):
    """The title of a rule stands for the rule of its row."""
    may(rule_of(use.row) == use.key[len("rule."):], f"it stands for {rule_of(use.row)}")
    return {}


# Their item is what the message calls otherwise: the aspect, the rule of the waiver.
OTHER_ITEMS = ("rating-contradicted", "waiver-expired", "waiver-unused")


def message(use, site):
    """Holds a message against the findings that the export has of the account and rule: pages name things where `check` names keys,
    so it is the item that has to be the same; a waived one is in no export."""
    account = account_of(use, site)
    if use.row is not None and use.row.first("small") and "waived" in use.row.text:
        may(account["findings"]["waived"] > 0, "nothing is waived")
        return
    found = [one for one in account.findings if one["rule"] == use.key.split(".")[0]]
    may(found, "the export has no finding of that rule")
    if bare(use.text) not in {bare(one["message"]) for one in found} and "item" in use.arguments \
            and not use.key.startswith(OTHER_ITEMS):
        items = {name for one in found for name in item_names(account, one["item"])}
        may(use.arguments["item"] in items, f"the export speaks of {items}")
