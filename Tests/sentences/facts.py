"""facts.py: what is true of a site and of each of its accounts: the export's figures beside the content as another reader reads it.
All as of one date: what is dated after it has not happened."""
import functools

import values

EPSILON = 1e-9


class Site:
    def __init__(self, name, content, export, as_of, audience=None):
        self.name, self.export, self.as_of, self.audience = name, export, as_of, audience
        self.content = content.seen_by(audience)
        self.everything = content
        self.accounts = {entry["id"]: Account(self, entry) for entry in export["accounts"]}
        assert set(self.accounts) == set(self.content.plans), f"{name}: the reader sees other accounts than the export has"

    @property
    def active(self):
        return [account for account in self.accounts.values() if account.is_active]

    @property
    def portfolio(self):
        return self.export["portfolio"]

    def hides(self, path):
        return self.content.hides(path)

    @property
    def hides_sections(self):
        audience = (self.content.site.get("audiences") or {}).get(self.audience) or {}
        return bool(audience.get("hides_sections")) or audience.get("only") is not None

    def pool(self, key):
        """What the unit reserves, what is granted of it and what open requests ask for; `capacity` is None without one."""
        unit, resource, period = key
        capacity = None
        for one in self.content.units:
            for entry in one.get("capacity") or [] if one["id"] == unit else []:
                if entry["resource"] == resource and period in entry["periods"]:
                    capacity = values.number(entry["periods"][period])
        period = values.Period(period, self.content.fiscal_year_start)
        entries = [(account, request) for account in self.active for request in account.requests if account.pool_of(request) == key]
        granted = [values.number(request.get("granted", request["amount"])) for account, request in entries
                   if account.status(request, "requested") == "granted"]
        waiting = [(account, request) for account, request in entries if account.status(request, "requested") == "requested"]
        return {"capacity": capacity, "granted": sum(granted), "open": waiting, "has_ended": period.end < self.as_of,
                "demand": sum(granted) + sum(values.number(request["amount"]) for _, request in waiting)}

    @property
    def rated(self):
        return [account for account in self.active if account["index"] is not None]

    @property
    def changed(self):
        """The accounts that can be compared like for like."""
        return [account for account in self.active if account["change"] is not None]

    @functools.cached_property
    def change(self):
        """Their mean change; None without one."""
        return sum(account["change"] for account in self.changed) / len(self.changed) if self.changed else None

    def known(self, figure):
        return [account for account in self.active if account.figures[figure] is not None]

    def sum(self, figure, accounts=None):
        known = [account.figures[figure] for account in accounts or self.active if account.figures[figure] is not None]
        return sum(known) if known else None

    def exceeds(self, days, limit):
        return days > limit * (1 + self.content.limits["grace"])

    @property
    def below_floor(self):
        return [account for account in self.active if account.low]

    def cadence(self, forum):
        return self.content.forums.get(forum, {}).get("cadence_days", self.content.cadence)


