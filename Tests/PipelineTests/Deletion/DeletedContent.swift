/// Deletes from a folder what its audience does not see, by the words of the description and nothing of the program: the
/// site built from what is left must be the audience's site of the whole folder.
struct DeletedContent {
  static let required: Set<String> = [
    "account", "owner", "id", "sponsor.name", "financials.period", "value_proposition.id", "value_proposition.promise",
    "value_proposition.needs.unit", "value_proposition.needs.commitment", "objectives.id", "objectives.text",
    "actions.id", "actions.text", "cases.id", "requests.id", "requests.unit", "requests.resource", "requests.amount",
    "requests.period", "kpi_conflicts.unit", "kpi_conflicts.kpi", "alignment.date", "alignment.rater",
    "alignment.scores", "governance.forum", "governance.decisions.text", "asks.id", "asks.text", "contacts.name",
    "whitespace.site", "whitespace.offering", "whitespace.state", "risks.id", "risks.text", "waivers.rule",
    "waivers.until", "waivers.reason",
  ]

  /// What an audience may name, whole keys and keys in them.
  static let paths =
    [
      "former_ids", "state", "language", "sponsor", "sponsor.last_contact", "tier", "groups", "parent", "industry",
      "why_key", "period", "updated", "review", "review.held", "review.next", "contract", "contract.ends", "currency",
      "portfolio", "portfolio.attractiveness", "portfolio.strength", "portfolio.prominence", "category_spend", "custom",
      "escalation", "escalation.path", "escalation.time_limit_days", "audiences", "financials", "financials.revenue",
      "financials.target", "financials.cogs", "financials.cost_to_serve", "financials.kam_cost", "financials.cash_in",
      "financials.cash_out", "value_proposition", "value_proposition.value_to_customer",
      "value_proposition.value_to_us",
      "value_proposition.needs", "objectives", "objectives.customer_goal", "objectives.company_goal",
      "objectives.measure", "objectives.baseline", "objectives.target", "objectives.actual", "objectives.due",
      "objectives.owner", "actions", "actions.objective", "actions.aspect", "actions.owner", "actions.unit",
      "actions.due", "actions.status", "actions.done_on", "cases", "cases.text", "cases.investment", "cases.cash_flows",
      "cases.probability", "requests", "requests.objective", "requests.case", "requests.share", "requests.investment",
      "requests.cash_flows", "requests.probability", "requests.asked", "requests.escalated", "requests.status",
      "requests.decided", "requests.decided_by", "requests.granted", "requests.reason", "kpi_conflicts",
      "kpi_conflicts.account_need", "kpi_conflicts.local_cost", "kpi_conflicts.resolution", "kpi_conflicts.owner",
      "alignment", "alignment.evidence", "governance", "governance.held", "governance.decisions",
      "governance.decisions.owner", "governance.decisions.due", "governance.decisions.status", "asks", "asks.forum",
      "asks.about", "asks.options", "asks.recommendation", "asks.due", "asks.status", "contacts", "contacts.role",
      "contacts.influence", "contacts.support", "contacts.our_owner", "contacts.last_contact", "whitespace",
      "whitespace.potential", "whitespace.probability", "whitespace.competitor", "risks", "risks.likelihood",
      "risks.impact", "risks.owner", "risks.mitigation", "waivers", "waivers.item",
    ]

  /// What an audience with an allow list sees of the site's own only where its `shows` names it.
  static let site = ["commitment", "practices", "escalation", "forums", "pages", "goals", "model"]

  private static let cases = [
    "requests.investment", "requests.cash_flows", "requests.probability", "cases.investment", "cases.cash_flows",
    "cases.probability",
  ]
  private static let money = [
    "financials", "category_spend", "value_proposition.value_to_customer", "value_proposition.value_to_us",
    "cases.investment", "requests.investment", "kpi_conflicts.local_cost", "whitespace.potential",
  ]
  /// Maps whose keys are no keys of a schema.
  private static let free: Set<String> = ["groups", "custom", "alignment.scores", "alignment.evidence"]

  private let audience: SampleFolder.Audience
  private let isListed: Bool
  private var hides: Set<String>
  /// A record of which nothing is left stays as an empty map.
  private let keepsEmptyRecords: Bool

  init(for folder: SampleFolder, keepsEmptyRecords: Bool) {
    audience = folder.audience
    isListed = audience.only != nil || audience.onlySections != nil
    self.keepsEmptyRecords = keepsEmptyRecords
    hides = Set(audience.hides)
    if !audience.shows.contains("contacts") { hides.insert("contacts") }
    if isListed, !audience.shows.contains("goals") { hides.insert("objectives.company_goal") }
    if folder.hasRates, isHidden("currency") { hides.formUnion(Self.money) }
    if Self.cases.contains(where: isHidden) { hides.formUnion(Self.cases) }
  }

