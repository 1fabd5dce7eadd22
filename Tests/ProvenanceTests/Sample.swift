import AccountPlans
import Alignment
import Diagnostics
import Foundation
import Languages
import Provenance
import Testing

/// A content folder in memory, assessed.
struct Sample {
  let content: Content
  let context: AssessmentContext
  let portfolio: AssessedPortfolio

  /// `files` are texts by path, `asOf` the date of everything.
  init(_ files: [String: String], asOf: String = "2026-11-24") throws {
    try self.init(files.mapValues { [UInt8]($0.utf8) }, asOf: asOf)
  }

  /// A content folder of Tests/Sites.
  init(site: String) throws {
    let root = Self.tests.appending(path: "Sites/\(site)/content")
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let url = root.appending(path: path)
      if try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { continue }
      files[path] = [UInt8](try Data(contentsOf: url))
    }
    try self.init(files)
  }

  private init(_ bytes: [String: [UInt8]], asOf: String = "2026-11-24") throws {
    var files = ContentReading.Files()
    for (index, (path, bytes)) in bytes.sorted(by: { $0.key < $1.key }).enumerated() {
      let id = FileID(index)
      switch path {
      case "site.yaml": files.site = SettingsReading.read(SiteFile.self, bytes, path: path, id: id)
      case "units.yaml": files.units = SettingsReading.read(UnitsFile.self, bytes, path: path, id: id)
      case "model.yaml": files.model = SettingsReading.read(ModelFile.self, bytes, path: path, id: id)
      case _ where path.hasSuffix(".csv"): files.lists.append(ListReading.read(bytes, path: path, id: id))
      default: files.plans.append(PlanReading.read(bytes, path: path, id: id))
      }
    }
    let rules = [RuleCard("plan-stale", .finding, .warning), RuleCard("rating-stale", .finding, .info)]
    content = ContentReading.content(of: files, rules: rules)
    #expect(content.diagnostics.map(\.phrase) == [], "a sample has no fault")
    let showsContacts = content.site.file.shows.contains { $0.value == .contacts }
    let context = AssessmentContext(
      site: content.site, model: content.model, units: content.units, asOf: try #require(Day(iso: asOf)),
      hiddenParts: showsContacts ? [] : ["contacts"])
    self.context = context
    let plans = content.plans.map { AssessedPlan(plan: $0, context: context) }
    portfolio = AssessedPortfolio(plans: plans, context: context)
  }

  static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// The words of English as they stand in the language files.
  static let wording: Wording = {
    let folder = tests.deletingLastPathComponent().appending(path: "templates/languages")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let files = names.filter { $0.hasPrefix("en.") }.sorted().enumerated().compactMap { index, name in
      (try? Data(contentsOf: folder.appending(path: name))).map { (id: FileID(index), bytes: [UInt8]($0)) }
    }
    return Wording(.en, files: files)
  }()

  /// The traces of an account; `findings` and evidence as the rules would give them.
  func trace(_ account: String, findings: [Diagnostic] = []) throws -> FigureTrace {
    let place = try #require(portfolio.index(of: account))
    let aspects = context.model.aspects
    let told = AccountFindings(
      findings, evidenced: aspects.map { $0.id == "strategy" ? 0.5 : nil },
      contradicted: aspects.map { $0.id == "strategy" })
    return FigureTrace(
      index: place, portfolio: portfolio, context: context, findings: told, files: content.files,
      wording: Self.wording)
  }

  func settings() -> String {
    SettingsInForce(
      site: content.site, units: content.units, model: content.model, files: content.files, wording: Self.wording
    ).listing()
  }
}
