/// A plan that has every key, each with a value of its own, and another value for each.
struct MarkedPlan {
  /// By path: the value, and another that is as valid in its place.
  static let values: [String: (String, String)] = [
    "account": ("marker account", "other account"), "id": ("acct-a", "acct-b"), "former_ids": ("[old-a]", "[old-b]"),
    "state": ("active", "draft"), "language": ("en", "fi"), "owner": ("marker owner", "other owner"),
    "sponsor.name": ("marker sponsor", "other sponsor"), "sponsor.last_contact": ("2026-11-10", "2026-08-11"),
    "tier": ("strategic", "growth"), "groups": ("{area: pulp}", "{area: mining}"), "parent": ("top", "side"),
    "industry": ("marker industry", "other industry"), "why_key": ("marker why", "other why"),
    "period": ("2026", "2027"), "updated": ("2026-11-02", "2026-03-03"),
    "review.held": ("[2026-08-20]", "[2026-03-21]"),
    "review.next": ("2026-12-01", "2026-12-02"), "contract.ends": ("2027-12-31", "2027-12-30"),
    "currency": ("EUR", "SEK"), "portfolio.attractiveness": ("4.1", "3.1"), "portfolio.strength": ("3", "2"),
    "portfolio.prominence": ("4", "5"), "category_spend": ("9000000", "4000000"),
    "custom": ("{crm: marker crm}", "{crm: other crm}"), "escalation.path": ("[marker path]", "[other path]"),
    "escalation.time_limit_days": ("7", "8"), "audiences": ("[team]", "[team, other]"),
    "financials.period": ("2026-Q3", "2026-Q4"), "financials.revenue": ("900000", "400000"),
    "financials.target": ("910000", "420000"), "financials.cogs": ("300000", "320000"),
    "financials.cost_to_serve": ("31000", "41000"), "financials.kam_cost": ("21000", "32000"),
    "financials.cash_in": ("800000", "300000"), "financials.cash_out": ("500000", "300000"),
    "value_proposition.id": ("V1", "V7"), "value_proposition.promise": ("marker promise", "other promise"),
    "value_proposition.value_to_customer": ("700000", "200000"), "value_proposition.value_to_us": ("300000", "100000"),
    "value_proposition.needs.unit": ("u1", "u2"), "value_proposition.needs.commitment": ("pending", "refused"),
    "objectives.id": ("O1", "O7"), "objectives.text": ("marker objective", "other objective"),
    "objectives.customer_goal": ("marker goal", "other goal"), "objectives.company_goal": ("g1", "g2"),
    "objectives.measure": ("marker measure", "other measure"), "objectives.baseline": ("20", "22"),
    "objectives.target": ("12", "11"), "objectives.actual": ("18", "17"),
    "objectives.due": ("2027-03-01", "2027-04-02"),
    "objectives.owner": ("marker accountable", "other accountable"), "actions.id": ("A1", "A7"),
    "actions.objective": ("O2", "O3"), "actions.aspect": ("style", "staff"),
    "actions.text": ("marker step", "other step"),
    "actions.owner": ("marker doer", "other doer"), "actions.unit": ("u1", "u2"),
    "actions.due": ("2026-11-01", "2026-11-02"), "actions.status": ("open", "blocked"),
    "actions.done_on": ("2026-11-20", "2026-11-21"), "cases.id": ("C1", "C7"),
    "cases.text": ("marker case", "other case"),
    "cases.investment": ("60000", "50000"), "cases.cash_flows": ("[40000, 60000]", "[30000, 60000]"),
    "cases.probability": ("0.7", "0.6"), "requests.id": ("R1", "R7"), "requests.unit": ("u1", "u2"),
    "requests.resource": ("marker crew", "other crew"), "requests.amount": ("30", "20"),
    "requests.period": ("2027-Q1", "2027-Q2"), "requests.objective": ("O2", "O3"), "requests.case": ("C2", "C3"),
    "requests.share": ("0.6", ""), "requests.investment": ("1000", "900"), "requests.cash_flows": ("[900]", "[800]"),
    "requests.probability": ("0.9", "0.8"), "requests.asked": ("2026-10-05", "2026-10-06"),
    "requests.escalated": ("2026-11-02", "2026-11-22"), "requests.status": ("granted", "declined"),
    "requests.decided": ("2026-11-10", "2026-11-11"), "requests.decided_by": ("marker decider", "other decider"),
    "requests.granted": ("10", "11"), "requests.reason": ("marker reason", "other reason"),
    "kpi_conflicts.unit": ("u1", "u2"), "kpi_conflicts.kpi": ("k1", "k2"),
    "kpi_conflicts.account_need": ("marker need", "other need"), "kpi_conflicts.local_cost": ("18000", "12000"),
    "kpi_conflicts.resolution": ("marker resolution", "other resolution"),
    "kpi_conflicts.owner": ("marker settler", "other settler"), "alignment.date": ("2026-10-01", "2026-10-02"),
    "alignment.rater": ("kam", "u2"), "alignment.scores": ("{style: 4, staff: 2}", "{style: 5, staff: 1}"),
    "alignment.evidence": ("{style: marker evidence}", "{staff: other evidence}"),
    "governance.forum": ("board", "lab"), "governance.held": ("[2026-10-20]", "[2026-10-21]"),
    "governance.decisions.text": ("marker decision", "other decision"),
    "governance.decisions.owner": ("marker bearer", "other bearer"),
    "governance.decisions.due": ("2026-12-15", "2026-12-16"), "governance.decisions.status": ("open", "done"),
    "asks.id": ("D1", "D7"), "asks.forum": ("board", "lab"), "asks.about": ("R2", "O2"),
    "asks.text": ("marker ask", "other ask"), "asks.options": ("[marker option]", "[other option]"),
    "asks.recommendation": ("marker advice", "other advice"), "asks.due": ("2026-12-05", "2026-12-06"),
    "asks.status": ("open", "dropped"), "contacts.name": ("marker contact", "other contact"),
    "contacts.role": ("champion", "blocker"), "contacts.influence": ("4", "3"), "contacts.support": ("3", "2"),
    "contacts.our_owner": ("marker keeper", "other keeper"), "contacts.last_contact": ("2026-11-05", "2026-11-06"),
    "whitespace.site": ("marker mill", "other mill"), "whitespace.offering": ("marker offering", "other offering"),
    "whitespace.state": ("competitor", "open"), "whitespace.potential": ("80000", "70000"),
    "whitespace.probability": ("0.3", "0.9"), "whitespace.competitor": ("marker rival", "other rival"),
    "risks.id": ("K1", "K7"), "risks.text": ("marker risk", "other risk"), "risks.likelihood": ("3", "4"),
    "risks.impact": ("4", "5"), "risks.owner": ("marker watcher", "other watcher"),
    "risks.mitigation": ("marker mitigation", "other mitigation"), "waivers.rule": ("action-overdue", "plan-stale"),
    "waivers.item": ("A1", "A2"), "waivers.until": ("2026-12-31", "2026-12-30"),
    "waivers.reason": ("marker waiver", "other waiver"),
  ]

