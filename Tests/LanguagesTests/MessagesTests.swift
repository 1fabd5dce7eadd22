import Diagnostics
import Foundation
import Languages
import Testing

/// The English messages against what the sources ask for.
@Suite struct MessagesTests {
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func wording() throws -> Wording {
    let folder = root.appendingPathComponent("templates/languages")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let files = try names.filter { $0.hasPrefix("en.") }.sorted().enumerated().map { number, name in
      (FileID(number), Array(try Data(contentsOf: folder.appendingPathComponent(name))))
    }
    #expect(files.count >= 1)
    return Wording(.en, files: files.map { (id: $0.0, bytes: $0.1) })
  }

  static func sources() throws -> [String] {
    let folder = root.appendingPathComponent("Sources")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let files = paths.filter { $0.hasSuffix(".swift") }
    #expect(files.count > 20)
    return try files.map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
  }

  static let findings = [
    "account-duplicate", "html-not-allowed", "link-broken", "image-missing", "attachment-active", "image-remote",
    "link-unsafe", "section-missing", "date-ahead", "resource-unknown", "recommendation-no-option", "file-unread",
    "part-missing", "plan-stale", "rating-missing", "rating-stale", "rating-without-evidence", "rating-contradicted",
    "waiver-expired", "waiver-unused", "units-disagree", "account-case-missing", "sponsor-missing",
    "sponsor-contact-stale", "review-overdue", "review-without-decision", "request-unanswered", "escalation-overdue",
    "decision-without-reason", "decision-unexplained", "request-without-business-case", "business-case-negative",
    "single-threaded", "promise-unsupported", "action-without-owner", "objective-unmeasurable",
    "objective-without-goals", "objective-without-actions", "objective-missed", "value-unquantified", "action-overdue",
    "objective-without-owner", "forum-missing", "forum-lapsed", "escalation-missing", "figures-late",
    "account-pnl-missing", "cash-flow-missing", "kpi-conflict-unresolved", "aspect-below-floor",
    "aspect-below-floor-without-action", "index-falling", "heading-unknown", "request-over-capacity",
    "request-capacity-unknown",
  ]

  static var rules: [String] { findings + RuleCard.faults.map(\.id) + [RuleCard.templateInvalid.id] }

  @Test func theCatalogueIsSound() throws {
    let wording = try Self.wording()
    #expect(wording.diagnostics.map { wording.text($0.phrase) } == [])
    #expect(wording.keys.count > 300)
  }