class Account:
    def __init__(self, site, entry):
        self.site, self.entry, self.id = site, entry, entry["id"]
        self.content, self.as_of = site.content, site.as_of
        self.plan = self.content.plans[self.id]

    def __getitem__(self, key):
        return self.entry[key]

    @property
    def name(self):
        return self.entry["account"]

    @property
    def is_active(self):
        return self.entry["state"] == "active"

    @property
    def figures(self):
        return self.entry["figures"]

    # Alignment

    @functools.cached_property
    def aspects(self):
        """By id, in the order of pages."""
        found = {aspect["id"]: aspect for aspect in self.entry["aspects"]}
        return {id: found[id] for id, _, _ in self.content.aspects}

    def aspect_name(self, id):
        return next(name for one, name, _ in self.content.aspects if one == id)

    @property
    def levels(self):
        return {id: aspect["level"] for id, aspect in self.aspects.items() if aspect["level"] is not None}

    @property
    def low(self):
        """Aspects below the floor, the lowest first."""
        low = [id for id, level in self.levels.items() if level < self.content.floor - EPSILON]
        return sorted(low, key=lambda id: self.levels[id])

    @property
    def lowest(self):
        """All aspects that show the lowest level at the decimal shown."""
        least = min(round(level + EPSILON, 1) for level in self.levels.values()) if self.levels else None
        return [id for id, level in self.levels.items() if round(level + EPSILON, 1) == least]

    def scores(self, aspect):
        return {one["rater"]: one["score"] for one in self.aspects[aspect]["ratings"] if one["score"] is not None}

    def cells(self, day):
        """The newest answer of each rater on each aspect, by then; `unknown` is one."""
        found = {}
        for entry in self.ratings:
            if values.day(entry["date"]) <= day:
                found.update({(entry["rater"], aspect): score for aspect, score in entry["scores"].items()})
        return found

    @functools.cached_property
    def rest(self):
        """What moved the index beside the change: its points, whether raters are new on an aspect, whether some took a score back."""
        then, now = self.cells(values.day(self["previous_date"])), self.cells(self.as_of)
        points = self["index"] - self["previous_index"] - self["change"]
        new = any(now[cell] != "unknown" and then.get(cell, "unknown") == "unknown" for cell in now)
        gone = any(now[cell] == "unknown" and then.get(cell, "unknown") != "unknown" for cell in now)
        return points, new, gone

    @property
    def was_reviewed(self):
        """Before the date: else the account is compared with 90 days ago."""
        return any(day < self.as_of for day in self.held)

    @property
    def apart(self):
        """Aspects on which raters differ by the limit or more, the widest first."""
        limit = self.content.spread_limit
        wide = [id for id, aspect in self.aspects.items() if (aspect["spread"] or 0) > 0 and aspect["spread"] >= limit - EPSILON]
        return sorted(wide, key=lambda id: -self.aspects[id]["spread"])

    @property
    def widest(self):
        """Those of them that are furthest apart."""
        return [id for id in self.apart if self.aspects[id]["spread"] == self.aspects[self.apart[0]]["spread"]]

    @property
    def raters(self):
        return {one["rater"] for aspect in self.aspects.values() for one in aspect["ratings"]}

    @functools.cached_property
    def ratings(self):
        """The entries that have happened, by date."""
        happened = [entry for entry in self.plan.get("alignment") or [] if values.day(entry["date"]) <= self.as_of]
        return sorted(happened, key=lambda entry: values.day(entry["date"]))

    @property
    def expected_raters(self):
        plan = self.plan
        units = [need["unit"] for promise in plan.get("value_proposition") or [] for need in promise.get("needs") or []]
        units += [one["unit"] for one in self.requests if self.status(one, "requested") in ("requested", "granted")]
        units += [one["unit"] for one in self.live_actions if one.get("unit")]
        units += [one["unit"] for one in plan.get("kpi_conflicts") or [] if not one.get("resolution")]
        return list(dict.fromkeys(["kam"] + ["sponsor"] * bool(plan.get("sponsor")) + units))

    # Reviews and governance

    @functools.cached_property
    def held(self):
        """Reviews held: the plan's own and the meetings of reviewing forums."""
        days = [values.day(one) for one in values.listed((self.plan.get("review") or {}).get("held"))]
        for entry in self.plan.get("governance") or []:
            if self.content.forums.get(entry["forum"], {}).get("reviews"):
                days += [values.day(one) for one in values.listed(entry.get("held"))]
        return sorted({one for one in days if one <= self.as_of})

    @property
    def next_review(self):
        return values.day((self.plan.get("review") or {}).get("next"))

    @functools.cached_property
    def meetings(self):
        """By forum its days, and its decisions with the day on which they were made."""
        found = {}
        for entry in self.plan.get("governance") or []:
            days = [values.day(one) for one in values.listed(entry.get("held"))]
            days = sorted(one for one in days if one <= self.as_of)
            forum = found.setdefault(entry["forum"], {"held": [], "decisions": []})
            forum["held"] = sorted({*forum["held"], *days})
            forum["decisions"] += [(decision, days[-1] if days else None) for decision in entry.get("decisions") or []]
        return found

    @property
    def decisions(self):
        return [(decision, forum, day) for forum, one in self.meetings.items() for decision, day in one["decisions"]]

    def is_late(self, entry, default="open", live=("open", "in_progress", "blocked")):
        due = self.due(entry)
        return self.status(entry, default) in live and due is not None and due < self.as_of

    # Lists of the plan

    def list(self, name):
        return self.plan.get(name) or []

    def entry_of(self, id):
        """An entry of the plan by its id, with its list."""
        for name in ("value_proposition", "objectives", "actions", "cases", "requests", "asks", "risks"):
            for entry in self.list(name):
                if str(entry.get("id")) == id:
                    return name, entry
        return None, None

    @staticmethod
    def status(entry, default="open"):
        return entry.get("status", default)

    def due(self, entry):
        return values.due_day(entry.get("due"), self.content.fiscal_year_start)

    def written_due(self, entry, show):
        """A due date as a page shows it: a day as `show` writes it, a period under its name."""
        due = entry.get("due")
        if due is None or isinstance(due, values.datetime.date) or len(str(due)) == 10:
            shown = show(self.due(entry)) if due is not None else set()
            return shown if isinstance(shown, set) else {shown}
        return {self.period(str(due)).name}

    def happened(self, value):
        day = values.day(value)
        return day if day is not None and day <= self.as_of else None

    @property
    def asks(self):
        return [ask for ask in self.list("asks") if self.status(ask) == "open"]

    @property
    def live_actions(self):
        return [one for one in self.list("actions") if self.status(one) in ("open", "in_progress", "blocked")]

    @property
    def requests(self):
        return self.list("requests")

    @property
    def open_requests(self):
        return [one for one in self.requests if self.status(one, "requested") == "requested"]

    def request_figures(self, id):
        return next(one for one in self.entry["requests"] if one["id"] == id)

    def pool_of(self, request):
        return request["unit"], request["resource"], str(request["period"])

    def period(self, text):
        return values.Period(text, self.content.fiscal_year_start)

    def money(self, amount):
        rate = self.content.rate(self.plan)
        return None if amount is None or rate is None else values.number(amount) * rate

    @property
    def children(self):
        """The active ones directly below; one that is not active stands aside for those below it."""
        found = []
        for account in self.site.accounts.values():
            if account["parent"] == self.id:
                found += [account] if account.is_active else account.children
        return found

    @property
    def findings(self):
        return [one for one in self.site.export["findings"] if one["account"] == self.id]
