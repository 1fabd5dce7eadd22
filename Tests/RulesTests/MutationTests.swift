import Diagnostics
import Rules
import Testing

/// Whether the examples of the rules' pages and the limit cases would notice a rule that is wrong.
@Suite struct MutationTests {
  @Test func everyMutantIsKilled() throws {
    let survivors = try RuleMutant.all.filter { try $0.killers().isEmpty }
    let rules = Set(RuleMutant.all.map(\.rule)).count
    print("\(RuleMutant.all.count - survivors.count) of \(RuleMutant.all.count) mutants of \(rules) rules were killed")
    #expect(survivors.map(\.description) == [])
    #expect(rules == RuleBook.cards.filter { $0.kind != .fault }.count)
    #expect(RuleMutant.all.count > 2 * rules)
  }

  /// A rule that speaks of everything is noticed by the right example, one that is silent by the wrong one.
  @Test func eachExampleHasItsUse() throws {
    for mutant in RuleMutant.all {
      switch mutant.kind {
      case .disabled: #expect(try mutant.killers() == ["Wrong"], "\(mutant)")
      case .negated: #expect(try mutant.killers() == ["Right", "Wrong"], "\(mutant)")
      case .shifted: break
      }
    }
  }

  /// Examples show the edge: no limit needs a case beside them but that of late figures, which depends on the calendar.
  @Test func pagesShowTheEdgeOfTheirLimits() throws {
    for mutant in RuleMutant.all {
      guard case .shifted(let shift) = mutant.kind, shift.limit != .figuresLate else { continue }
      #expect(try !mutant.killers().filter { $0 == "Right" || $0 == "Wrong" }.isEmpty, "\(mutant)")
    }
  }
}
