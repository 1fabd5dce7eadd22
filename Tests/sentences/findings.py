"""findings.py: recomputations of what the check found, as an account's page tells it."""
import shown
import values
from frame import account_of
from recomputed import counted, may, says


@says("account-findings-errors", "account-findings-warnings")
def account_findings(use, site):
    """Warnings whose rule says that a demanded part is absent are next steps, so that the rows are counted as they stand."""
    rows = [row.first("td").text for row in use.around("section").all("tr") if row.first("td")]
    errors, warnings = rows.count("error"), rows.count("warning")
    found = account_of(use, site)["findings"]
    may(errors <= found["error"] and warnings <= found["warning"], f"the export has {found}")
    if use.key == "account-findings-errors":
        return counted(errors, warnings)
    may(errors == 0, "there are errors")
    return counted(warnings)


@says("account-findings-steps", "account-findings-notes")
def account_findings_steps(use, site):
    section = use.around("section")
    steps = list(section.first("ul", "steps").all("li")) if section.first("ul", "steps") else []
    may(bool(steps) == (use.key == "account-findings-steps"), f"{len(steps)} steps are listed")
    may(not any(row.first("td") and row.first("td").text in ("error", "warning") for row in section.all("tr")), "warnings are listed")
    return counted(len(steps))


@says("account-findings-more")
def account_findings_more(use, site):
    section = use.around("section")
    rows = sum(len(list(body.all("tr"))) for body in section.all("tbody")) + len(list(section.all("ul", "steps")))
    return {"shown": shown.count(rows), "total": shown.count(sum(account_of(use, site)["findings"].values()))}


@says("error", "warning", "info", "waived")
def severity(use, site):
    """The severity of a row is that of the finding in the export with its message; waived ones are not in the export."""
    message = use.row.all("td")
    message = list(message)[1]
    text = bare(next(child for child in map(str, [message.text]) if child))
    severities = [one["severity"] for one in account_of(use, site).findings if text.startswith(bare(one["message"]))]
    if use.key == "waived":
        may(account_of(use, site)["findings"]["waived"] > 0, "nothing is waived")
        may(not severities, "the export counts it")
        return {}
    may(use.key in severities, f"the export says {severities}")
    return {}


@says("account-waived")
def account_waived(use, site):
    waivers = [one for one in account_of(use, site).list("waivers") if one["reason"] == use.arguments["reason"]]
    may(any(values.day(one["until"]) >= site.as_of for one in waivers), "no waiver holds")
    return {"date": {day for one in waivers for day in shown.any_day(values.day(one["until"]))}, "reason": use.arguments["reason"]}


def bare(text):
    """Without the backticks in which the terminal sets off names."""
    return text.replace("`", "")


def message(use, site):
    """Holds a message against those that the export has of the account; a waived one is in no export."""
    account = account_of(use, site)
    if use.row is not None and use.row.first("small") and "waived" in use.row.text:
        may(account["findings"]["waived"] > 0, "nothing is waived")
    else:
        messages = {bare(one["message"]) for one in account.findings if one["rule"] == use.key.split(".")[0]}
        may(bare(use.text) in messages, "the export has no such finding")
