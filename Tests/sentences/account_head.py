"""account_head.py: recomputations of an account's head, of the account on one page, of its aspects and its history."""
import shown
import values
from frame import account_of
from recomputed import may, says


def number_word(use, number):
    return {"count": shown.count(number), "number": shown.spelled(number), "Number": shown.spelled(number, capital=True)}


# Head

@says("account-draft", "account-archived")
def account_state(use, site):
    may(account_of(use, site)["state"] == use.key.split("-")[1], "the account has another state")
    return {}


@says("account-contract-until", "account-contract-ended")
def account_contract(use, site):
    ends = values.day(account_of(use, site).plan["contract"]["ends"])
    may((ends < site.as_of) == (use.key == "account-contract-ended"), f"it ends on {ends}")
    return {"date": shown.any_day(ends)}


@says("account-plan-for")
def account_plan_for(use, site):
    account = account_of(use, site)
    return {"period": account.period(account.plan["period"]).name}


@says("account-review", "account-reviewed")
def account_review(use, site):
    """The next review where none was held on or after its day; else the last one held."""
    account = account_of(use, site)
    next_one = account.next_review
    ahead = next_one is not None and not any(day >= next_one for day in account.held)
    may(ahead == (use.key == "account-review"), f"next is {next_one}, held {account.held[-1:]}")
    day = next_one if ahead else account.held[-1]
    return {"date": shown.any_day(day), "when": shown.when(day, site.as_of), "ago": shown.ago((site.as_of - day).days)}


@says("account-unrated")
def account_unrated(use, site):
    may(not site.hides("alignment"), "ratings are hidden")
    may(account_of(use, site)["index"] is None, "there is an index")
    return {}


@says("account-stands", "account-unchanged", "account-up", "account-down")
def account_stands(use, site):
    account = account_of(use, site)
    index, change = account["index"], account["change"]
    if use.key == "account-stands":
        may(change is None, f"the change is {change}")
        return {"index": shown.whole(index)}
    may(change is not None, "nothing is there to compare with")
    points = shown.whole(abs(change))
    direction = {"account-unchanged": 0, "account-up": 1, "account-down": -1}[use.key]
    may("0" in points if direction == 0 else change * direction > 0 and points != {"0"}, f"the change is {change}")
    return {"index": shown.whole(index), "points": points}


@says("account-low", "account-low-apart", "account-low-many", "account-aspects-low")
def account_low(use, site):
    """Aspects below the floor; where the phrase names the lowest ones, all that tie with them."""
    account = account_of(use, site)
    low = account.low
    may(low, "no aspect lies below the floor")
    wanted = number_word(use, len(low))
    if use.key == "account-low-many":
        may(len(low) > 2, f"{len(low)} lie below")
        lowest_first(account, use.arguments["aspects"])
        wanted["aspects"] = use.arguments["aspects"]
    else:
        wanted["aspects"] = any_order(account, low)
    wanted["apart"] = apart(account, use) if "apart" in use.arguments else ""
    return wanted


def names_in(account, text):
    found = {name: id for id, name, _ in account.content.aspects}
    return [found[name] for name in text.replace(" and ", ", ").split(", ")]


def any_order(account, aspects):
    """The names, lowest first; those of one level in any order."""
    class Names:
        def accepts(self, text):
            told = names_in(account, text)
            levels = [round(account.levels[id], 6) for id in told]
            return sorted(told) == sorted(aspects) and levels == sorted(levels)

        def __str__(self):
            return ", ".join(aspects)
    return Names()


def lowest_first(account, text):
    told = names_in(account, text)
    left = [account.levels[id] for id in account.low if id not in told]
    may(all(level > max(account.levels[id] for id in told) + 1e-9 for level in left), "as low ones are left out")


def apart(account, use):
    widest = account.widest
    may(widest, "no two raters are far apart")
    may(len(names_in(account, use.arguments["apart"])) == len(widest), f"as far apart are {', '.join(widest)}")
    return {shown.listed(account.aspect_name(id) for id in order) for order in (widest, sorted(widest))}


@says("account-apart")
def account_apart(use, site):
    account = account_of(use, site)
    may(not account.low, "an aspect lies below the floor")
    may(account.levels, "nobody has rated")
    return {"apart": apart(account, use)}


@says("account-loss", "account-revenue", "account-revenue-growth", "account-pnl-revenue", "account-pnl-loss")
def account_revenue(use, site):
    figures = account_of(use, site).figures
    loss = use.key.endswith("-loss")
    may(((figures["contribution"] or 0) < 0) == loss, f"contribution is {figures['contribution']}")
    return {"money": shown.Money(-figures["contribution"] if loss else figures["revenue"]), "growth": shown.growth(figures["growth"])}


# The account on one page

