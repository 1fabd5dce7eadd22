"""values.py: what a value of the content means: dates, periods, numbers."""
import copy
import datetime
import re

LENGTHS = {None: 12, "H": 6, "Q": 3, "M": 1}
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


class Period:
    """`2026`, `2026-H1`, `2026-Q3` or `2026-09`; all but months begin with the fiscal year."""

    def __init__(self, text, fiscal_year_start=1):
        self.written = str(text)
        found = re.fullmatch(r"(\d{4})(?:-(?:([HQ])([1-4])|(\d\d)))?", self.written)
        year, kind, part, month = found.groups()
        self.year, self.kind, self.part = int(year), kind or ("M" if month else None), int(part or month or 1)
        self.months = LENGTHS[self.kind]
        start = self.part if month else fiscal_year_start + (self.part - 1) * self.months
        self.first_month = self.year * 12 + start - 1

    @property
    def start(self):
        return datetime.date(self.first_month // 12, self.first_month % 12 + 1, 1)

    @property
    def end(self):
        month = self.first_month + self.months
        return datetime.date(month // 12, month % 12 + 1, 1) - datetime.timedelta(1)

    @property
    def following(self):
        """The next period of the same length."""
        found = copy.copy(self)
        found.first_month += self.months
        found.part += 1
        if found.part > 12 // self.months:
            found.year, found.part = self.year + 1, 1
        return found

    @property
    def name(self):
        part = {None: "", "M": MONTHS[self.part - 1] + " "}.get(self.kind, f"{self.kind}{self.part} ")
        return f"{part}{self.year}"


def day(value):
    if value is None or value == "":
        return None
    if isinstance(value, datetime.datetime):
        return value.date()
    return value if isinstance(value, datetime.date) else datetime.date.fromisoformat(str(value))


def due_day(value, fiscal_year_start=1):
    """A due date, or the last day of the period that stands in its place."""
    if value is None or value == "":
        return None
    if isinstance(value, datetime.date) or re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)):
        return day(value)
    return Period(value, fiscal_year_start).end


def number(value):
    """A number of front matter or of a cell; a decimal comma of a cell was turned into a point when it was read."""
    if value is None or value == "":
        return None
    return float(str(value).replace("_", ""))


def listed(value):
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
