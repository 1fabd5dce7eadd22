import Alignment
import Comparison
import Diagnostics
import Figures
import Foundation
import JSON
import Provenance
import StringTemplates
import Testing

@Suite("A figure is defined once: whoever disturbs its definition changes export, trace and diff alike")
struct DefinitionTests {
  private static let files = Sample.plan(
    """
    id: mill
    state: active
    sponsor: {name: Jussi Laine}
    groups: {area: pulp}
    parent: group
    updated: 2026-10-01
    review: {held: [2026-05-01], next: 2026-12-01}
    category_spend: 1000
    financials: [{period: 2024, revenue: 90}, {period: 2025, revenue: 100, target: 90, cogs: 10, cost_to_serve: 5, kam_cost: 1, cash_in: 9, cash_out: 4}]
    whitespace: [{site: A, offering: B, state: open, potential: 10, probability: 0.5}]
    alignment:
      - {date: 2026-04-01, rater: kam, scores: {strategy: 3, staff: 3}}
      - {date: 2026-10-01, rater: kam, scores: {strategy: 4, staff: 2}}
    requests:
      - {id: R1, unit: lab, resource: Bench, amount: 4, period: 2027-Q1, status: granted, investment: 10, cash_flows: [9, 9], probability: 1}
    """
  ).merging([
    "site.yaml": "title: T\ngroups: [{id: area, values: [pulp]}]\n",
    "accounts/group.md": "---\naccount: Group\nowner: Maija Virtanen\n---\n",
    "accounts/part.md": "---\naccount: Part\nowner: Maija Virtanen\nparent: mill\n---\n",
  ]) { $1 }

  private static let keys = Array(
    Set(Self.figures(.all).map(key)).sorted() + ["portfolio.index_mean", "portfolio.practices.account_pnl"])

  private static func source(_ definitions: FigureDefinitions) throws -> FigureSource {
    let revision = try Sample(files).revision(definitions: definitions)
    return FigureSource(
      portfolio: revision.portfolio, context: revision.context, findings: revision.findings, files: revision.files,
      definitions: definitions)
  }

  private static func figures(_ definitions: FigureDefinitions) -> [ExportedFigure] {
    (try? source(definitions)).map { $0.figures(ofAccount: $0.portfolio.index(of: "mill") ?? 0).all } ?? []
  }

  /// Without the entry of a list.
  private static func key(_ figure: ExportedFigure) -> String {
    figure.list.map { "\($0.key).\(figure.definition.key)" } ?? figure.key
  }

  @Sendable private static func disturb(_ value: FigureValue) -> FigureValue {
    switch value {
    case .number(let number, let form): .number(number + 3, form)
    case .text(let text): .text(text + " disturbed")
    case .flag(let flag): .flag(!flag)
    case .day(let day): .day(day.advanced(by: 3))
    case .unknown: .text("disturbed")
    }
  }

  @Test(arguments: keys) func exportTraceAndDiffFollow(key: String) throws {
    let name = key.hasPrefix("portfolio.") ? String(key.dropFirst("portfolio.".count)) : key
    let disturbed = FigureDefinitions.all.changing(name, Self.disturb)
    let sides = try (Self.source(.all), Self.source(disturbed))
    let index = try #require(sides.0.portfolio.index(of: "mill"))
    let comparison = try Sample.compare(
      Sample(Self.files).revision(), Sample(Self.files).revision(definitions: disturbed))
    guard name == key else {
      #expect(try export(sides.0) != export(sides.1))
      #expect(comparison.portfolio.contains { $0.key == name })
      return
    }
    let moved = zip(sides.0.figures(ofAccount: index).all, sides.1.figures(ofAccount: index).all)
      .filter { !$0.0.value.isSame(as: $0.1.value) }
    #expect(!moved.isEmpty)
    #expect(moved.allSatisfy { Self.key($0.0) == key }, "no other figure moves")
    let before = try export(sides.0, account: index)
    let after = try export(sides.1, account: index)
    #expect(Set(after.keys.filter { after[$0] != before[$0] }) == Set(moved.map(\.0.key)))
    let trace = FigureTrace(ofAccount: index, sides.1, wording: Sample.wording)
    let account = comparison.accounts.first { $0.name.id == "mill" }
    for (_, figure) in moved {
      #expect(after[figure.key] == figure.value.exported)
      #expect(try trace.trace(figure.key).contains("portfolio.json  \(figure.value.exported)\n"))
      let told =
        figure.list?.comparesEntries == true
        ? account?.entries.contains { $0.fields.contains { $0.key == "\(figure.definition.key)" } }
        : account?.figures.contains { $0.key == figure.key && $0.after.isSame(as: figure.value) }
      #expect(told ?? false == figure.definition.isCompared)
    }
  }

  private func export(_ source: FigureSource) throws -> String {
    var json = JSONWriter(Output(), drain: { _ in })
    json.object { $0.portfolioFigures(source) }
    return String(decoding: json.finish().bytes, as: UTF8.self)
  }

  /// The figures of an account by their keys.
  private func export(_ source: FigureSource, account index: Int) throws -> [String: String] {
    var json = JSONWriter(Output(), drain: { _ in })
    json.object { $0.figures(ofAccount: index, source) }
    let object = try JSONSerialization.jsonObject(with: Data(json.finish().bytes))
    var values: [String: String] = [:]
    func add(_ key: String, _ value: Any) {
      switch value {
      case let fields as [String: Any]: for (name, field) in fields { add("\(key).\(name)", field) }
      case let rows as [[String: Any]]:
        for row in rows {
          if let date = row["date"] as? String, let index = row["index"] { add("\(key).\(date)", index) }
          guard let id = row["id"] as? String else { continue }
          for (name, field) in row where name != "id" && name != "ratings" { add("\(key).\(id).\(name)", field) }
        }
      case let text as String: values[key] = text
      case let flag as Bool where "\(type(of: value))".contains("Bool"): values[key] = "\(flag)"
      case let number as Double: values[key] = FigureValue(number, .plain).exported
      default: values[key] = "null"
      }
    }
    for (key, value) in try #require(object as? [String: Any]) { add(key, value) }
    return values
  }
}
