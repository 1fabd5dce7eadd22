/// Content folders that the golden texts are of.
enum Samples {
  /// The worked example of the alignment model, with an earlier review.
  static let alignment = [
    "site.yaml": """
    title: Key account review
    """,
    "units.yaml": """
    units: [{id: field-service, name: Field service}]
    """,
    "accounts/mill.md": """
    ---
    account: Mill Oy
    owner: Maija Virtanen
    sponsor: {name: Jussi Laine}
    review: {held: [2026-05-21, 2026-12-15], next: 2026-12-15}
    alignment:
      - {date: 2026-05-02, rater: kam, scores: {strategy: 2, structure: 3, style: unknown}}
      - {date: 2026-10-01, rater: kam, scores: {strategy: 4, structure: 3, systems: 5}}
      - {date: 2026-10-01, rater: field-service, scores: {strategy: 3, structure: 3, systems: 2}}
      - {date: 2026-12-01, rater: sponsor, scores: {strategy: 1}}
    actions:
      - {id: A1, text: Audit mill 2, unit: field-service}
    ---
    """,
  ]

  /// Money in two currencies, a shared case and one of the request's own, a family and rivals.
  static let money = [
    "site.yaml": """
    title: Key account review
    organisation: Nordvik Industrial Services
    currency: EUR
    exchange_rates: {SEK: 0.088}
    discount_rate: 0.10
    review_cadence_days: 60
    tiers:
      - {id: strategic, name: {en: Strategic, sv: Strategisk}}
      - {id: growth, parts: [review, financials]}
    groups: [{id: area, name: Business area, values: [pulp, {id: mining, name: Mining}]}]
    goals: [service-growth]
    commitment: {text: Key accounts come first when capacity is short, by: Managing director, date: 2026-01-15}
    allocation_rule: business_case
    escalation: {path: [Service director, COO], time_limit_days: 5}
    forums: [{id: management-team, name: Management team, cadence_days: 90, reviews: true}]
    rules: {plan-stale: error, rating-stale: off}
    audiences:
      management: {shows: [contacts]}
      customer: {accounts: [pit], only: [objectives, actions], only_sections: []}
    publish: {intranet: {audience: management, to: /srv/intranet/accounts, keep: 5}}
    """,
    "units.yaml": """
    units:
      - id: field-service
        name: Field service
        head: Service director
        account_kpi: true
        kpis: [{id: billable-hours, name: Billable hours}]
        capacity: [{resource: Vibration engineer, unit: hours, divisible: true, periods: {2027-Q1: 600}}]
    """,
    "model.yaml": """
    aspects:
      - {id: strategy, weight: 2}
      - {id: shared-values, name: Common ground}
      - id: digital
        name: Digital
        kind: hard
        statements: [{id: data, text: Data are shared}]
    raters: {kam: 0.5}
    floor: 2.75
    limits: {rating_stale_days: 180, grace: 0.2}
    sections: [Executive summary]
    """,
    "accounts/group.md": """
    ---
    account: Pit Group AB
    owner: Maija Virtanen
    requests:
      - {id: R9, unit: field-service, resource: Vibration engineer, amount: 80, period: 2027-Q1}
    ---
    """,
    "accounts/pit.md": """
    ---
    account: Pit AB
    former_ids: [old-pit]
    state: active
    owner: Maija Virtanen
    sponsor: {name: Jussi Laine, last_contact: 2026-09-15}
    tier: growth
    groups: {area: mining}
    parent: group
    updated: 2026-10-28
    currency: SEK
    category_spend: 40000000
    financials:
      - {period: 2024-Q4, revenue: 2000000}
      - {period: 2025-H1, revenue: 4000000}
      - {period: 2025-Q3, revenue: 2200000}
      - {period: 2025-Q4, revenue: 2400000, target: 2500000, cogs: 1500000}
      - {period: 2026-Q1, revenue: 2600000, target: 2500000, cogs: 1600000, cost_to_serve: 200000, kam_cost: 90000}
      - {period: 2026-Q2, revenue: 2500000, cogs: 1500000, cost_to_serve: 210000, kam_cost: 90000}
      - {period: 2026-Q4, target: 3000000}
    cases:
      - {id: C1, text: Predictive service, investment: 300000, cash_flows: [100000, 100000, 100000, 100000], probability: 1}
    requests:
      - {id: R1, unit: field-service, resource: Vibration engineer, amount: 320, period: 2027-Q1, case: C1, share: 0.75}
      - {id: R2, unit: field-service, resource: Crane, amount: 4, period: 2027-Q1, case: C1, share: 0.25, status: granted, granted: 2}
      - {id: R3, unit: field-service, resource: Crane, amount: 1, period: 2027-Q2, investment: 5000, probability: 0.5}
      - {id: R4, unit: field-service, resource: Crane, amount: 1, period: 2027-Q2, case: C1, status: withdrawn}
      - {id: R5, unit: field-service, resource: Crane, amount: 1, period: 2027-Q3}
    whitespace:
      - {site: Shaft 2, offering: Spare parts, state: competitor, potential: 800000, probability: 0.3, competitor: Other Oy}
      - {site: Shaft 2, offering: Audits, state: ours, potential: 100000, probability: 1}
      - {site: Shaft 3, offering: Audits, state: open, potential: 250000}
    ---
    # Executive summary

    Text.
    """,
    "data/financials-2026.csv": """
    account;period;revenue;cost_to_serve;currency
    pit;2026-Q3;231000,50;20000;EUR
    """,
  ]
}
