import AccountPlans
import Diagnostics
import Rules
import Testing

/// Every page of `docs/rules` against the rule that it describes.
@Suite struct RulePageTests {
  static let names = (try? RulePage.names()) ?? []

  static var rules: [String] { names.filter { name in RuleBook.cards.contains { $0.id == name } } }

  @Test(arguments: rules) func pageNamesItsRule(name: String) throws {
    let page = try RulePage(named: name)
    let card = try #require(RuleBook.cards.first { $0.id == name })
    #expect(page.title == name)
    #expect(page.metadata == "Aspect: \(card.aspect) · Kind: \(card.kind) · Default: \(card.severity)")
    #expect(page.sections == ["Wrong", "Right", "What to do next"])
  }

  @Test(arguments: rules) func wrongExampleYieldsWhatItLists(name: String) throws {
    let example = try #require(try RulePage(named: name).examples["Wrong"])
    let folder = Folder(example.files)
    let found = folder.check(in: folder.context(asOf: today, only: name)).findings
    let lines = (folder.content.diagnostics + found).inSourceOrder().map(folder.line)
    #expect(!lines.isEmpty)
    #expect(lines == example.findings)
  }

  @Test(arguments: rules) func rightExampleYieldsNothing(name: String) throws {
    let example = try #require(try RulePage(named: name).examples["Right"])
    let folder = Folder(example.files)
    let found = folder.check(in: folder.context(asOf: today, only: name)).findings
    #expect((folder.content.diagnostics + found).map(folder.line) == [])
    #expect(example.findings.isEmpty)
    #expect(!example.files.isEmpty)
  }
}
