"""content.py: a content folder as another reader reads it: ruamel.yaml for YAML 1.2, csv for tables. It knows the defaults of
files.md and, for an audience, what site.md leaves of a plan; it judges nothing, since the folders of the test are without fault."""
import copy
import csv
import io
import os
import re
import unicodedata

from ruamel.yaml import YAML

import values

LISTS = ["financials", "ratings", "governance", "actions", "requests", "contacts", "whitespace", "objectives", "risks", "kpi_conflicts",
         "asks"]
ASPECTS = [("shared-values", "soft"), ("style", "soft"), ("skills", "soft"), ("staff", "soft"), ("strategy", "hard"), ("structure", "hard"),
           ("systems", "hard")]
PARTS = ["sponsor", "review", "financials", "value_proposition", "objectives", "actions", "alignment", "governance", "contacts", "risks"]
LIMITS = {"rating_stale_days": 180, "sponsor_contact_days": 90, "request_answer_days": 30, "figures_late_days": 30, "index_fall": 5,
          "grace": 0.25}
TIERS = [{"id": "strategic"}, {"id": "growth", "parts": ["sponsor", "review", "financials", "objectives", "actions", "alignment"]},
         {"id": "maintain", "parts": ["review", "financials", "actions"]}]
CASE_KEYS = ["investment", "cash_flows", "probability"]
# What stays of an entry whatever `only` names of it: without these it would be no entry.
REQUIRED = {"governance": ["forum"], "requests": ["id", "unit", "resource", "amount", "period"], "objectives": ["id", "text"],
            "actions": ["id", "text"], "asks": ["id", "text"], "risks": ["id", "text"], "cases": ["id"], "kpi_conflicts": ["unit", "kpi"],
            "value_proposition": ["id", "promise"], "alignment": ["date", "rater", "scores"], "financials": ["period"]}


def load(text):
    return YAML(typ="safe", pure=True).load(text)


def read(path):
    with open(path, encoding="utf-8-sig") as file:
        return file.read()


def without_empty(value):
    """An empty value is the key left out."""
    if isinstance(value, dict):
        return {key: without_empty(kept) for key, kept in value.items() if kept is not None and kept != ""}
    return [without_empty(kept) for kept in value] if isinstance(value, list) else value


class Content:
    def __init__(self, folder):
        self.folder = folder
        self.site = self.settings("site.yaml")
        self.units = self.settings("units.yaml").get("units") or []
        self.model = self.settings("model.yaml")
        self.plans = {}
        for place, _, names in os.walk(os.path.join(folder, "accounts")):
            for name in names:
                if name.endswith(".md"):
                    self.add(os.path.join(place, name))
        for name in sorted(os.listdir(os.path.join(folder, "data")) if os.path.isdir(os.path.join(folder, "data")) else []):
            self.add_rows(name)
        for plan in self.plans.values():
            plan["financials"] = merged(plan.get("financials") or [])

    def settings(self, name):
        path = os.path.join(self.folder, name)
        return without_empty(load(read(path)) or {}) if os.path.exists(path) else {}

    def add(self, path):
        front, text = re.match(r"---[ \t]*\r?\n(.*?)^---[ \t]*\r?$(.*)", read(path), re.S | re.M).groups()
        plan = without_empty(load(front))
        plan.setdefault("id", os.path.basename(path)[:-3])
        plan["body"], plan["path"] = text, os.path.relpath(path, self.folder)
        self.plans[plan["id"]] = plan

    def add_rows(self, name):
        kind = next((kind for kind in sorted(LISTS, key=len, reverse=True) if name.startswith(kind)), None)
        ratings = {}
        for row in rows(read(os.path.join(self.folder, "data", name))):
            plan = self.plans[row.pop("account")]
            if kind == "ratings":
                rate(plan, row, ratings)
            elif kind == "governance":
                entry = {"forum": row["forum"], "held": [row["date"]] if "date" in row else []}
                decision = {key: row[key] for key in ("text", "owner", "due", "status") if key in row}
                if "text" in decision:
                    entry["decisions"] = [decision]
                plan.setdefault("governance", []).append(entry)
            else:
                plan.setdefault(kind, []).append(row)

    # The settings in force

    @property
    def fiscal_year_start(self):
        return self.site.get("fiscal_year_start", 1)

    @property
    def cadence(self):
        return self.site.get("review_cadence_days", 90)

    @property
    def forums(self):
        return {forum["id"]: forum for forum in self.site.get("forums") or []}

    @property
    def tiers(self):
        tiers = [tier if isinstance(tier, dict) else {"id": tier} for tier in self.site.get("tiers") or TIERS]
        return {tier["id"]: tier for tier in tiers}

    @property
    def aspects(self):
        """(id, name, kind), soft ones first: the order of pages."""
        built_in = dict(ASPECTS)
        listed = self.model.get("aspects") or [{"id": name} for name in built_in]
        found = [(entry["id"], self.name(entry.get("name")) or entry["id"].replace("-", " ").capitalize(),
                  entry.get("kind", built_in.get(entry["id"]))) for entry in listed]
        return [one for one in found if one[2] == "soft"] + [one for one in found if one[2] == "hard"]

    @property
    def limits(self):
        return {**LIMITS, **(self.model.get("limits") or {})}

    @property
    def floor(self):
        return self.model.get("floor", 2.5)

    @property
    def spread_limit(self):
        return self.model.get("spread_limit", 3)

    @property
    def min_coverage(self):
        return self.model.get("min_coverage", 0.6)

    def name(self, given):
        return given.get("en") or next(iter(given.values())) if isinstance(given, dict) else given

    def name_of(self, entries, wanted):
        entry = next((e for e in entries if isinstance(e, dict) and e["id"] == wanted), {})
        return self.name(entry.get("name"))

    def unit_name(self, unit):
        return self.name_of(self.units, unit) or unit

    def forum_name(self, forum):
        return self.name(self.forums.get(forum, {}).get("name")) or forum

    def rater_name(self, rater):
        return {"kam": "KAM", "sponsor": "Sponsor"}.get(rater) or self.unit_name(rater)

    def rate(self, plan):
        currency = plan.get("currency", self.site.get("currency", "EUR"))
        own = self.site.get("currency", "EUR")
        return 1 if currency == own else self.site.get("exchange_rates", {}).get(currency)

    def measure(self, unit, resource):
        """What an amount of a resource is counted in."""
        found = next((one for one in self.units if one["id"] == unit), {})
        return next((c.get("unit") for c in found.get("capacity") or [] if c["resource"] == resource), None)

    # What an audience sees

    def seen_by(self, name):
        """The content without what an audience does not see; without a name what the site shows everybody."""
        seen = copy.copy(self)
        audience = (self.site.get("audiences") or {}).get(name) or {} if name else {}
        shows = (audience if name else self.site).get("shows") or []
        only, hides = audience.get("only"), list(audience.get("hides") or [])
        if any(hidden.split(".")[-1] in CASE_KEYS for hidden in hides):
            hides += [f"{part}.{key}" for part in ("requests", "cases") for key in CASE_KEYS]
        if "contacts" not in shows:
            hides.append("contacts")
        seen.hidden, seen.only = hides, only
        seen.plans = {}
        for plan in self.plans.values():
            shown = kept(copy.deepcopy(plan), only, hides)
            if self.is_seen(plan, shown, audience, name):
                seen.plans[plan["id"]] = shown
        for plan in seen.plans.values():
            if plan.get("parent") not in seen.plans:
                plan.pop("parent", None)
        return seen

    hidden, only = [], None

    def hides(self, path):
        """Whether a part of plans is hidden: `financials`, `requests.investment`."""
        top = path.split(".")[0]
        if top in self.hidden or path in self.hidden:
            return True
        if self.only is None or top in ("account", "id", "owner"):
            return False
        return not (top in self.only or path in self.only or "." not in path and any(one.startswith(path + ".") for one in self.only)
                    or path.split(".")[-1] in REQUIRED.get(top, []))

    def is_seen(self, plan, shown, audience, name):
        if name and plan.get("audiences") and name not in plan["audiences"]:
            return False
        if audience.get("tiers") and plan.get("tier") not in audience["tiers"]:
            return False
        if audience.get("accounts") and plan["id"] not in audience["accounts"]:
            return False
        for group, wanted in (audience.get("groups") or {}).items():
            if (plan.get("groups") or {}).get(group) not in wanted:
                return False
        if audience.get("unit"):
            entries = [need for promise in shown.get("value_proposition") or [] for need in promise.get("needs") or []]
            entries += (shown.get("requests") or []) + (shown.get("actions") or []) + (shown.get("team") or [])
            return any(entry.get("unit") == audience["unit"] for entry in entries)
        return True