@says("account-index-change")
def account_index_change(use, site):
    account = account_of(use, site)
    may(account["change"] is not None, "nothing is there to compare with")
    return {"change": shown.signed(account["change"]), "date": shown.any_day(values.day(account["previous_date"])),
            "rose": shown.count(account["moved"]["rose"]), "fell": shown.count(account["moved"]["fell"])}


@says("account-index-first")
def account_index_first(use, site):
    """No rating from before the previous date."""
    account = account_of(use, site)
    before = [entry for entry in account.ratings if str(values.day(entry["date"])) <= account["previous_date"]]
    may(account["change"] is None, "there is a change")
    may(not before, "there are ratings from before, of other raters or aspects")
    return {"date": shown.any_day(values.day(account["previous_date"]))}


@says("account-index-provisional", "account-provisional")
def account_provisional(use, site):
    account = account_of(use, site)
    may(account["provisional"], "enough have rated")
    return {"share": shown.share(account["coverage"] or 0), "limit": shown.share(site.content.min_coverage)}


@says("account-growth", "account-of-target", "account-of-revenue", "account-net-cash")
def account_figure(use, site):
    figures = account_of(use, site).figures
    figure = {"growth": "growth", "target": "attainment", "revenue": "margin", "cash": "net_cash"}[use.key.split("-")[-1]]
    may(figures[figure] is not None, f"{figure} is not known")
    if figure == "net_cash":
        return {"money": shown.Money(figures["net_cash"])}
    return {"share": shown.growth(figures[figure]) if figure == "growth" else shown.share(figures[figure])}


@says("account-met", "account-not-met")
def account_met(use, site):
    """The sponsor's last contact, or that of the contact in whose row it stands."""
    account = account_of(use, site)
    if use.label == "Sponsor":
        person = account.plan["sponsor"]
        may(not site.hides("sponsor.last_contact"), "it is hidden")
    else:
        name = use.row.first("th").children[0].strip()
        person = next(contact for contact in account.list("contacts") if contact["name"] == name)
        may(not site.hides("contacts.last_contact"), "it is hidden")
    met = account.happened(person.get("last_contact"))
    may((met is None) == (use.key == "account-not-met"), f"last met {met}")
    return {"date": shown.near_day(met, site.as_of), "ago": shown.ago((site.as_of - met).days)} if met else {}


@says("none-named")
def none_named(use, site):
    may(not site.hides("sponsor"), "the sponsor is hidden")
    may(not account_of(use, site).plan.get("sponsor"), "a sponsor is named")
    return {}


@says("account-position", "account-attractiveness", "account-strength")
def account_position(use, site):
    position = account_of(use, site).plan["portfolio"]
    level = position.get(use.key.split("-")[1])
    return {"attractiveness": shown.level(values.number(position.get("attractiveness"))), "level": shown.level(values.number(level)),
            "strength": shown.level(values.number(position.get("strength")))}


@says("account-within-days")
def account_within_days(use, site):
    """A plan's own escalation replaces the site's whole."""
    plan = account_of(use, site).plan
    escalation = plan["escalation"] if "escalation" in plan else site.content.site["escalation"]
    return {"days": shown.number(escalation["time_limit_days"])}


@says("account-parts")
def account_parts(use, site):
    account = account_of(use, site)
    there, whole = (int(use.arguments[name]) for name in ("there", "all"))
    may(whole > 0, "nothing is demanded")
    may(abs(there / whole - account["completeness"]) < 1e-4, f"completeness is {account['completeness']}")
    return {"there": shown.count(there), "all": shown.count(whole)}


@says("account-next-part")
def account_next_part(use, site):
    account = account_of(use, site)
    part = next(key.split(".")[1] for key in ("part." + name for name in ("sponsor", "review", "financials", "value_proposition",
                "objectives", "actions", "alignment", "governance", "contacts", "risks"))
                if site.texts.get(key) == use.arguments["part"]) if "“" not in use.arguments["part"] else None
    if part == "alignment":
        may(not account.ratings, "there are ratings")
    elif part is not None:
        may(not account.plan.get(part), f"there is {part}")
    else:
        heading = use.arguments["part"].strip("“”")
        may(f"# {heading}\n" not in account.plan["body"], "the section is there")
    return {"part": use.arguments["part"]}


@says("hidden-part")
def hidden_part(use, site):
    """What is hidden is not told as unknown; it may be named as no part of this site where it stands."""
    may(site.audience is not None, "nothing is hidden")
    return {}


