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
  private let survey: LinkSurvey
  /// Of which some rows could not be read.
  private let lostLists: Set<ListName>
  /// Whether the beginning of the fiscal year is what site.yaml says.
  private let knowsFiscalYear: Bool
  private var diagnostics: [Diagnostic]

  /// A plan with the rows of its account, judged; nil where it has a fault.
  package struct FinishedPlan: Sendable {
    fileprivate let plan: Shared<AccountPlan>?
    fileprivate let diagnostics: [Diagnostic]
    fileprivate let found: LinkSurvey.Found
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
    survey = LinkSurvey(files)
    lostLists = files.lostLists
  }

  private static func sources(_ files: Files) -> SourceFiles {
    var all: [SourceFile] = []
    if let file = files.site?.file { all.append(file) }
    if let file = files.units?.file { all.append(file) }
    if let file = files.model?.file { all.append(file) }
    all += files.plans.map(\.file) + files.lists.map(\.file) + files.pages.map(\.file) + files.unreadable.map(\.file)
    all += files.others.map { SourceFile(id: $0.file, path: $0.path) }
    return SourceFiles(all.sorted { $0.id < $1.id })
  }

  private mutating func run(_ map: Map) -> Content {
    diagnostics += files.site?.diagnostics ?? []
    diagnostics += files.units?.diagnostics ?? []
    diagnostics += files.model?.diagnostics ?? []
    diagnostics += files.lists.flatMap(\.diagnostics) + files.pages.flatMap(\.diagnostics)
    diagnostics += files.unreadable.flatMap(\.diagnostics)
    checkRowAccounts()
    let identities = AccountIdentities(files.plans.map(\.value).filter(\.unresolvedIDs.isEmpty))
    diagnostics += identities.diagnostics
    let reading = self
    let finished = map(files.plans.count) { reading.finish(reading.files.plans[$0], identities) }
    diagnostics += finished.flatMap(\.diagnostics)
    checkPages()
    let found = finished.map(\.found) + files.pages.map { survey.follow($0.value.text, from: $0.file.path) }
    checkClashes(found)
    var plans = finished.compactMap { $0.plan }
    let isOrdered = zip(plans, plans.dropFirst()).allSatisfy { Self.isBefore($0, $1) }
    if !isOrdered { plans.sort(by: Self.isBefore) }
    let pages = files.pages.filter { !Self.isUnresolved($0.diagnostics) }.map(\.value)
    return Content(
      files: sources, site: site, units: units, model: model, plans: plans, pages: pages,
      diagnostics: diagnostics.inSourceOrder(),
      surroundings: survey.surroundings(found, folders: files.folders, isPartial: files.hasUnreadTexts),
      knowsUnits: names.units != nil)
  }

  private static func isUnresolved(_ diagnostics: [Diagnostic]) -> Bool {
    diagnostics.contains { $0.card == .mergeUnresolved }
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

  private mutating func checkClashes(_ found: [LinkSurvey.Found]) {
    var faults = FaultLog()
    LinkSurvey.noteClashes(of: files.pages, &faults)
    survey.noteClashes(found, &faults)
    survey.noteUnpublishable(found, &faults)
    diagnostics += faults.diagnostics.map { fault in
      var told = fault
      told.account = files.plans.first { $0.file.id == fault.at.file }?.value.id
      return told
    }
  }

  private func finish(_ file: ReadFile<Shared<AccountPlan>>, _ identities: AccountIdentities) -> FinishedPlan {
    var log = ReferenceLog()
    let hasRows = rows.hasRows(of: file.value.value.id)
    var plan = hasRows ? file.value.changed { rows.append(to: &$0, &log.faults) } : file.value
    if site.fiscalYearStart != 1 { plan = plan.changed { $0.settleDues(fiscalYearStart: site.fiscalYearStart) } }
    let merge = FinancialMerge(
      plan.value.financials, currency: plan.value.currency?.value, site: site,
      judgesOverlaps: knowsFiscalYear, &log.faults)
    PlanReferences(names: names, lostLists: lostLists).check(plan, &log)
    PlanValues(site: site, judgesRates: names.tiers != nil, unread: Set(file.diagnostics.compactMap(\.item)))
      .check(plan, &log.faults)
    LinkPaths.noteOutside(plan.value.text, path: file.file.path, &log.faults)
    var own = file.diagnostics + log.faults.diagnostics
    for index in own.indices { own[index].account = plan.value.id }
    let found = survey.follow(plan.value.text, from: file.file.path)
    guard own.isEmpty, !identities.isFaulty(plan.value.file) else {
      return FinishedPlan(plan: nil, diagnostics: own, found: found)
    }
    let merged = merge.isNeeded ? plan.changed { $0.financials = merge.periods } : plan
    return FinishedPlan(plan: merged, diagnostics: own, found: found)
  }
}
