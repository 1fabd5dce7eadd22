import Diagnostics
import FrontMatter

/// What `site.yaml`, `units.yaml` and `model.yaml` have wrong, and the names of those of them that have nothing.
struct SettingsJudgement {
  /// Found by looking at the files whole; what their reading told stands with them.
  private(set) var diagnostics: [Diagnostic] = []
  let names: KnownNames
  /// Whether the beginning of the fiscal year was read.
  let knowsFiscalYear: Bool

  init(_ files: ContentReading.Files, site: Site, units: [Unit], model: AlignmentModel, rules: [RuleCard]) {
    let accounts = KnownAccounts(files.plans.map(\.value), lost: files.unreadable.map(\.file.path))
    let cards = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    var found = (site: FaultLog(), units: FaultLog(), model: FaultLog())
    func own(_ check: (inout SettingsChecks) -> Void) -> FaultLog {
      var checks = SettingsChecks(rules: cards)
      check(&checks)
      return checks.faults
    }
    if let file = files.site?.value { found.site = own { $0.check(site: file.record, bareKeys: file.bareKeys) } }
    if let file = files.units?.value { found.units = own { $0.check(units: file.record, bareKeys: file.bareKeys) } }
    if let file = files.model {
      found.model = own { checks in
        checks.check(model: file.value.record) { place in
          file.diagnostics.contains { $0.at.start >= place.start && $0.at.end <= place.end }
        }
      }
    }
    let knownUnits = Self.isSound(files.units, found.units) && !files.isUnreadable("units.yaml") ? units : nil
    // Of what units.yaml names: the other files are looked up in by plans alone.
    var references = SettingsReferences(
      names: KnownNames(site: nil, units: knownUnits, model: nil, accounts: accounts, rules: cards))
    if let file = files.model?.value { references.check(model: file.record, bareKeys: file.bareKeys) }
    found.model.append(references.log.faults.diagnostics)
    references.log = ReferenceLog()
    if let file = files.site {
      let faulty = Self.faultyParts(files.site, found.site)
      references.check(site: site, faulty: faulty, bareKeys: file.value.bareKeys)
    }
    let faultySite = Self.faultyParts(files.site, found.site)
    knowsFiscalYear = faultySite.map { !$0.contains("fiscal_year_start") } ?? false
    found.site.append(references.log.faults.diagnostics)
    names = KnownNames(
      site: Self.isSound(files.site, found.site) && !files.isUnreadable("site.yaml") ? site : nil, units: knownUnits,
      model: Self.isSound(files.model, found.model) && !files.isUnreadable("model.yaml") ? model : nil,
      accounts: accounts, rules: cards)
    diagnostics = found.site.diagnostics + found.units.diagnostics + found.model.diagnostics
  }

  /// Whether references into the file can be judged: nothing at all is wrong with it.
  private static func isSound<Owner>(_ file: ReadFile<RecordFile<Owner>>?, _ found: FaultLog) -> Bool {
    guard let file else { return true }
    return file.diagnostics.isEmpty && !file.value.isPartial && found.diagnostics.isEmpty
  }

  /// The keys below which something is wrong; nil where that cannot be said.
  private static func faultyParts<Owner>(
    _ file: ReadFile<RecordFile<Owner>>?, _ found: FaultLog
  ) -> Set<String>? {
    guard let file else { return [] }
    let items = (file.diagnostics + found.diagnostics).map { $0.item.map { String($0.prefix { $0 != "." }) } }
    guard !file.value.isPartial, !items.contains(nil) else { return nil }
    return Set(items.compactMap(\.self))
  }
}
