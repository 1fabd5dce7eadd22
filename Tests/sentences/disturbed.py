"""disturbed.py: the test of the test. Of each kind of phrase that the pages show, each argument is disturbed where the phrase was found
true: another digit in a figure, other letters in a name. So are its text alone and its choice: a phrase of the same arguments that the
same recomputation serves, as `rose` for `fell`. Each has to be told."""
import copy
import re

from marks import PLACEHOLDER
from practices import PRACTICES
from recomputed import SAYS

# Arguments that a recomputation takes from the page: heads of columns, and rows that a list begins and ends with.
NOT_JUDGED = {("account-whitespace-note", "money"), ("account-pnl-note", "money"), ("accounts-range", "from"), ("accounts-range", "to")}

# The unit of a column is a matter of form.
NOT_CHOSEN = ("money-",)
# Phrases that may all be true of one thing, the one saying more or at another place.
TRUE_TOO = [
    {"movers-most", "movers-all"}, {"account-revenue", "account-revenue-growth", "account-pnl-revenue"}, 
    {"account-history-course", "account-history-alt"}, {"account-decisions-asked", "account-decisions-asked-of"},
    {"account-pnl-growing", "account-pnl-margin", "account-pnl-shrinking"}, {"account-risks-heavy", "account-risks-answered"},
    {"account-low", "account-low-apart", "account-aspects-low"}, {"account-provisional", "account-index-provisional"},
    {"aspect-below-floor", "aspect-below-floor-without-action"}, {"account-pnl-missing.none", "cash-flow-missing.none"},
    {"figure-change", "overview-still"}, {"account-history-reviews", "account-history-hollow"}, {"account-unrated", "account-index-none"},
    {"account-unknown", "account-index-unknown"}, {"account-money-missing", "account-sums-missing"},
    {"account-growth-none", "account-of-target", "account-of-target-part", "account-of-revenue", "account-net-cash"},
    {"account-loss", "account-pnl-loss"}, {"account-decisions-done", "account-decisions-open"}, {"single-threaded.none", "single-threaded.decision-maker", "single-threaded.champion"}, {"overview-unrated", "figure-unrated"},
    {f"practices-nobody-{practice.replace('_', '-')}" for practice in PRACTICES}, {"forum-missing", "account-case-missing", "sponsor-missing"},
    {"role.decision_maker", "role.champion", "role.user", "role.blocker", "role.influencer", "role.sponsor"},
]


def other(text):
    """The text with another last digit, or its letters in another order."""
    found = re.search(r"\d(?=\D*$)", text)
    if found:
        return text[:found.start()] + str((int(found[0]) + 3) % 10) + text[found.end():]
    return text[::-1] if text != text[::-1] else text + "x"


def arguments_of(text):
    return set(PLACEHOLDER.findall(text))


def variants(use, render, texts):
    """The phrase with one argument disturbed, and with its text disturbed alone."""
    for name, text in use.arguments.items():
        if (use.key, name) not in NOT_JUDGED:
            disturbed = copy.copy(use)
            # Another id may have the same fault.
            changed = text + "x" if name == "item" else other(text)
            disturbed.arguments = {**use.arguments, name: changed}
            disturbed.text = min(render(texts[use.key], disturbed.arguments))
            yield f"{{{name}}} as “{changed}”", disturbed
    disturbed = copy.copy(use)
    disturbed.text = other(use.text)
    yield f"“{disturbed.text}”", disturbed
    for key in SAYS:
        if key in texts and key != use.key and SAYS[key] is SAYS[use.key] and not key.startswith(NOT_CHOSEN):
            is_true_too = any({key, use.key} <= phrases for phrases in TRUE_TOO)
            if arguments_of(texts[key]) <= set(use.arguments) and not is_true_too:
                disturbed = copy.copy(use)
                disturbed.key, disturbed.text = key, min(render(texts[key], use.arguments))
                disturbed.arguments = {name: use.arguments[name] for name in arguments_of(texts[key])}
                yield key, disturbed


def undetected(true_uses, checker, render):
    """What nobody told, and how much was disturbed. `true_uses` are (use, site), one of each kind."""
    silent, times = [], 0
    for use, site in true_uses:
        for what, disturbed in variants(use, render, checker.texts):
            times += 1
            if not list(checker.of(disturbed, site)):
                silent.append(f"{use}: nobody tells {what}")
    return silent, times
