import Diagnostics
import Foundation
import Languages
import Testing

/// The English messages against what the sources ask for.
@Suite struct MessagesTests {
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func wording(_ language: Language = .en) throws -> Wording {
    let folder = root.appendingPathComponent("templates/languages")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let files = try names.filter { $0.hasPrefix("\(language.rawValue).") }.sorted().enumerated().map { number, name in
      (FileID(number), Array(try Data(contentsOf: folder.appendingPathComponent(name))))
    }
    #expect(files.count >= 1)
    return Wording(language, files: files.map { (id: $0.0, bytes: $0.1) })
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

  /// What the generator takes for the arguments of a text is what is written in its place.
  @Test func theTableOfPhrasesIsThatOfTheFiles() throws {
    let wording = try Self.wording()
    let table = PhraseTable.english
    #expect((0..<table.count).map(table.key) == wording.keys)
    for index in 0..<table.count {
      let key = table.key(at: index)
      let own = try #require(wording.arguments(of: key))
      let names = table.argumentNames(at: index)
      #expect(Array(names.prefix(own.count)) == own, "\(key)")
      guard names.count > own.count else { continue }
      let rule = key.split(separator: ".")[0]
      let help = wording.arguments(of: "\(key).help") ?? wording.arguments(of: "\(rule).help") ?? []
      #expect(Set(names) == Set(own + help), "\(key)")
    }
  }

  /// Whatever language: a text that English has, with the arguments of English alone, and in the forms that it needs.
  @Test func everyLanguageSaysWhatEnglishSays() throws {
    let folder = Self.root.appendingPathComponent("templates/languages")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let languages = Set(names.map { String($0.prefix { $0 != "." }) })
    let english = try Self.wording()
    #expect(languages.contains("en"))
    for language in languages {
      let language = try #require(Language(rawValue: language), "no formats of \(language)")
      let wording = try Self.wording(language)
      #expect(wording.diagnostics.map { english.text($0.phrase) } == [], "\(language)")
      #expect(wording.keys == english.keys, "\(language)")
      for key in wording.keys {
        let arguments = wording.arguments(of: key) ?? []
        let known = english.arguments(of: key) ?? []
        #expect(Set(arguments) == Set(known), "\(language): \(key)")
      }
    }
  }

  /// No key is written beside what is made of the files and the families.
  @Test func noSourceNamesAKey() throws {
    let wording = try Self.wording()
    let dotted = Set(wording.keys.filter { $0.contains(".") })
    var found: [String] = []
    for source in try Self.sources() where !source.contains("enum Family") {
      for match in source.matches(of: /"([a-z][a-z0-9_-]*\.[a-z0-9._-]+)"/) where dotted.contains(String(match.1)) {
        found.append(String(match.1))
      }
    }
    #expect(found == [])
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
        .actionOverdue(item: .name("A1"), due: .day(due), status: .word(.statusOpen)))
        == "A1 was due 15 December 2026 and is still open")
    #expect(
      wording.text(
        .unitsDisagree(
          aspect: .word(.aspectSystems), spread: .number(3),
          highRaters: .list([.word(.raterKam), .word(.raterSponsor)]), high: .count(5),
          lowRaters: .list([.name("Field service")]), low: .count(2)))
        == "Systems is seen 3 apart: KAM and Sponsor at 5, Field service at 2")
    #expect(
      wording.text(
        .valueInvalidExpected(found: .name("next week"), expected: .word(.kindDay)))
        == "`next week` is not a date (2026-11-26)")
    #expect(
      wording.text(
        .accountPnlMissing(period: .period(period), missing: .names(["cogs", "kam_cost"])))
        == "The profit of Q3 2026 is not known: cogs and kam_cost are missing")
  }
}
