import Alignment
import Comparison
import Testing

@Suite("The order of the two sides") struct MirrorTests {
  @Test(arguments: Array(1...150) as [UInt64]) func givesMirroredResults(seed: UInt64) throws {
    var random = try RandomSides(seed: seed)
    let (before, after) = random.sides()
    let there = Flattened(Sample.compare(before, after)).lines
    let back = Flattened(Sample.compare(after, before), swapped: true).lines
    #expect(there.count > 100)
    #expect(zip(there, back).filter { $0.0 != $0.1 }.map { "\($0.0) and back \($0.1)" } == [])
    #expect(there.count == back.count)
  }

  @Test(arguments: Array(1...20) as [UInt64]) func aSideDoesNotDifferFromItself(seed: UInt64) throws {
    var random = try RandomSides(seed: seed)
    let side = random.sides().0
    let comparison = Sample.compare(side, side)
    #expect(!comparison.differs)
    #expect(comparison.compared == side.portfolio.plans.count)
  }

  @Test func someAccountsOfTheRandomOnesAreRenamedNewAndGone() throws {
    var counts: [Change: Int] = [:]
    var renamed = 0
    for seed in 1...20 as ClosedRange<UInt64> {
      var random = try RandomSides(seed: seed)
      let (before, after) = random.sides()
      let comparison = Sample.compare(before, after)
      renamed += comparison.accounts.count(where: \.isRenamed)
      for account in comparison.accounts { counts[account.change, default: 0] += 1 }
    }
    #expect(renamed > 10)
    #expect([Change.new, .gone, .changed].allSatisfy { counts[$0, default: 0] > 10 })
  }
}