  @Test(arguments: rules) func everyRuleHasAMessageAndEveryMessageAHelp(rule: String) throws {
    let wording = try Self.wording()
    let keys = wording.keys.filter { $0 == rule || $0.hasPrefix("\(rule).") }
    let messages = keys.filter { !$0.hasSuffix(".help") }
    #expect(!messages.isEmpty)
    let notes = ["template-invalid.first", "template-invalid.opened", "template-invalid.included"]
    for message in messages where !notes.contains(message) {
      #expect(wording["\(message).help"] != nil || wording["\(rule).help"] != nil, "\(message)")
      #expect(wording[message]?.hasSuffix(".") == false, "\(message)")
    }
    for help in keys where help.hasSuffix(".help") {
      let text = try #require(wording[help])
      #expect(text.first?.isUppercase == true, "\(help)")
      let isVariant = help != "\(rule).help"
      if isVariant { #expect(wording[String(help.dropLast(5))] != nil, "\(help)") }
    }
  }

  @Test func everyRuleIsSaidInOneLine() throws {
    let wording = try Self.wording()
    let announced = [
      "decision-unexplained", "request-without-business-case", "request-over-capacity",
      "request-capacity-unknown",
    ]
    let rules = (Self.findings + RuleCard.faults.map(\.id)).filter { !announced.contains($0) }
    let lines = wording.keys.filter { $0.hasPrefix("rule.") }
    #expect(lines.sorted() == rules.map { "rule.\($0)" }.sorted())
    for line in lines {
      let text = try #require(wording[line])
      #expect(text.first?.isUppercase == true && !text.hasSuffix("."), "\(line)")
      #expect(text.count <= 84, "\(line) is no line in a table")
      #expect(wording.arguments(of: line) == [], "\(line)")
    }
  }

  @Test func everyFaultOfTheSourcesHasItsWords() throws {
    let wording = try Self.wording()
    let cards = Dictionary(
      uniqueKeysWithValues: RuleCard.faults.map { card in
        (card.id.split(separator: "-").enumerated().map { $0 == 0 ? String($1) : $1.capitalized }.joined(), card.id)
      })
    var keys: Set<String> = []
    for source in try Self.sources() {
      for match in source.matches(of: /note\(\s*\.([a-zA-Z8]+), "([a-z0-9-]+)"/) {
        keys.insert("\(cards[String(match.1)] ?? String(match.1)).\(match.2)")
      }
      for match in source.matches(of: /Phrase\("([a-z-]+\.?[a-z0-9.-]*)"[,)]/) { keys.insert(String(match.1)) }
      for match in source.matches(of: /"((?:kind|note)\.[a-z-]+)"/) { keys.insert(String(match.1)) }
      for match in source.matches(of: /known: .*, kind: "([a-z-]+)"/) { keys.insert("reference.\(match.1)") }
      for match in source.matches(of: /(?:report|refused|refuse|Refusal)\((?:\s*|whole, |variant: )"([a-z0-9-]+)"/) {
        keys.insert("template-invalid.\(match.1)")
      }
      for match in source.matches(of: /SyntaxFault\("([a-z-]+)"/) { keys.insert("front-matter-invalid.\(match.1)") }
      for match in source.matches(of: /Problem\(variant: "([a-z-]+)"/) { keys.insert("template-invalid.\(match.1)") }
    }
    #expect(keys.count > 60)
    #expect(keys.sorted().filter { wording[$0] == nil } == [])
  }

  @Test(arguments: ["aspect", "level", "part", "status", "criterion", "reference", "kind"])
  func namesHaveNoArguments(family: String) throws {
    let wording = try Self.wording()
    let keys = wording.keys.filter { $0.hasPrefix("\(family).") }
    #expect(keys.count >= 5)
    for key in keys { #expect(wording.arguments(of: key) == [], "\(key)") }
  }

  @Test func thereAreSevenAspectsWithFourStatementsEach() throws {
    let keys = try Self.wording().keys.filter { $0.hasPrefix("aspect.") }
    let aspects = keys.filter { $0.split(separator: ".").count == 2 }
    #expect(aspects.count == 7)
    for aspect in aspects { #expect(keys.count { $0.hasPrefix("\(aspect).") } == 4, "\(aspect)") }
  }

  @Test func messagesReadWell() throws {
    let wording = try Self.wording()
    let due = try #require(Day(iso: "2026-12-15"))
    let period = try #require(Period("2026-Q3"))
    #expect(
      wording.text(
        Phrase("action-overdue", ["item": .name("A1"), "due": .day(due), "status": .word("status.open")]))
        == "A1 was due 15 December 2026 and is still open")
    #expect(
      wording.text(
        Phrase(
          "units-disagree",
          [
            "aspect": .word("aspect.systems"), "spread": .number(3), "low": .count(2),
            "low_raters": .list([.name("Field service")]), "high": .count(5),
            "high_raters": .list([.word("rater.kam"), .word("rater.sponsor")]),
          ])) == "Systems is seen 3 apart: KAM and Sponsor at 5, Field service at 2")
    #expect(
      wording.text(
        Phrase("value-invalid.expected", ["found": .name("next week"), "expected": .word("kind.day")]))
        == "`next week` is not a date (2026-11-26)")
    #expect(
      wording.text(
        Phrase("account-pnl-missing", ["period": .period(period), "missing": .names(["cogs", "kam_cost"])]))
        == "The profit of Q3 2026 is not known: cogs and kam_cost are missing")
  }
}
