"""shown.py: how a value may stand on a page. A recomputation gives for each argument of its phrase either the text that it
expects, a set of such texts, or a figure that knows the texts in which it may be written."""
import itertools
import re

MINUS, ABSENT, BLANK = "\u2212", "\u2013", "\xa0"
# portfolio.json has four decimals, so a figure that close to a half may have been rounded either way.
BLUR = 0.6e-4
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
SPELLED = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
SCALES = {"": 1, "k": 1e3, "m": 1e6, "bn": 1e9}


def fixed(value, decimals):
    """A half goes away from zero; a figure that rounds to nothing has no sign."""
    scaled = int(abs(value) * 10 ** decimals + 0.5 + 1e-9)
    text = f"{scaled // 10 ** decimals:,}" + (f".{scaled % 10 ** decimals:0{decimals}d}" if decimals else "")
    return (MINUS if value < 0 and scaled else "") + text


def near(value, write, blur=BLUR):
    return {write(value), write(value - blur), write(value + blur)}


def whole(value):
    """An index, or points of it."""
    return {ABSENT} if value is None else near(value, lambda v: fixed(v, 0))


def level(value):
    return {ABSENT} if value is None else near(value, lambda v: fixed(v, 1))


def signed(value, decimals=0, blur=BLUR):
    def write(v):
        text = fixed(v, decimals)
        return "+" + text if v > 0 and re.search("[1-9]", text) else text
    return {ABSENT} if value is None else near(value, write, blur)


def share(value, decimals=0):
    return {"not known"} if value is None else {text + "%" for text in near(value * 100, lambda v: fixed(v, decimals), 100 * BLUR)}


def growth(value, decimals=0):
    return {"not known"} if value is None else {text + "%" for text in signed(value * 100, decimals, 100 * BLUR)}


def count(value):
    return fixed(value, 0)


def number(value):
    """As few decimals as it needs, four at most."""
    text = fixed(value, 4)
    return text.rstrip("0").rstrip(".")


def spelled(value, capital=False):
    text = SPELLED[value] if 0 <= value < len(SPELLED) else count(value)
    return text.capitalize() if capital else text


def listed(names):
    names = list(names)
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]])) if names else ""


def named(names, things):
    """Up to three names in whatever order, else how many they are."""
    names = list(names)
    if len(names) > 3:
        return {f"{spelled(len(names))} {things}"}
    return {listed(order) for order in itertools.permutations(names)}


def long_day(day):
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def medium_day(day):
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def near_day(day, as_of):
    """The year goes without saying within half a year."""
    short = f"{day.day} {MONTHS[day.month - 1][:3]}"
    return {medium_day(day), long_day(day)} | ({short} if abs((day - as_of).days) <= 183 else set())


def any_day(day):
    return {medium_day(day), long_day(day)}


def ago(days):
    return "today" if days == 0 else f"{days} day{'s' * (days != 1)} ago"


def when(day, as_of):
    days = (day - as_of).days
    if days == 0:
        return "today"
    return f"in {days} day{'s' * (days != 1)}" if days > 0 else f"{-days} day{'s' * (days != -1)} late"


def counted(amount, measure):
    return number(amount) + (BLANK + measure if measure else "")


class Money:
    """An amount in whatever unit: what is written must be the amount at the decimals written, with two figures at least."""

    def __init__(self, amount):
        self.amount = amount

    def accepts(self, text):
        if self.amount is None:
            return text == "not known"
        found = re.fullmatch(rf"({MINUS}?)(?:€|£|\$|[A-Z]{{3}}{BLANK})([\d,]+)(?:\.(\d+))?(k|m|bn)?", text)
        if not found:
            return False
        sign, digits, decimals, scale = found.groups()
        unit = SCALES[scale or ""] / 10 ** len(decimals or "")
        value = int((digits + (decimals or "")).replace(",", "")) * unit * (-1 if sign else 1)
        precise = len((digits + (decimals or "")).replace(",", "").lstrip("0")) >= 2 or unit == 1
        return abs(value - self.amount) <= unit / 2 * (1 + 1e-9) + BLUR and precise and not (sign and value == 0)

    def __str__(self):
        return f"money of {self.amount}"


class Percent:
    """A share at whatever decimals it is written with."""

    def __init__(self, value):
        self.value = value

    def accepts(self, text):
        found = re.fullmatch(r"(\d+)(?:\.(\d+))?%", text)
        return bool(found) and abs(float(text[:-1]) - 100 * self.value) <= 0.5 / 10 ** len(found[2] or "") + 1e-9

    def __str__(self):
        return f"{100 * self.value}%"


class Anything:
    """What no recomputation judges: texts of the plan that are held against the plan elsewhere."""

    def accepts(self, text):
        return True


def accepts(wanted, text):
    if isinstance(wanted, str):
        return wanted == text
    if isinstance(wanted, (set, frozenset)):
        return text in wanted
    return wanted.accepts(text)
