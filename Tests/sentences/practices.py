"""practices.py: how many follow each practice, from the shares of the export."""

PRACTICES = ["account_pnl", "cash_flow", "plan_presented", "sponsor_met", "forums_with_account_item", "units_with_account_kpi"]
SUBJECTS = {"forums_with_account_item": "forums", "units_with_account_kpi": "units"}


def practice_total(site, practice):
    return {"forums": len(site.content.forums), "units": len(site.content.units)}.get(SUBJECTS.get(practice), len(site.active))


def practice_met(site, practice):
    share = site.portfolio["practices"][practice]
    return None if share is None else round(share * practice_total(site, practice))


def practice_of(use, site):
    """That of a row, by its name."""
    row = next(node for node in use.node.up() if node.tag == "li")
    key = next(key for key in site.texts if key.startswith("practice-") and site.texts[key] == row.first("b").text)
    return key[len("practice-"):].replace("-", "_")


def laggards(use, site):
    practice = practice_of(use, site)
    return practice_total(site, practice) - practice_met(site, practice)
