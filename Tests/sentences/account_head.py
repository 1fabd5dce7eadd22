"""account_head.py: recomputations of an account's head and of the account on one page."""
import shown
import values
from frame import account_of
from money import months_with_target
from recomputed import counted, may, says


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


# How it stands

@says("account-unrated", "account-unknown", "account-index-none", "account-index-unknown")
def account_unrated(use, site):
    """Nobody has rated, or every answer is `unknown`."""
    account = account_of(use, site)
    may(not site.hides("alignment"), "ratings are hidden")
    may(account["index"] is None, "there is an index")
    may(bool(account.raters) == use.key.endswith("unknown"), f"answered have {account.raters}")
    return {}


@says("account-stands", "account-unchanged", "account-steady", "account-up", "account-down")
def account_stands(use, site):
    account = account_of(use, site)
    index, change = account["index"], account["change"]
    if change is None:
        kind = "stands"
    else:
        points = shown.whole(abs(change))
        still = account["moved"]["rose"] + account["moved"]["fell"] == 0
        kind = ("unchanged" if still else "steady") if points == {"0"} else "up" if change > 0 else "down"
    may(use.key == f"account-{kind}", f"the change is {change}")
    return {"index": shown.whole(index), "points": shown.whole(abs(change or 0))}


def names_in(account, text):
    found = {name: id for id, name, _ in account.content.aspects}
    return [found[name] for name in text.replace(" and ", ", ").split(", ")]


class LowestFirst:
    """Names of aspects by their level; those of one level in any order."""

    def __init__(self, account, aspects):
        self.account, self.aspects = account, aspects

    def accepts(self, text):
        told = names_in(self.account, text)
        levels = [round(self.account.levels[id], 6) for id in told]
        return sorted(told) == sorted(self.aspects) and levels == sorted(levels)

    def __str__(self):
        return ", ".join(self.aspects)


def aspects_named(account, aspects):
    return shown.named([account.aspect_name(id) for id in aspects], "aspects")


@says("account-low", "account-low-apart", "account-low-many", "account-low-all", "account-low-tied", "account-aspects-low")
def account_low(use, site):
    """Aspects below the floor: of more than two those that show the lowest level, and all that tie with them."""
    account = account_of(use, site)
    low = account.low
    may(low, "no aspect lies below the floor")
    wanted = {**counted(len(low)), "aspects": LowestFirst(account, low)}
    if use.key in ("account-low-many", "account-low-all", "account-low-tied"):
        lowest = [id for id in account.lowest if id in low]
        kind = "all" if len(lowest) == len(low) else "tied" if len(lowest) > 3 else "many"
        may(len(low) > 2 and use.key == f"account-low-{kind}", f"{', '.join(lowest)} of {len(low)} are lowest")
        wanted |= {"tied": shown.spelled(len(lowest)), "lowest": aspects_named(account, lowest), "level": shown.level(min(account.levels.values()))}
    elif use.key == "account-low-apart":
        wanted["apart"] = aspects_named(account, account.widest)
    elif use.key == "account-low":
        may(not account.apart, f"raters are far apart on {', '.join(account.apart)}")
    return wanted


@says("account-apart")
def account_apart(use, site):
    account = account_of(use, site)
    may(not account.low, "an aspect lies below the floor")
    may(account.apart, "no two raters are far apart")
    return {"apart": aspects_named(account, account.apart)}


@says("account-loss", "account-revenue", "account-revenue-growth", "account-pnl-revenue", "account-pnl-loss")
def account_revenue(use, site):
    figures = account_of(use, site).figures
    loss = use.key.endswith("-loss")
    may((round(figures["contribution"] or 0) < 0) == loss, f"contribution is {figures['contribution']}")
    if use.key.startswith("account-revenue"):
        shows = figures["growth"] is not None and shown.growth(figures["growth"]) != {"0%"}
        may(shows == (use.key == "account-revenue-growth"), f"growth is {figures['growth']}")
    return {"money": shown.Money(-figures["contribution"] if loss else figures["revenue"]), "growth": shown.growth(figures["growth"]),
            "date": shown.any_day(values.day(figures["to"]))}


