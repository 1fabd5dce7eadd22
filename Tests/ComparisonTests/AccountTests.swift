import AccountPlans
import Comparison
import Figures
import Testing

@Suite("Accounts that differ") struct AccountTests {
  private static func folder(_ plans: [(id: String, account: String, more: String)]) -> [String: String] {
    var files = ["site.yaml": "title: T\n"]
    for plan in plans {
      files["accounts/\(plan.id).md"] = "---\naccount: \(plan.account)\nowner: O\n\(plan.more)\n---\n"
    }
    return files
  }

  private static func told(_ comparison: PortfolioComparison) -> [String] {
    comparison.accounts.map { account in
      account.isRenamed ? "\(account.before?.id ?? "") is \(account.name.id)" : "\(account.name.id) \(account.change)"
    }
  }

  @Test func aFormerIDMakesItTheSameAccount() throws {
    let before = Self.folder([("old", "Mill Oy", "")])
    let after = Self.folder([("new", "Mill Group Oy", "former_ids: [old]")])
    #expect(Self.told(try Sample.compare(before, after)) == ["old is new"])
    #expect(Self.told(try Sample.compare(after, before)) == ["new is old"])
  }

  @Test func aNameThatNoOtherBearsMakesItTheSameAccount() throws {
    let before = Self.folder([("old", "Mill Oy", "")])
    #expect(Self.told(try Sample.compare(before, Self.folder([("new", "mill  OY", "")]))) == ["old is new"])
    let two = Self.folder([("new", "Mill Oy", ""), ("other", "Mill Oy", "")])
    #expect(Self.told(try Sample.compare(before, two)) == ["new new", "old gone", "other new"])
  }

  @Test func anIDGoesBeforeAName() throws {
    let before = Self.folder([("a", "One", ""), ("b", "Two", "")])
    let after = Self.folder([("a", "Two", ""), ("b", "One", "")])
    let comparison = try Sample.compare(before, after)
    #expect(Self.told(comparison) == ["a changed", "b changed"])
    #expect(comparison.accounts.flatMap { $0.figures.map(\.key) } == ["account", "account"])
  }

  @Test func ofTwoThatWereJoinedOneGoesOn() throws {
    let before = Self.folder([("a", "One", ""), ("b", "Two", "")])
    let after = Self.folder([("c", "Both", "former_ids: [b, a]")])
    #expect(Self.told(try Sample.compare(before, after)) == ["b gone", "a is c"])
  }

  @Test func aMovedFileIsAFigureThatDiffers() throws {
    var after = Self.folder([("a", "One", "")])
    after["accounts/pulp/a.md"] = after.removeValue(forKey: "accounts/a.md")
    let comparison = try Sample.compare(Self.folder([("a", "One", "")]), after)
    #expect(comparison.accounts.flatMap { $0.figures.map(\.key) } == ["path"])
  }

  @Test func aNewAccountBringsAllItHas() throws {
    let after = Self.folder([
      ("a", "One", ""),
      ("b", "Two", "asks: [{id: D1, text: Grant it}]\nalignment: [{date: 2026-10-01, rater: kam, scores: {staff: 3}}]"),
    ])
    let comparison = try Sample.compare(Self.folder([("a", "One", "")]), after)
    let account = try #require(comparison.accounts.first)
    #expect(account.change == .new && account.before == nil && comparison.accounts.count == 1)
    #expect(account.entries.map(\.id) == ["D1"])
    #expect(account.figures.allSatisfy { $0.before.exported == "null" })
    #expect(account.figures.contains { $0.key == "index" && $0.after.exported == "50" })
    #expect(comparison.compared == 2)
  }

  @Test func aPlanWithAFaultTakesNoPartOnEitherSide() throws {
    let plans = [("a", "One", ""), ("b", "Two", "tier: growth"), ("c", "Three", "")]
    var broken = Self.folder(plans)
    broken["accounts/b.md"] = "---\naccount: Two\nowner: O\nid: other\ntier: [\n---\n"
    let sides = try (Sample(Self.folder(plans)), Sample(broken))
    let leftOut = LeftOutPlans(before: sides.0.content, after: sides.1.content)
    #expect(leftOut.plans.map(\.path) == ["accounts/b.md"])
    #expect(leftOut.plans.map(\.side) == [.after])
    let comparison = PortfolioComparison(
      sides.0.revision(without: leftOut, on: .before), sides.1.revision(without: leftOut, on: .after),
      leftOut: leftOut.plans)
    #expect(!comparison.differs, "neither the account nor the portfolio moved")
    #expect(comparison.compared == 2)
    #expect(comparison.faults.map(\.fault.path) == ["accounts/b.md"])
    let text = TextComparison(comparison, wording: Sample.wording).text()
    #expect(text.contains("accounts/b.md of the working tree has a fault: the account takes no part."))
  }

  @Test func aSoundPlanStaysWhereAnotherOfItsIDHasAFault() throws {
    var twice = Self.folder([("a", "One", "")])
    twice["accounts/b.md"] = "---\naccount: Two\nid: a\nowner: O\n---\n"
    let sides = try (Sample(Self.folder([("a", "One", "")])), Sample(twice))
    let leftOut = LeftOutPlans(before: sides.0.content, after: sides.1.content)
    #expect(leftOut.plans.map(\.path) == ["accounts/b.md"])
    #expect(leftOut.removed(from: sides.0.content, on: .before).plans.map(\.id) == ["a"])
  }
}