  func isHidden(_ path: String) -> Bool {
    let parts = path.split(separator: ".")
    let lineage = parts.indices.map { parts[...$0].joined(separator: ".") }
    if lineage.contains(where: hides.contains) { return true }
    guard isListed else { return false }
    // What is hidden opens nothing around it.
    let only = (audience.only ?? []).filter { named in
      let parts = named.split(separator: ".")
      return !parts.indices.contains { hides.contains(parts[...$0].joined(separator: ".")) }
    }
    if ["account", "id", "owner"].contains(path) || lineage.contains(where: only.contains) { return false }
    if only.contains(where: { $0.hasPrefix("\(path).") }) { return false }
    return !(Self.required.contains(path) && lineage.count > 1 && !isHidden(lineage[lineage.count - 2]))
  }

  func folder(from whole: SampleFolder) -> SampleFolder {
    var folder = whole
    for index in folder.plans.indices { folder.plans[index].keys = pruned(folder.plans[index].keys, "") }
    folder.tables = folder.tables.map(pruned)
    let seen = Set(
      zip(whole.plans, folder.plans).filter { isSeen($0, left: $1, folder.tables) }.map(\.0.id))
    folder.plans.removeAll { !seen.contains($0.id) }
    for index in folder.tables.indices { folder.tables[index].rows.removeAll { !seen.contains($0[0]) } }
    folder.audience.accounts = audience.accounts?.filter(seen.contains)
    for index in folder.plans.indices {
      drop(from: &folder.plans[index], &folder.tables, seen: seen)
      folder.plans[index].text = DeletedText(hides: audience.hidesSections, only: onlySections)
        .lines(folder.plans[index].text)
    }
    deleteSite(from: &folder)
    let shown = (folder.plans.flatMap(\.text) + folder.page).joined(separator: "\n")
    folder.attachments.removeAll { !shown.contains($0) }
    return folder
  }

  private func isDeleted(_ part: String) -> Bool { isListed && !audience.shows.contains(part) }

  /// What the site says of itself.
  private func deleteSite(from folder: inout SampleFolder) {
    for part in ["commitment", "escalation", "goals"] where isDeleted(part) {
      folder.site.removeAll { $0.hasPrefix("\(part):") }
    }
    if isDeleted("pages") { folder.page = [] }
    if isDeleted("model") { folder.model = [] }
    guard isDeleted("forums") else { return }
    let told = folder.plans.map(\.keys.yaml).joined() + folder.tables.flatMap(\.rows).flatMap(\.self).joined()
    for forum in ["board", "lab"] where !told.contains(forum) {
      folder.site = folder.site.map { line in
        guard line.hasPrefix("forums:"), let start = line.firstRange(of: "{id: \(forum)")?.lowerBound,
          let end = line[start...].firstIndex(of: "}")
        else { return line }
        return line.removing(start...end)
      }
    }
  }

  private var onlySections: [String]? { isListed ? audience.onlySections ?? [] : nil }

  /// A record without hidden keys.
  private func pruned(_ record: Tree, _ above: String) -> Tree {
    guard case .map(let entries) = record else { return record }
    var left: [(key: String, value: Tree)] = []
    for (key, value) in entries {
      let path = above + key
      // By these the audience is chosen, so that they cannot be deleted under it.
      let isSelector = path == "tier" && audience.tiers != nil || path == "groups" && audience.groups != nil
      if isHidden(path), !isSelector { continue }
      if Self.free.contains(path) {
        left.append((key, value))
      } else if value.isList {
        left.append((key, .list(value.elements.map { pruned($0, "\(path).") })))
      } else {
        let inner = pruned(value, "\(path).")
        if !inner.isEmptyMap || value.isEmptyMap || keepsEmptyRecords { left.append((key, inner)) }
      }
    }
    return .map(left)
  }

  private func pruned(_ table: SampleFolder.Table) -> SampleFolder.Table {
    var table = table
    let key = table.list == "ratings" ? "alignment" : table.list
    if isHidden(key) { table.rows = [] }
    for (place, column) in table.columns.enumerated() where place > 0 && isHidden(path(of: column, in: key)) {
      for row in table.rows.indices { table.rows[row][place] = "" }
    }
    return table
  }

  private func path(of column: String, in key: String) -> String {
    switch (key, column) {
    case ("alignment", "aspect"), ("alignment", "score"): "alignment.scores"
    case ("governance", "date"): "governance.held"
    case ("governance", "text"): "governance.decisions"
    case ("governance", "owner"): "governance.decisions.owner"
    default: "\(key).\(column)"
    }
  }