# The three figures

def compared(account):
    """How many scores stand both then and now."""
    return sum(account["moved"].values())


@says("account-index-change", "account-index-same")
def account_index_change(use, site):
    account = account_of(use, site)
    may(account["change"] is not None, "nothing is there to compare with")
    moved = account["moved"]
    may((moved["rose"] + moved["fell"] == 0) == (use.key == "account-index-same"), f"{moved}")
    rose, fell = ("none" if moved[key] == 0 else shown.count(moved[key]) for key in ("rose", "fell"))
    return {"change": shown.signed(account["change"]), "date": shown.any_day(values.day(account["previous_date"])),
            "rose": rose, "fell": fell, "count": shown.count(compared(account))}


@says("account-index-first", "account-index-apart")
def account_index_first(use, site):
    """No score from the previous date or before, or none of them stands both then and now."""
    account = account_of(use, site)
    then = [score for score in account.cells(values.day(account["previous_date"])).values() if score != "unknown"]
    may(account["change"] is None, "there is a change")
    may(bool(then) == (use.key == "account-index-apart"), f"{len(then)} scores are from before")
    return {"date": shown.any_day(values.day(account["previous_date"]))}


def asked_scores(account):
    """Of the raters who are expected: scores that are there, and those asked for; `unknown` ones are asked no more."""
    answers = account.cells(account.as_of)
    cells = [answers.get((rater, aspect)) for rater in account.expected_raters for aspect in account.aspects]
    scored = sum(answer not in (None, "unknown") for answer in cells)
    return scored, sum(answer != "unknown" for answer in cells)


@says("account-index-provisional", "account-provisional", "account-index-unasked", "account-provisional-unasked")
def account_provisional(use, site):
    account = account_of(use, site)
    scored, asked = asked_scores(account)
    may(account["provisional"], "enough have rated")
    may((asked == 0) == use.key.endswith("unasked"), f"{asked} are asked for")
    limit = site.content.min_coverage
    needed = next(number for number in range(asked + 1) if number >= limit * asked - 1e-9)
    return {"scored": shown.count(scored), "asked": shown.count(asked), "needed": shown.count(needed)}


@says("account-growth", "account-growth-none", "account-of-target", "account-of-target-part", "account-of-revenue", "account-net-cash")
def account_figure(use, site):
    account = account_of(use, site)
    figures = account.figures
    figure = {"growth": "growth", "growth-none": "growth", "of-target": "attainment", "of-target-part": "attainment", "of-revenue": "margin",
              "net-cash": "net_cash"}[use.key[len("account-"):]]
    may(figures[figure] is not None, f"{figure} is not known")
    if figure == "net_cash":
        return {"money": shown.Money(figures["net_cash"])}
    if figure == "attainment":
        months = months_with_target(account)
        may((months < 12) == (use.key == "account-of-target-part"), f"{months} months have a target")
        return {"share": shown.share(figures["attainment"]), "months": shown.count(months)}
    if figure == "growth":
        texts = shown.growth(figures["growth"])
        may("0%" in texts if use.key == "account-growth-none" else texts != {"0%"}, f"growth is {figures['growth']}")
        return {"share": texts}
    return {"share": shown.share(figures[figure])}


@says("account-money-none", "account-money-missing", "account-sums-missing")
def account_money_missing(use, site):
    """Of which figures the sum of 12 months is not known."""
    account = account_of(use, site)
    may((account.figures["to"] is None) == (use.key == "account-money-none"), f"the window ends on {account.figures['to']}")
    if account.figures["to"] is None:
        return {}
    keys = ["revenue", "cogs", "cost_to_serve", "kam_cost", "cash_in", "cash_out"]
    if use.label.startswith("Revenue"):
        keys = keys[:1]
    elif use.label:
        keys = keys[:4]
    elif not any(row.get(key) for row in account.list("financials") for key in keys[4:]):
        keys = keys[:4]
    missing = [site.texts[f"key.{key}"] for key in keys if account.figures[key] is None and not site.hides(f"financials.{key}")]
    may(missing, "all are known")
    return {"figures": shown.listed(missing), "date": shown.any_day(values.day(account.figures["to"]))}


