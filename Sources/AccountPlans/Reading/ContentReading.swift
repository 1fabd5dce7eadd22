import Diagnostics
import FrontMatter

/// Puts the files of a content folder, each read by itself, together and judges what no file can know alone.
package struct ContentReading {
  private let files: Files
  private let sources: SourceFiles
  private let site: Site
  private let units: [Unit]
  private let model: AlignmentModel
  private var names: KnownNames
  private var rows: RowsByAccount
  private let survey: LinkSurvey
  private var diagnostics: [Diagnostic] = []

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
    names = KnownNames(
      site: Self.isSound(files.site) && !files.isUnreadable("site.yaml") ? site : nil,
      units: Self.isSound(files.units) && !files.isUnreadable("units.yaml") ? units : nil,
      model: Self.isSound(files.model) && !files.isUnreadable("model.yaml") ? model : nil, rules: rules)
    names.unreadLists = files.unreadLists
    rows = RowsByAccount(files.lists.map(\.value))
    survey = LinkSurvey(files)
  }

  /// Whether references into the file can be judged.
  private static func isSound<Owner>(_ file: ReadFile<RecordFile<Owner>>?) -> Bool {
    file.map { $0.diagnostics.isEmpty && !$0.value.isPartial } ?? true
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
    names.accounts = Set(files.plans.map(\.value.id) + files.unreadAccounts)
    checkSettings()
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
    let isPartial = pages.count < files.pages.count || !files.unreadAccounts.isEmpty
    return Content(
      files: sources, site: site, units: units, model: model, plans: plans, pages: pages,
      diagnostics: diagnostics.inSourceOrder(),
      surroundings: survey.surroundings(found, folders: files.folders, isPartial: isPartial),
      knowsUnits: names.units != nil)
  }

  private static func isUnresolved(_ diagnostics: [Diagnostic]) -> Bool {
    diagnostics.contains { $0.card == .mergeUnresolved }
  }

  private static func isBefore(_ left: Shared<AccountPlan>, _ right: Shared<AccountPlan>) -> Bool {
    left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
  }

  private mutating func checkSettings() {
    var checks = SettingsChecks(names: names)
    if let file = files.site?.value { checks.check(site: file.record, isPartial: file.isPartial) }
    if let file = files.units?.value { checks.check(units: file.record) }
    if let file = files.model?.value { checks.check(model: file.record) }
    diagnostics += checks.log.faults.diagnostics
  }

  private mutating func checkRowAccounts() {
    var log = ReferenceLog()
    for file in files.lists {
      for account in file.value.accounts where !names.accounts.contains(account.value) {
        log.note(account, "account", known: names.accounts.sorted(), kind: "account")
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
    diagnostics += faults.diagnostics.map { fault in
      var told = fault
      told.account = files.plans.first { $0.file.id == fault.at.file }?.value.id
      return told
    }
  }

  private func finish(_ file: ReadFile<Shared<AccountPlan>>, _ identities: AccountIdentities) -> FinishedPlan {
    var log = ReferenceLog()
    let hasRows = rows.hasRows(of: file.value.value.id)
    let plan = hasRows ? file.value.changed { rows.append(to: &$0, &log.faults) } : file.value
    let merge = FinancialMerge(plan.value.financials, currency: plan.value.currency?.value, site: site, &log.faults)
    PlanReferences(names: names).check(plan, &log)
    PlanValues(site: site, judgesRates: names.tiers != nil).check(plan, &log.faults)
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