  private func isSeen(_ plan: SampleFolder.Plan, left: SampleFolder.Plan, _ tables: [SampleFolder.Table]) -> Bool {
    if let own = plan.keys["audiences"]?.elements.compactMap(\.plain), !own.contains(SampleFolder.name) { return false }
    if let tiers = audience.tiers, !tiers.contains(plan.keys["tier"]?.plain ?? "") { return false }
    if let accounts = audience.accounts, !accounts.contains(plan.id) { return false }
    if let groups = audience.groups, !groups.contains(plan.keys["groups"]?["area"]?.plain ?? "") { return false }
    guard let unit = audience.unit else { return true }
    func names(_ list: Tree?) -> Bool { list?.elements.contains { $0["unit"]?.plain == unit } ?? false }
    if names(left.keys["requests"]) || names(left.keys["actions"]) { return true }
    if left.keys["value_proposition"]?.elements.contains(where: { names($0["needs"]) }) ?? false { return true }
    return tables.contains { table in
      guard ["requests", "actions"].contains(table.list), let place = table.columns.firstIndex(of: "unit") else {
        return false
      }
      return table.rows.contains { $0[0] == plan.id && $0[place] == unit }
    }
  }

  /// References to what is gone, and waivers of rules that are off.
  private func drop(
    from plan: inout SampleFolder.Plan, _ tables: inout [SampleFolder.Table], seen: Set<String>
  ) {
    if let parent = plan.keys["parent"]?.plain, !seen.contains(parent) { plan.keys["parent"] = nil }
    let lists = ["value_proposition", "objectives", "actions", "cases", "requests", "asks", "risks"]
    var ids = Set(lists.flatMap { plan.keys[$0]?.elements.compactMap { $0["id"]?.plain } ?? [] })
    for table in tables {
      guard let place = table.columns.firstIndex(of: "id") else { continue }
      ids.formUnion(table.rows.filter { $0[0] == plan.id }.map { $0[place] })
    }
    let gone: [(list: String, key: String, isGone: (String) -> Bool)] = [
      ("actions", "objective", { _ in isHidden("objectives") }),
      ("requests", "objective", { _ in isHidden("objectives") }),
      ("requests", "case", { _ in isHidden("cases") }), ("requests", "share", { _ in isHidden("cases") }),
      ("asks", "about", { !ids.contains($0) }),
    ]
    for (list, key, isGone) in gone {
      if let entries = plan.keys[list]?.elements {
        plan.keys[list] = .list(
          entries.map { entry in
            var entry = entry
            if let name = entry[key]?.plain, isGone(name) { entry[key] = nil }
            return entry
          })
      }
      for index in tables.indices where tables[index].list == list {
        guard let place = tables[index].columns.firstIndex(of: key) else { continue }
        for row in tables[index].rows.indices where tables[index].rows[row][0] == plan.id {
          if isGone(tables[index].rows[row][place]) { tables[index].rows[row][place] = "" }
        }
      }
    }
    if let waivers = plan.keys["waivers"]?.elements {
      plan.keys["waivers"] = .list(waivers.filter { !isOff($0) })
    }
  }

  /// Whether a waiver is of a rule that reads something hidden, or of a hidden part or section.
  private func isOff(_ waiver: Tree) -> Bool {
    let item = waiver["item"]?.plain
    switch waiver["rule"]?.plain {
    case "action-overdue": return isHidden("actions.due") || isHidden("actions.status")
    case "action-without-owner": return isHidden("actions.owner") || isHidden("actions.status")
    case "request-unanswered": return isHidden("requests.asked") || isHidden("requests.status")
    case "decision-without-reason": return isHidden("requests.reason") || isHidden("requests.status")
    case "escalation-overdue":
      return isDeleted("escalation") || isHidden("requests.escalated") || isHidden("requests.status")
        || isHidden("escalation.time_limit_days")
    case "business-case-negative":
      return isHidden("requests.status") || isHidden("requests.case") || Self.cases.contains(where: isHidden)
    case "promise-unsupported": return isHidden("value_proposition.needs")
    case "value-unquantified":
      return isHidden("value_proposition.value_to_customer") || isHidden("value_proposition.value_to_us")
    case "part-missing": return isHidden("tier") || item.map(isHidden) ?? false
    case "section-missing":
      if isDeleted("model") { return true }
      guard let item else { return isHidden("language") }
      return isHidden("language") || audience.hidesSections.contains(item) || onlySections?.contains(item) == false
    default: return false
    }
  }
}

extension String {
  /// Without an entry of a list in brackets and the comma that parts it from the others.
  fileprivate func removing(_ entry: ClosedRange<Index>) -> String {
    var text = self
    text.replaceSubrange(entry, with: "")
    return text.replacing("[, ", with: "[").replacing(", ]", with: "]")
  }
}
