import Diagnostics
import FrontMatter

/// Puts the files of a content folder, each read by itself, together and judges what no file can know alone.
package struct ContentReading {
  private let files: Files
  private let sources: SourceFiles
  private let site: Site
  private let units: [Unit]
  private let model: AlignmentModel
  private let names: KnownNames
  private let rows: RowsByAccount
  /// Whether the beginning of the fiscal year is what site.yaml says.
  private let knowsFiscalYear: Bool
  private var diagnostics: [Diagnostic]

  /// A plan with the rows of its account, judged; nil where it has a fault.
  package struct FinishedPlan: Sendable {
    fileprivate let plan: Shared<AccountPlan>?
    fileprivate let diagnostics: [Diagnostic]
  }

  /// Does a piece of work for every index below a count, perhaps on several threads, and gives the results in order.
  package typealias Map = (Int, @Sendable (Int) -> FinishedPlan) -> [FinishedPlan]

  /// Puts the content together; `rules` are the cards of every rule, for `rules`, `waivers` and the like.
  package static func content(
    of files: Files, rules: [RuleCard], map: Map = { count, work in (0..<count).map(work) }
  ) -> Content {
    var reading = ContentReading(files, rules: rules)
    return reading.run(map)
  }

  private init(_ files: Files, rules: [RuleCard]) {
    self.files = files
    sources = Self.sources(files)
    site = files.site.map { Site($0.value.record) } ?? Site()
    units = files.units?.value.record.units ?? []
    model = AlignmentModel(files.model?.value.record)
    rows = RowsByAccount(files.lists.map(\.value))
    let settings = SettingsJudgement(files, site: site, units: units, model: model, rules: rules)
    names = settings.names
    knowsFiscalYear = settings.knowsFiscalYear
    diagnostics = settings.diagnostics
  }

  private static func sources(_ files: Files) -> SourceFiles {
    var all: [SourceFile] = []
    if let file = files.site?.file { all.append(file) }
    if let file = files.units?.file { all.append(file) }
    if let file = files.model?.file { all.append(file) }
    all += files.plans.map(\.file) + files.lists.map(\.file) + files.pages.map(\.file) + files.unreadable.map(\.file)
    return SourceFiles(all.sorted { $0.id < $1.id })
  }

  private mutating func run(_ map: Map) -> Content {
    diagnostics += files.site?.diagnostics ?? []
    diagnostics += files.units?.diagnostics ?? []
    diagnostics += files.model?.diagnostics ?? []
    diagnostics += files.lists.flatMap(\.diagnostics) + files.pages.flatMap(\.diagnostics)
    diagnostics += files.unreadable.flatMap(\.diagnostics)
    checkRowAccounts()
    let identities = AccountIdentities(files.plans.map(\.value))
    diagnostics += identities.diagnostics
    let reading = self
    let finished = map(files.plans.count) { reading.finish(reading.files.plans[$0], identities) }
    diagnostics += finished.flatMap(\.diagnostics)
    checkPages()
    var plans = finished.compactMap { $0.plan }
    let isOrdered = zip(plans, plans.dropFirst()).allSatisfy { Self.isBefore($0, $1) }
    if !isOrdered { plans.sort(by: Self.isBefore) }
    return Content(
      files: sources, site: site, units: units, model: model, plans: plans, pages: files.pages.map(\.value),
      diagnostics: diagnostics.inSourceOrder())
  }

  private static func isBefore(_ left: Shared<AccountPlan>, _ right: Shared<AccountPlan>) -> Bool {
    left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
  }

  /// Tells each name that is no account once a file, at its first row.
  private mutating func checkRowAccounts() {
    var log = ReferenceLog()
    for file in files.lists {
      var counts: [String: Int] = [:]
      var unknown: [Located<String>] = []
      for account in file.value.accounts where !names.accounts.contains(account.value) {
        counts[account.value, default: 0] += 1
        if counts[account.value] == 1 { unknown.append(account) }
      }
      for account in unknown {
        log.note(account, "account", among: names.accounts, rows: counts[account.value] ?? 1)
      }
    }
    diagnostics += log.faults.diagnostics
  }

  private mutating func checkPages() {
    var faults = FaultLog()
    for page in files.pages { LinkPaths.noteOutside(page.value.text, path: page.value.path, &faults) }
    diagnostics += faults.diagnostics
  }

  private func finish(_ file: ReadFile<Shared<AccountPlan>>, _ identities: AccountIdentities) -> FinishedPlan {
    var log = ReferenceLog()
    let hasRows = rows.hasRows(of: file.value.value.id)
    var plan = hasRows ? file.value.changed { rows.append(to: &$0, &log.faults) } : file.value
    if site.fiscalYearStart != 1 { plan = plan.changed { $0.settleDues(fiscalYearStart: site.fiscalYearStart) } }
    let merge = FinancialMerge(
      plan.value.financials, currency: plan.value.currency?.value, site: site,
      judgesOverlaps: knowsFiscalYear, &log.faults)
    PlanReferences(names: names).check(plan, &log)
    PlanValues(site: site, judgesRates: names.tiers != nil).check(plan, &log.faults)
    LinkPaths.noteOutside(plan.value.text, path: file.file.path, &log.faults)
    var own = file.diagnostics + log.faults.diagnostics
    for index in own.indices { own[index].account = plan.value.id }
    guard own.isEmpty, !identities.isFaulty(plan.value.file) else { return FinishedPlan(plan: nil, diagnostics: own) }
    let merged = merge.isNeeded ? plan.changed { $0.financials = merge.periods } : plan
    return FinishedPlan(plan: merged, diagnostics: own)
  }
}