@says("account-disagree", "account-agree", "account-no-view", "account-one-view")
def account_disagree(use, site):
    account = account_of(use, site)
    may(not site.hides("alignment"), "ratings are hidden")
    raters = len(account.raters)
    if use.key == "account-disagree":
        may(account.apart, "no two differ by the limit")
        return number_word(use, len(account.apart))
    may(not account.apart, f"they differ on {', '.join(account.apart)}")
    if use.key == "account-agree":
        may(any(len(account.scores(id)) > 1 for id in account.aspects), "no aspect was scored by two raters")
        return {"limit": shown.number(site.content.spread_limit)}
    may(raters == (1 if use.key == "account-one-view" else 0), f"{raters} have rated")
    return {}


# Aspects

@says("account-aspects-apart")
def account_aspects_apart(use, site):
    account = account_of(use, site)
    widest = account.widest
    told = names_in(account, use.arguments["aspect"])
    may(set(told) <= set(widest), f"furthest apart is {', '.join(widest)}")
    may(len(told) == len(widest), f"as far apart are {', '.join(widest)}")
    scores = {site.content.rater_name(rater): score for rater, score in account.scores(told[0]).items()}
    high, low = ([name for name in scores if scores[name] == end(scores.values())] for end in (max, min))
    spread = account.aspects[told[0]]["spread"]
    may(len(high) == 1 or use.arguments["high"] == shown.listed(high), f"as high score {', '.join(high)}")
    may(len(low) == 1 or use.arguments["low"] == shown.listed(low), f"as low score {', '.join(low)}")
    return {"high": shown.listed(high), "low": shown.listed(low), "levels": shown.number(spread), "aspect": use.arguments["aspect"]}


@says("account-aspects-lowest")
def account_aspects_lowest(use, site):
    account = account_of(use, site)
    may(not account.low, "an aspect lies below the floor")
    told = names_in(account, use.arguments["aspect"])
    may(sorted(told) == sorted(account.lowest), f"lowest are {', '.join(account.lowest)}")
    return {"aspect": use.arguments["aspect"], "level": shown.level(min(account.levels.values()))}


@says("account-raters-silent")
def account_raters_silent(use, site):
    account = account_of(use, site)
    silent = [site.content.rater_name(rater) for rater in account.expected_raters if rater not in account.raters]
    may(silent, "all that are expected have rated")

    class Names:
        def accepts(self, text):
            return sorted(text.replace(" and ", ", ").split(", ")) == sorted(", ".join(silent).replace(" and ", ", ").split(", "))

        def __str__(self):
            return ", ".join(silent)
    return {"raters": Names()}


@says("account-raters-more")
def account_raters_more(use, site):
    account = account_of(use, site)
    heads = len(list(use.around("section").first("thead").all("th", "sc")))
    return {"count": shown.count(len({*account.raters, *account.expected_raters}) - heads)}


@says("hard", "soft")
def kind(use, site):
    kinds = {name: kind for _, name, kind in site.content.aspects}
    head = use.around("th")
    if head is not None and head.get("colspan"):
        may(list(kinds.values()).count(use.key) == int(head.get("colspan")), "as many aspects are not of that kind")
        may((use.key == "soft") == (head is head.parent.first("th")) or len(set(kinds.values())) == 1, "soft ones stand first")
    if head is not None and head.get("scope") == "row":
        may(kinds[head.children[0].strip()] == use.key, "the aspect is of the other kind")
    return {}


@says("contradicted")
def contradicted(use, site):
    account = account_of(use, site)
    aspect = names_in(account, use.row.first("th").children[0].strip())[0]
    may(account.aspects[aspect]["contradicted"], "no finding contradicts a score")
    return {}


# History

@says("account-history-alt", "account-history-course", "account-history-highest", "account-history-lowest", "account-history-below-peak")
def account_history(use, site):
    """The course of the index, compared as it is shown: a figure as the label of the same point has it."""
    account = account_of(use, site)
    points = [(values.day(one["date"]), one["index"]) for one in account["history"]]
    first, last = points[0], account["index"]
    before = [index for day, index in points[:-1]]
    peak = max(before)
    wanted = {"first": shown.whole(first[1]), "date": shown.any_day(first[0]), "last": shown.whole(last), "index": shown.whole(last)}
    if use.key == "account-history-highest":
        may(last > peak, f"it was {peak}")
        may(int(next(iter(shown.whole(last)))) > int(next(iter(shown.whole(peak)))), f"{peak} shows as high as {last}")
        may(account["change"] is not None, "new raters moved it, no rating that was there before")
    if use.key == "account-history-lowest":
        may(last < min(before), f"it was {min(before)}")
        may(account["change"] is not None, "new raters moved it, no rating that was there before")
    if use.key == "account-history-below-peak":
        day = next(day for day, index in points if index == peak)
        wanted |= {"date": shown.any_day(day), "points": {str(int(a) - int(b)) for a in shown.whole(peak) for b in shown.whole(last)}}
    return wanted
