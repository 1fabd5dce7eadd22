import AccountPlans
import Alignment
import Diagnostics
import Rules
import Testing

/// Rules that look beyond one plan.
@Suite struct PortfolioRuleTests {
  static func plan(_ name: String, _ keys: String = "") -> String {
    "---\naccount: \"\(name)\"\nowner: Maija Virtanen\n\(keys)\n---\n"
  }

  /// The accounts of which account-duplicate speaks, with the accounts that it names.
  static func duplicates(_ texts: [String: String]) -> [String] {
    let folder = Folder(texts)
    let found = folder.check(in: folder.context(asOf: today, only: "account-duplicate")).findings
    return found.map { finding in
      let first = finding.phrase.argument("first")
      return "\(finding.account ?? ""): \(first.map { "\($0)" } ?? "")"
    }
  }

  @Test func namesAreComparedWithoutCaseAndOuterBlanks() {
    let found = Self.duplicates([
      "accounts/b.md": Self.plan("Ähtäri Oy"), "accounts/c.md": Self.plan("  ÄHTÄRI oy "),
      "accounts/d.md": Self.plan("Ähtäri  Oy"), "accounts/e.md": Self.plan("ähtäri Oy"),
    ])
    #expect(found == ["c: name(\"b\")", "e: name(\"b\")"])
  }

  /// The first is that of the first path, whatever the ids.
  @Test func theFirstFileIsTheFirst() {
    let found = Self.duplicates([
      "accounts/a.md": Self.plan("Sample Oy", "id: zulu"), "accounts/b.md": Self.plan("Sample Oy", "id: alpha"),
    ])
    #expect(found == ["alpha: name(\"zulu\")"])
  }

  @Test func plansThatAreNotActiveDoNotCount() {
    let found = Self.duplicates([
      "accounts/a.md": Self.plan("Sample Oy", "state: archived"), "accounts/b.md": Self.plan("Sample Oy"),
    ])
    #expect(found == [])
  }

  @Test func aWaiverMayNameARuleOfAllPlans() throws {
    let waiver = "waivers: [{rule: account-duplicate, until: 2026-12-31, reason: Being merged}]"
    let folder = Folder(["accounts/a.md": Self.plan("Sample Oy"), "accounts/b.md": Self.plan("Sample Oy", waiver)])
    let found = folder.check(in: folder.context(asOf: today)).plans
    let second = try #require(found.last)
    #expect(second.findings.filter { $0.card.id == "account-duplicate" }.map(\.waived) == [true])
    #expect(second.findings.filter { $0.card.id == "waiver-unused" }.isEmpty)
    #expect(second.findings.map(\.at) == second.findings.map(\.at).sorted())
  }
}
