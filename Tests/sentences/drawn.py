"""drawn.py: marks in charts stand at the values that they tell of, or are not drawn: the hollow ones at the index or the level of the
last review, the others at those of now."""
from frame import account_of
from marks import Use


def number(node, name):
    return float(node.get(name).rstrip("%"))


def faults(site, page, root):
    for chart in root.all("svg"):
        use = Use("", {}, "", chart, None, page, None)
        account = account_of(use, site)
        if account is None:
            continue
        inner = [node for node in chart.children if not isinstance(node, str)]
        if "spark" in chart.classes or use.section == "courses":
            found = course(account, chart)
        elif use.around("table", "moved") is not None:
            found = dumbbell(account, chart, use.around("tbody"), site, page)
        elif use.around("td", "lane") is not None and inner:
            found = aspect_row(account, chart, use)
        else:
            continue
        yield from (f"{page} › {account.name}: {fault}" for fault in found)


def course(account, chart):
    """The line leads from the first index to that of now, so the height of any other index follows."""
    line = next((node for node in chart.all("polyline")), None)
    hollow = next((node for node in chart.all("circle", "open")), None)
    if line is None or hollow is None:
        return
    if not account.was_reviewed:
        yield "a hollow mark stands there without a review"
        return
    heights = [float(point.split(",")[1]) for point in line.get("points").split()]
    first, last = account["history"][0]["index"], account["index"]
    if abs(first - last) < 1 or account["previous_index"] is None:
        return
    per_point = (heights[-1] - heights[0]) / (last - first)
    wanted = heights[0] + per_point * (account["previous_index"] - first)
    if abs(number(hollow, "cy") - wanted) > 0.75:
        index = first + (number(hollow, "cy") - heights[0]) / per_point
        yield f"the hollow mark stands at {index:.1f}, the index at the last review was {account['previous_index']}"


def dumbbell(account, chart, body, site, page):
    """All rows on one scale, from the lowest to the highest of what they show."""
    told = [account_of(Use("", {}, "", row, None, page, None), site) for row in body.all("tr")]
    ends = [value for one in told for value in (one["previous_index"], one["index"])]
    span = max(ends) - min(ends)
    for cls, value in (("open", account["previous_index"]), ("dot", account["index"])):
        mark = chart.first("circle", cls)
        if mark is not None and span and abs(number(mark, "cx") - 4 - 92 * (value - min(ends)) / span) > 0.1:
            yield f"the {cls} mark does not stand at {value}"


def aspect_row(account, chart, use):
    """Levels from 1 at 4 % to 5 at 96 %."""
    id = next(id for id, name, _ in account.content.aspects if name == use.head)
    aspect = account.aspects[id]
    hollow, bar = (next((node for node in chart.all(tag, cls)), None) for tag, cls in (("circle", "open"), ("rect", "f-fill")))
    if hollow is not None:
        if aspect["previous_score"] is None or abs(number(hollow, "cx") - 4 - 0.92 * aspect["previous_score"]) > 0.1:
            yield f"the hollow mark of {use.head} does not stand at the level then, {aspect['previous_score']}"
    if bar is not None and abs(number(bar, "width") - 0.92 * aspect["score"]) > 0.1:
        yield f"the bar of {use.head} does not end at {aspect['level']}"
