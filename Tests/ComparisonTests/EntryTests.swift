import Comparison
import Figures
import Testing

@Suite("Requests, asks, decisions and promises") struct EntryTests {
  private static func told(_ before: String, _ after: String) throws -> [String] {
    try Sample.compare(Sample.plan(before), Sample.plan(after)).accounts.flatMap(\.entries).flatMap { entry in
      ["\(entry.kind) \(entry.id) \(entry.change)"]
        + (entry.change == .changed
          ? entry.fields.map { "\($0.key) \($0.before.exported) \($0.after.exported)" } : [])
    }
  }

  @Test func aRequestIsDecided() throws {
    let open = "requests: [{id: R1, unit: lab, resource: Crane, amount: 4, period: 2026-Q4}]"
    let granted = open.replacing("}]", with: ", status: granted, granted: 3, decided: 2026-11-20}]")
    #expect(
      try Self.told(open, granted) == ["request R1 changed", "status requested granted", "granted null 3"])
    #expect(try Self.told("tier: growth", "tier: growth\n" + open) == ["request R1 new"])
    #expect(try Self.told(open, "tier: growth") == ["request R1 gone"])
  }

  @Test func anAskIsDecided() throws {
    let open = "asks: [{id: D1, text: Grant it, due: 2026-12-01}]"
    let decided = "asks: [{id: D1, text: Grant it, due: 2026-12-03, status: decided}]"
    #expect(
      try Self.told(open, decided) == ["ask D1 changed", "due 2026-12-01 2026-12-03", "status open decided"])
  }

  @Test func decisionsAreToldApartByForumTextAndOrder() throws {
    func meetings(_ decisions: String) -> String {
      "governance: [{forum: board, held: [2026-10-01], decisions: [\(decisions)]}]"
    }
    #expect(
      try Self.told(meetings("{text: Go on}"), meetings("{text: Go on, status: done}")) == [
        "decision board changed", "status open done",
      ])
    #expect(
      try Self.told(meetings("{text: Go on}"), meetings("{text: Go on}, {text: Go on}, {text: Stop}")) == [
        "decision board new", "decision board new",
      ])
    #expect(
      try Self.told(meetings("{text: Go on}"), meetings("{text: Stop}")).sorted() == [
        "decision board gone", "decision board new",
      ])
  }

  @Test func aUnitTakesItsWordBack() throws {
    func promise(_ needs: String) -> String {
      "value_proposition: [{id: V1, promise: Fewer stops, needs: [\(needs)]}]"
    }
    #expect(
      try Self.told(
        promise("{unit: lab, commitment: confirmed}, {unit: crew, commitment: pending}"),
        promise("{unit: lab, commitment: refused}")) == [
          "promise V1 changed", "commitments.lab confirmed refused", "commitments.crew pending null",
        ])
  }
}
