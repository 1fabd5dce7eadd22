"""labels.py: phrases that claim nothing: names of columns, sections and figures, legends and notes on how to read."""

LABELS = set("""
skip navigation overview accounts separate-figures last-review mean-index accounts-below-floor revenue-12-months decide-note movers-note
decision last-decisions-note groups-note legend-review legend-now legend-provisional lowest-aspect open-asks course
all-accounts all-figures heat-note legend-below-floor legend-raters legend-spread courses-note first now practices-note missing of
commitment list-pages contents here plan-updated sections on-one-page key-account-manager last-forum decisions profit-and-cash alignment
alignment-index history promises objectives requests kpi-conflicts contacts whitespace risks governance children custom plan-text notes
index change level spread evidenced evidence-behind hard-less-soft coverage completeness mean lowest floor below-floor revenue
contribution growth margin net-cash of-target share-of-wallet twelve-months next-review legend-revenue legend-target legend-year-before
aspects-note legend-level level-at reviews-held promises-note objectives-note objective-and-actions today
value-density net-present-value rivals reason flows probability break-even return-on-investment payback profitability-index
kpi-conflicts-note unit-and-kpi account-need local-cost resolution contacts-note influence support our-owner risks-note
likelihood-by-impact mitigation governance-note governance-forums account-children-below account-children-directly forum-and-decisions held children-note own with-all-below findings-note next-steps
severity what rule place custom-note field value account group aspect forum owner sponsor tier escalation due status date findings
errors-and-warnings promise to-customer to-us request amount serves business-case contact site risk portfolio show data-table
previous-to-now recommendation
practice-account-pnl practice-cash-flow practice-plan-presented practice-sponsor-met practice-forums-with-account-item
practice-units-with-account-kpi
reviews-note legend-course legend-fall columns-index columns-money portfolio-order heat-note-groups courses-note-one courses-review
courses-floor
decisions-note period earlier-periods aspects-change-note rater other-raters from-now-target other-units account-history-note rivals-named rule-meaning more-pages
account-target account-cogs account-cost-to-serve account-kam-cost account-cash-in account-cash-out account-cases-note
""".split())

# Figures that are written into a text: the months of the window, days of a first comparison, the weight from which a risk is heavy, scores that need evidence.
WRITTEN_FIGURES = {"account-loss": ["12"], "account-revenue": ["12"], "account-revenue-growth": ["12"], "account-pnl-note": ["12"],
                   "account-pnl-loss": ["12"], "account-pnl-revenue": ["12"], "account-risks-heavy": ["12", "25"],
                   "rating-without-evidence": ["4", "5"], "since-days": ["90"], "since-either": ["90"], "figure-missing": ["12"], "account-money-missing": ["12"], "account-sums-missing": ["12"]}


def is_label(key):
    """Names of levels stand at the ends of their scale."""
    return key in LABELS or key.startswith("level.")