def kept(plan, only, hides):
    """What is left of a plan, in place."""
    if only is not None:
        for key in list(plan):
            inner = [path.split(".", 1)[1] for path in only if path.startswith(key + ".")]
            if key in ("account", "id", "owner", "path") or key in only:
                continue
            if inner and isinstance(plan[key], (dict, list)):
                for entry in values.listed(plan[key]):
                    for name in list(entry):
                        if name not in inner and name not in REQUIRED.get(key, []):
                            del entry[name]
            else:
                del plan[key]
    for path in hides:
        key, _, inner = path.partition(".")
        if not inner:
            plan.pop(key, None)
        for entry in values.listed(plan.get(key)) if inner else []:
            entry.pop(inner, None)
    return plan


def rows(text):
    """The rows of a table: `;`, `,` or tab, whichever stands in the head; a decimal comma becomes a point."""
    lines = text.splitlines()
    separator = None
    if lines and lines[0].startswith("sep="):
        separator = lines.pop(0)[4]
    head = lines[0] if lines else ""
    separator = separator or max(";,\t", key=head.count)
    for row in csv.DictReader(io.StringIO("\n".join(lines)), delimiter=separator):
        row = {key: cell.strip() for key, cell in row.items() if key and cell and cell.strip()}
        if separator != ",":
            row = {key: re.sub(r"^(-?[\d ]+),(\d+)$", r"\1.\2", cell) for key, cell in row.items()}
        if row:
            yield row


def rate(plan, row, entries):
    """Rows of one account, rater and date are one entry, after those of the plan."""
    if "score" not in row:
        return
    key = (plan["id"], row["rater"], row["date"])
    if key not in entries:
        entries[key] = {"date": row["date"], "rater": row["rater"], "scores": {}, "evidence": {}}
        plan.setdefault("alignment", []).append(entries[key])
    entries[key]["scores"][row["aspect"]] = row["score"] if row["score"] == "unknown" else int(float(row["score"]))
    if "evidence" in row:
        entries[key]["evidence"][row["aspect"]] = row["evidence"]


def merged(financials):
    """One row a period, whatever rows its figures come from."""
    found = {}
    for row in financials:
        period = str(row["period"])
        found.setdefault(period, {"period": period}).update({key: kept for key, kept in row.items() if key != "period"})
    return list(found.values())


def folded(text):
    return unicodedata.normalize("NFC", text).casefold()