  /// Entries that the marked one of a list refers to, or without which it shows nothing.
  private static let further: [String: [String]] = [
    "financials": ["2025-Q4", "2026-Q1", "2026-Q2"].map {
      "{period: \($0), revenue: 1, target: 1, cogs: 1, cost_to_serve: 1, kam_cost: 1, cash_in: 1, cash_out: 1}"
    },
    "objectives": ["{id: O2, text: second}", "{id: O3, text: third}"],
    "cases": ["C2", "C3"].map { "{id: \($0), investment: 1000, cash_flows: [3\($0.last ?? "0")00], probability: 1}" },
    "requests": [
      "{id: R2, unit: u1, resource: Lab, amount: 5, period: 2027-Q1, case: CASE, share: SHARE}",
      "{id: R3, unit: u1, resource: Lab, amount: 5, period: 2027-Q1, case: CASE, share: REST}",
    ],
    "alignment": ["{date: 2026-09-01, rater: u1, scores: {style: 2, staff: 3, skills: 4}}"],
  ]

  /// The front matter, with the other value at one path.
  static func yaml(changing path: String? = nil) -> String {
    var lines: [String] = []
    for key in order {
      let own = paths(below: key)
      guard !own.isEmpty else {
        if let pair = values[key] { lines.append("\(key): \(value(pair, key == path))") }
        continue
      }
      let entry = record(key, own, changing: path)
      let entries = [entry] + (further[key] ?? [])
      let isSingle = ["sponsor", "review", "contract", "portfolio", "escalation"].contains(key)
      lines.append("\(key): \(isSingle ? entry : "[\(entries.joined(separator: ", "))]")")
    }
    let shares = path == "requests.share" ? ("", "") : (", share: 0.6", ", share: 0.4")
    let shared = path == "requests.case" ? "C3" : "C2"
    return lines.joined(separator: "\n").replacing("CASE", with: shared)
      .replacing(", share: SHARE", with: shares.0).replacing(", share: REST", with: shares.1)
  }

  /// Keys of the first level, in any order that is always the same.
  private static let order = Set(values.keys.map { String($0.prefix { $0 != "." }) }).sorted()

  private static func paths(below key: String) -> [String] {
    values.keys.filter { $0.hasPrefix("\(key).") }.sorted()
  }

  private static func record(_ key: String, _ paths: [String], changing path: String?) -> String {
    let direct = paths.filter { !$0.dropFirst(key.count + 1).contains(".") }
    let nested = Set(
      paths.filter { !direct.contains($0) }.map { String($0.dropFirst(key.count + 1).prefix { $0 != "." }) })
    // The marked request has a case of its own.
    let own = direct.filter { $0 != "requests.case" && $0 != "requests.share" }
    var entries = own.compactMap { own in
      values[own].map { "\(own.dropFirst(key.count + 1)): \(value($0, own == path))" }
    }
    for inner in nested.sorted() {
      let below = "\(key).\(inner)"
      entries.append("\(inner): [\(record(below, self.paths(below: below), changing: path))]")
    }
    return "{\(entries.joined(separator: ", "))}"
  }

  private static func value(_ pair: (String, String), _ isOther: Bool) -> String {
    isOther ? pair.1 : pair.0
  }
}
