import AccountPlans
import Alignment
import Comparison
import Diagnostics
import Figures
import Foundation
import Languages
import Testing

/// A content folder in memory, as one side of a comparison.
struct Sample {
  let content: Content
  let name: RevisionName
  private let asOf: Day

  /// `files` are texts by path.
  init(_ files: [String: String], name: RevisionName = .workingTree) throws {
    var read = ContentReading.Files()
    for (index, (path, text)) in files.sorted(by: { $0.key < $1.key }).enumerated() {
      let (id, bytes) = (FileID(index), Array(text.utf8))
      switch path {
      case "site.yaml": read.site = SettingsReading.read(SiteFile.self, bytes, path: path, id: id)
      case "units.yaml": read.units = SettingsReading.read(UnitsFile.self, bytes, path: path, id: id)
      case "model.yaml": read.model = SettingsReading.read(ModelFile.self, bytes, path: path, id: id)
      case _ where path.hasSuffix(".csv"): read.lists.append(ListReading.read(bytes, path: path, id: id))
      default: read.plans.append(PlanReading.read(bytes, path: path, id: id))
      }
    }
    content = ContentReading.content(of: read, rules: [])
    self.name = name
    asOf = try #require(Day(iso: "2026-11-24"))
  }

  /// The side, without the plans that are left out; `findings` by account.
  func revision(
    without leftOut: LeftOutPlans? = nil, on side: Side = .before, findings: [String: [Diagnostic]] = [:],
    siteFindings: [Diagnostic] = [], definitions: FigureDefinitions = .all
  ) -> ComparedRevision {
    let content = leftOut?.removed(from: content, on: side) ?? content
    let context = AssessmentContext(site: content.site, model: content.model, units: content.units, asOf: asOf)
    let plans = content.plans.map { AssessedPlan(plan: $0, context: context) }
    let aspects = context.model.aspects
    return ComparedRevision(
      name: name, context: context, portfolio: AssessedPortfolio(plans: plans, context: context),
      findings: plans.map {
        AccountFindings(
          findings[$0.id] ?? [], evidenced: aspects.map { _ in nil }, contradicted: aspects.map { _ in false })
      }, siteFindings: siteFindings, faults: content.diagnostics, files: content.files, definitions: definitions)
  }

  static func compare(_ before: ComparedRevision, _ after: ComparedRevision) -> PortfolioComparison {
    PortfolioComparison(before, after)
  }

  /// Two folders that differ in what is given.
  static func compare(_ before: [String: String], _ after: [String: String]) throws -> PortfolioComparison {
    let sides = try (Sample(before), Sample(after))
    #expect(sides.0.content.diagnostics.isEmpty && sides.1.content.diagnostics.isEmpty, "a sample has no fault")
    return compare(sides.0.revision(), sides.1.revision())
  }

  /// A folder of one plan with two keys and some more.
  static func plan(_ yaml: String, id: String = "mill", account: String = "Mill Oy") -> [String: String] {
    [
      "site.yaml": "title: T\nforums: [{id: board, name: Board}]\n",
      "units.yaml": "units: [{id: lab, name: Laboratory}, {id: crew}]\n",
      "accounts/\(id).md": "---\naccount: \(account)\nowner: Maija Virtanen\n\(yaml)\n---\n",
    ]
  }

  static func finding(
    _ rule: String, _ severity: Severity = .warning, item: String? = nil, account: String? = "mill",
    waived: Bool = false
  ) -> Diagnostic {
    var finding = Diagnostic(
      RuleCard(rule, .finding, severity), account: account, item: item, at: SourceRange(startOf: FileID(0)),
      .actionWithoutOwner(item: .name(item ?? "A1")))
    finding.waived = waived
    return finding
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The words of English as they stand in the language files.
  static let wording: Wording = {
    let folder = root.appending(path: "templates/languages")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let files = names.filter { $0.hasPrefix("en.") }.sorted().enumerated().compactMap { index, name in
      (try? Data(contentsOf: folder.appending(path: name))).map { (id: FileID(index), bytes: [UInt8]($0)) }
    }
    return Wording(.en, files: files)
  }()
}
