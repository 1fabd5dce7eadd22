"""money.py: an account's periods and business cases, by money.md."""
import values

ACTUALS = ["revenue", "cogs", "cost_to_serve", "kam_cost", "cash_in", "cash_out"]


def periods(account):
    """The closed periods with an actual, by their end."""
    found = [(account.period(row["period"]), row) for row in account.list("financials") if any(row.get(key) is not None for key in ACTUALS)]
    return sorted(((p, row) for p, row in found if p.end <= account.as_of), key=lambda one: (one[0].end, -one[0].months))


def margin(row):
    parts = [values.number(row.get(key)) for key in ACTUALS[:4]]
    return None if None in parts or parts[0] == 0 else (parts[0] - sum(parts[1:])) / parts[0]


def months_with_target(account):
    """Months of the window of which revenue and target are both given by the same period."""
    end = values.day(account.figures["to"])
    first = end.year * 12 + end.month - 12
    told = [(period, row) for period, row in periods(account) if period.first_month >= first]
    return sum(period.months for period, row in told if row.get("revenue") is not None and row.get("target") is not None)


class Case:
    """The figures of money.md; None where one of the three numbers is not given."""

    def __init__(self, account, entry):
        self.investment = account.money(entry.get("investment"))
        flows = entry.get("cash_flows")
        self.flows = None if flows is None else [account.money(flow) for flow in values.listed(flows)]
        self.probability = values.number(entry.get("probability"))
        self.rate = values.number(account.content.site.get("discount_rate", 0.08))

    @property
    def is_known(self):
        return None not in (self.investment, self.flows, self.probability)

    @property
    def present(self):
        return sum(flow / (1 + self.rate) ** year for year, flow in enumerate(self.flows, 1))

    @property
    def npv(self):
        return self.probability * self.present - self.investment if self.is_known else None

    @property
    def payback(self):
        """Years until the flows have brought the investment back; None where they never do."""
        left = self.investment
        if left == 0:
            return 0
        for year, flow in enumerate(self.flows):
            earned = self.probability * flow
            if earned >= left > 0:
                return year + left / earned
            left -= earned
        return None


def cases(account):
    """By the anchor of its row."""
    found = {entry["id"]: Case(account, entry) for entry in account.list("cases")}
    for request in account.requests:
        if any(key in request for key in ("investment", "cash_flows", "probability")):
            found["case." + request["id"]] = Case(account, request)
    return found
