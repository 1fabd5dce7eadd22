import Diagnostics
import Foundation
import Rules
import Testing

/// The book of rules against the folders of sources and pages.
@Suite struct RuleBookTests {
  static let sources = RulePage.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Rules")

  /// Ids of the rules that stand in a file of their own, with the folder's name.
  static func files() throws -> [String: String] {
    var found: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path) {
      let parts = path.split(separator: "/")
      guard parts.count == 2, path.hasSuffix(".swift") else { continue }
      found[kebab(parts[1].dropLast(6))] = String(parts[0])
    }
    return found
  }

  /// `ActionOverdue` as `action-overdue`.
  static func kebab(_ name: Substring) -> String {
    var id = ""
    for character in name {
      if character.isUppercase, !id.isEmpty { id += "-" }
      id += character.lowercased()
    }
    return id
  }

  @Test func everyRuleStandsInAFileOfItsAspect() throws {
    let listed = RuleBook.cards.filter { $0.kind != .fault }.map { ($0.id, $0.aspect) }
    let files = try Self.files()
    #expect(files.count > 10)
    #expect(Dictionary(uniqueKeysWithValues: listed) == files)
  }

  @Test func everyRuleHasAPage() throws {
    #expect(try RulePage.names() == RuleBook.cards.map(\.id).sorted())
  }

  @Test func faultsAreErrorsAndJudgementsInfo() {
    for card in RuleBook.cards where card.kind == .fault { #expect(card.severity == .error) }
    for card in RuleBook.cards where card.kind == .judgement { #expect(card.severity == .info) }
  }

  @Test func theListIsThatOfTheDescription() {
    let listed = RuleBook.listed.map { "\($0.id) \($0.kind) \($0.severity) \($0.aspect)" }
    #expect(listed.sorted() == ContractRules.lines.sorted())
    #expect(Set(listed).count == listed.count)
    #expect(RuleBook.listed.map(\.id).sorted() == RuleBook.cards.map(\.id).sorted())
    #expect(RuleBook.announced.map(\.id).sorted() == ContractRules.announced)
  }
}