# Who stands for it

@says("account-met", "account-not-met")
def account_met(use, site):
    """The sponsor's last contact, or that of the contact in whose row it stands."""
    account = account_of(use, site)
    if use.label == "Sponsor":
        person = account.plan["sponsor"]
        may(not site.hides("sponsor.last_contact"), "it is hidden")
    else:
        person = next(contact for contact in account.list("contacts") if contact["name"] == use.head)
        may(not site.hides("contacts.last_contact"), "it is hidden")
    met = account.happened(person.get("last_contact"))
    may((met is None) == (use.key == "account-not-met"), f"last met {met}")
    return {"date": shown.near_day(met, site.as_of), "ago": shown.ago((site.as_of - met).days)} if met else {}


@says("none-named")
def none_named(use, site):
    may(not site.hides("sponsor"), "the sponsor is hidden")
    may(not account_of(use, site).plan.get("sponsor"), "a sponsor is named")
    return {}


@says("no-tier")
def no_tier(use, site):
    may(not site.hides("tier"), "the tier is hidden")
    may(account_of(use, site)["tier"] is None, "there is a tier")
    return {}


@says("account-position", "account-attractiveness", "account-strength")
def account_position(use, site):
    position = account_of(use, site).plan["portfolio"]
    level = position.get(use.key.split("-")[1])
    return {"attractiveness": shown.level(values.number(position.get("attractiveness"))), "level": shown.level(values.number(level)),
            "strength": shown.level(values.number(position.get("strength")))}


def escalation(account):
    """A plan's own replaces the site's whole."""
    return account.plan["escalation"] if "escalation" in account.plan else account.content.site.get("escalation") or {}


@says("account-within-days", "account-each-within-days")
def account_within_days(use, site):
    found = escalation(account_of(use, site))
    may((len(found["path"]) > 1) == (use.key == "account-each-within-days"), f"the path is {found['path']}")
    return {"days": shown.number(found["time_limit_days"])}


@says("no-escalation")
def no_escalation(use, site):
    may(not site.hides("escalation"), "it is hidden")
    may(not escalation(account_of(use, site)).get("path"), "a path is written")
    return {}


@says("no-forum")
def no_forum(use, site):
    may(not site.hides("governance.held"), "it is hidden")
    may(not any(one["held"] for one in account_of(use, site).meetings.values()), "a forum took it up")
    return {}


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
    text = use.arguments["part"]
    if "“" in text:
        may(f"# {text.strip('“”')}\n" not in account.plan["body"], "the section is there")
        return {"part": text}
    part = next(key[5:] for key, word in site.texts.items() if key.startswith("part.") and word == text)
    may(not (account.ratings if part == "alignment" else account.plan.get(part)), f"there is {part}")
    return {"part": text}


# Where raters disagree

@says("account-disagree", "account-agree", "account-no-view", "account-unknown-view", "account-one-view", "account-apart-views")
def account_disagree(use, site):
    account = account_of(use, site)
    may(not site.hides("alignment"), "ratings are hidden")
    scores = [account.scores(id) for id in account.aspects]
    scorers = {rater for one in scores for rater in one}
    if account.apart:
        kind = "disagree"
    elif not scorers:
        kind = "unknown-view" if account.raters else "no-view"
    elif len(scorers) == 1:
        kind = "one-view"
    else:
        kind = "agree" if any(len(one) > 1 for one in scores) else "apart-views"
    may(use.key == f"account-{kind}", f"apart on {account.apart}, scored have {scorers}")
    return {**counted(len(account.apart)), "limit": shown.number(site.content.spread_limit),
            "rater": {site.content.rater_name(rater) for rater in scorers}}
