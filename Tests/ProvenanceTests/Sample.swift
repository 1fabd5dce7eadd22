import AccountPlans
import Alignment
import Diagnostics
import Figures
import Foundation
import Languages
import Provenance
import Rules
import Testing

/// A content folder in memory, assessed.
struct Sample {
  let content: Content
  /// By path.
  private let bytes: [String: [UInt8]]
  let context: AssessmentContext
  let portfolio: AssessedPortfolio

  /// `files` are texts by path, `asOf` the date of everything.
  init(_ files: [String: String], asOf: String = "2026-11-24") throws {
    try self.init(files.mapValues { [UInt8]($0.utf8) }, asOf: asOf)
  }

  /// A content folder of Tests/Sites.
  init(site: String) throws {
    try self.init(folder: Self.tests.appending(path: "Sites/\(site)/content"))
  }

  /// A content folder on the disk.
  init(folder root: URL) throws {
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
    for (index, (path, bytes)) in bytes.filter({ Self.isRead($0.key) }).sorted(by: { $0.key < $1.key }).enumerated() {
      let id = FileID(index)
      switch path {
      case "site.yaml": files.site = SettingsReading.read(SiteFile.self, bytes, path: path, id: id)
      case "units.yaml": files.units = SettingsReading.read(UnitsFile.self, bytes, path: path, id: id)
      case "model.yaml": files.model = SettingsReading.read(ModelFile.self, bytes, path: path, id: id)
      case _ where path.hasSuffix(".csv"): files.lists.append(ListReading.read(bytes, path: path, id: id))
      default: files.plans.append(PlanReading.read(bytes, path: path, id: id))
      }
    }
    self.bytes = bytes
    content = ContentReading.content(of: files, rules: RuleBook.cards)
    #expect(content.diagnostics.map(\.phrase) == [], "a sample has no fault")
    let showsContacts = content.site.file.shows.contains { $0.value == .contacts }
    let context = AssessmentContext(
      site: content.site, model: content.model, units: content.units, asOf: try #require(Day(iso: asOf)),
      hiddenParts: showsContacts ? [] : ["contacts"])
    self.context = context
    let plans = content.plans.map { AssessedPlan(plan: $0, context: context) }
    portfolio = AssessedPortfolio(plans: plans, context: context)
  }

  /// Settings, lists and plans; figures stand on nothing else.
  private static func isRead(_ path: String) -> Bool {
    ["site.yaml", "units.yaml", "model.yaml"].contains(path) || path.hasPrefix("data/") && path.hasSuffix(".csv")
      || path.hasPrefix("accounts/") && path.hasSuffix(".md")
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
    let index = try #require(portfolio.index(of: account))
    let aspects = context.model.aspects
    let told = AccountFindings(
      findings, evidenced: aspects.map { $0.id == "strategy" ? 0.5 : nil },
      contradicted: aspects.map { $0.id == "strategy" })
    return FigureTrace(ofAccount: index, source(portfolio.plans.map { _ in told }), wording: Self.wording)
  }

  /// What the figures are computed from, with what the rules find.
  func checkedSource() -> FigureSource {
    let checks = Checks(context)
    var checked = portfolio.plans.map { checks.check($0) }
    _ = checks.check(portfolio, completing: &checked)
    return source(
      checked.enumerated().map { index, plan in
        let aspects = context.model.aspects.indices
        var findings = AccountFindings(
          plan.findings, evidenced: aspects.map { plan.evidenced(aspect: $0) },
          contradicted: aspects.map { plan.contradicted(aspect: $0) })
        findings.checked = checks.checked(index, in: portfolio).map { $0.map(\.id) }
        return findings
      })
  }

  private func source(_ findings: [AccountFindings]) -> FigureSource {
    FigureSource(portfolio: portfolio, context: context, findings: findings, files: content.files)
  }

  /// What stands at a place of the source, without the quote that may open it.
  func text(_ path: String, _ line: Int, _ column: Int) -> Substring {
    let lines = String(decoding: bytes[path] ?? [], as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return "" }
    let rest = lines[line - 1].dropFirst(column - 1)
    return rest.hasPrefix("\"") || rest.hasPrefix("'") ? rest.dropFirst() : rest
  }

  func settings() -> String {
    SettingsInForce(
      site: content.site, units: content.units, model: content.model, files: content.files, wording: Self.wording
    ).listing()
  }
}
