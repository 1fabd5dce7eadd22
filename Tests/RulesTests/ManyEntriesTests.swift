import AccountPlans
import Alignment
import Diagnostics
import Testing

/// Few entries are compared with one another and many are hashed: on either side of the change the same is found.
@Suite struct ManyEntriesTests {
  private static let site = "title: T\ntiers: [strategic]\n"

  private func faults(_ yaml: String, units: String = "units: []\n") -> [Diagnostic] {
    let plan = "---\naccount: A\nowner: O\n\(yaml)---\n# Executive summary\n"
    return Folder(["site.yaml": Self.site, "units.yaml": units, "accounts/a.md": plan]).content.diagnostics
  }

  @Test(arguments: [1, 2, 30, 31, 32, 33, 64])
  func `an id that stands twice is told once, wherever it stands`(others: Int) {
    let ids = (0..<others).map { "O\($0)" }
    let yaml = { (ids: [String]) in "objectives:\n" + ids.map { "  - {id: \($0), text: T}\n" }.joined() }
    #expect(faults(yaml(ids)).isEmpty)
    for again in Set([0, others / 2, others - 1]) {
      let found = faults(yaml(ids + ["O\(again)"]))
      #expect(found.map(\.card.id) == ["id-duplicate"])
      #expect(found.first?.notes.count == 1)
    }
  }

  @Test(arguments: [1, 2, 14, 15, 16, 17, 18, 40])
  func `units are known, and others are not, however many there are`(count: Int) {
    let units = "units:\n" + (0..<count).map { "  - {id: u\($0), name: U\($0)}\n" }.joined()
    let actions = (0..<count).map { "  - {id: A\($0), text: T, unit: u\($0)}\n" }.joined()
    #expect(faults("actions:\n" + actions, units: units).isEmpty)
    let wrong = faults("actions:\n" + actions + "  - {id: A, text: T, unit: nobody}\n", units: units)
    #expect(wrong.map(\.card.id) == ["reference-unknown"])
  }

  @Test(arguments: [1, 2, 30, 31, 32, 33, 48])
  func `rows of one period are merged figure by figure, however many periods there are`(count: Int) throws {
    let months = (0..<count).map { month in
      let period = "\(2022 + month / 12)-" + (month % 12 < 9 ? "0" : "") + "\(month % 12 + 1)"
      return (period, "  - {period: \(period), revenue: \(100 + month)}\n")
    }
    let rows = "financials:\n" + months.map(\.1).joined()
    let last = months[count - 1].0
    let cogs = rows + "  - {period: \(last), cogs: 40}\n"
    #expect(faults(cogs).isEmpty)
    let plan = "---\naccount: A\nowner: O\n\(cogs)---\n"
    let content = Folder(["site.yaml": Self.site, "accounts/a.md": plan]).content
    let periods = try #require(content.plans.first).financials
    #expect(periods.count == count)
    #expect(periods.last?.revenue?.value == Double(99 + count))
    #expect(periods.last?.cogs?.value == 40)
    #expect(faults(cogs + "  - {period: \(last), revenue: 1}\n").map(\.card.id) == ["figure-duplicate"])
  }
}
