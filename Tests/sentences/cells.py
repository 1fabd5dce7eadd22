"""cells.py: the figures that stand in tables and on top of pages without a phrase around them, recomputed by the head of their column."""
import re

import shown
from frame import account_of
from marks import Use, plain

UNITS = {"": 1, "k": 1e3, "m": 1e6, "bn": 1e9}


def amount(text, unit, value):
    """An amount of a column whose head names the unit."""
    if value is None:
        return text in ("not known", shown.ABSENT)
    scale = UNITS[re.sub(r"[^a-z]", "", unit)]
    decimals = len(text.partition(".")[2])
    return text in shown.near(value / scale, lambda v: shown.fixed(v, decimals), 1e-9 + shown.BLUR / scale)


def of_account(account, column):
    """What may stand under a head; None where this test does not know."""
    figures = account.figures
    known = {
        "Index": lambda: shown.whole(account["index"]), "Change": lambda: shown.signed(account["change"]),
        "Coverage": lambda: shown.share(account["coverage"]), "Hard less soft": lambda: shown.signed(account["balance"]),
        "Growth": lambda: shown.growth(figures["growth"]), "Margin": lambda: shown.share(figures["margin"], 1),
        "Of target": lambda: shown.share(figures["attainment"]), "Share of wallet": lambda: shown.share(figures["share_of_wallet"]),
        "Next review": lambda: shown.near_day(account.next_review, account.as_of) if account.next_review else {shown.ABSENT},
        "Open asks": lambda: {shown.count(len(account.asks)) if account.asks and account.is_active else shown.ABSENT},
        "Lowest aspect": lambda: lowest(account),
    }
    return known[column]() if column in known else None


def lowest(account):
    if not account.levels:
        return {"not rated", shown.ABSENT}
    names = shown.named([account.aspect_name(id) for id in account.lowest], "aspects") if len(account.lowest) <= 3 else set()
    names |= {f"{len(account.lowest)} aspects", f"all {len(account.lowest)} rated aspects"} if len(account.lowest) > 1 else set()
    return {f"{level} {name}" for level in shown.level(min(account.levels.values())) for name in names}


def faults(site, page, root):
    """What a page's cells say beside what they have to say."""
    for table in root.all("table"):
        heads = {text.text.split("€")[0].strip(): text.text for text in table.all("th") if text.get("scope") == "col"}
        for row in table.all("tr"):
            use = Use("", {}, "", row, None, page, None)
            account = account_of(use, site) if row.first("td") is not None and row.first("th") is not None else None
            if account is None or use.section not in ("portfolio", "heat-map", "page", "s.children"):
                continue
            is_sum = row.parent.tag == "tfoot" and row.first("th").name == site.texts["with-all-below"]
            for cell in row.all("td"):
                for fault in cell_faults(account, cell, heads, account["family"] if is_sum else account.figures):
                    yield f"{page} › {account.name}: {fault}"
    for box in root.all("dd", "big"):
        yield from (f"{page}: {fault}" for fault in big_faults(site, page, box))


def cell_faults(account, cell, heads, sums):
    column, text = plain(cell.get("data-l")), cell.name.rstrip("*")
    if column in ("Revenue", "Contribution", "Net cash") and heads.get(column):
        key = column.lower().replace(" ", "_")
        if not amount(text, heads[column].replace(column, ""), sums[key]):
            yield f"{column} is “{text}”, right is {sums[key]}"
        return
    wanted = of_account(account, column)
    if wanted is not None and text not in wanted:
        yield f"{column} is “{text}”, right is {' or '.join(sorted(wanted))}"


def big_faults(site, page, box):
    """The figures on top, with the unit that stands small beside them."""
    label = next(node for node in box.up() if node.tag == "div").first("dt").text
    account = account_of(Use("", {}, "", box, None, page, None), site)
    text = re.sub(r" (of|\*).*|\*$", "", box.text)
    if label in ("Mean alignment index", "Alignment index"):
        index = account["index"] if account else site.portfolio["index_mean"]
        if re.sub(r"\d+ of \d+$", "", box.name) not in ({"not known"} if index is None else shown.whole(index)):
            yield f"{label} is “{box.name}”, right is {index}"
    elif label == "Accounts below the floor":
        if box.name != shown.count(len(site.below_floor)):
            yield f"{label} is “{box.name}”, right is {len(site.below_floor)}"
    elif label in ("Revenue, 12 months", "Contribution"):
        key = "revenue" if label.startswith("Revenue") else "contribution"
        value = account.figures[key] if account else site.sum(key)
        if not shown.Money(value).accepts(text):
            yield f"{label} is “{text}”, right is {value}"
