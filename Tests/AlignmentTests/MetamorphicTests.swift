import AccountPlans
import Alignment
import Diagnostics
import FrontMatter
import Testing

@Suite("What must not change when something else does")
struct MetamorphicTests {
  private static let seeds: [UInt64] = Array(1...40)

  private static func context(model: String = RandomPlans.model) throws -> AssessmentContext {
    try AssessmentContext(asOf: RandomPlans.asOf, site: RandomPlans.site, model: model, units: RandomPlans.units)
  }

  private static func portfolio(_ plans: [AccountPlan], _ context: AssessmentContext) -> AssessedPortfolio {
    AssessedPortfolio(plans: plans.map { AssessedPlan(plan: Shared($0), context: context) }, context: context)
  }

  @Test(arguments: seeds) func theOrderOfRatersAndEntriesDoesNotMatter(seed: UInt64) throws {
    let context = try Self.context()
    var random = RandomPlans(seed: seed)
    for plan in random.plans(8) {
      var other = plan
      other.ratings = random.reordered(plan.ratings)
      other.financials = random.shuffled(plan.financials)
      other.review?.held = random.shuffled(plan.review?.held ?? [])
      let differences = Fingerprint(AssessedPlan(plan: Shared(plan), context: context))
        .differences(from: Fingerprint(AssessedPlan(plan: Shared(other), context: context)))
      #expect(differences == [])
    }
  }

  @Test(arguments: seeds) func scalingAllWeightsChangesNothing(seed: UInt64) throws {
    let context = try Self.context()
    let aspects = Aspect.builtIn.map { "{id: \($0.id), weight: 0.37}" }.joined(separator: ", ")
    let scaled = try Self.context(
      model: "{raters: {kam: 3.5, sponsor: 14, u1: 7, u2: 7, u3: 7}, aspects: [\(aspects)]}")
    var random = RandomPlans(seed: seed)
    for plan in random.plans(8) {
      let differences = Fingerprint(AssessedPlan(plan: Shared(plan), context: context))
        .differences(from: Fingerprint(AssessedPlan(plan: Shared(plan), context: scaled)), 1e-9)
      #expect(differences == [])
    }
  }

  @Test(arguments: seeds) func monthsThatAddUpKeepEveryTrailingSum(seed: UInt64) throws {
    let context = try Self.context()
    var random = RandomPlans(seed: seed)
    for plan in random.plans(8) {
      var other = plan
      other.financials = []
      for quarter in plan.financials {
        other.financials += random.chance(50) ? random.months(of: quarter) : [quarter]
      }
      let differences = Fingerprint(AssessedPlan(plan: Shared(plan), context: context))
        .differences(from: Fingerprint(AssessedPlan(plan: Shared(other), context: context)), 1e-6)
      #expect(differences == [])
    }
  }

  @Test(arguments: seeds) func aNewAccountMovesOnlyRivalsAndItsAncestorsFamily(seed: UInt64) throws {
    let context = try Self.context()
    var random = RandomPlans(seed: seed)
    let plans = random.plans(14)
    let before = Self.portfolio(Array(plans.dropLast()), context)
    let after = Self.portfolio(plans, context)
    let new = plans.count - 1
    var ancestors: Set<Int> = []
    var ancestor = after.tree.parents[new]
    while let above = ancestor {
      ancestors.insert(above)
      ancestor = after.tree.parents[above]
    }
    let asks = plans[new].isActive ? plans[new].requests.filter { $0.state != .withdrawn } : []
    for place in before.plans.indices {
      let differences = Fingerprint(before.plans[place]).differences(from: Fingerprint(after.plans[place]))
      #expect(differences == [])
      if !ancestors.contains(place) || !plans[new].isActive {
        #expect(before.tree.families[place] == after.tree.families[place])
      } else {
        #expect(after.tree.families[place]?.accounts == (before.tree.families[place]?.accounts ?? 1) + 1)
      }
      for (index, request) in plans[place].requests.enumerated() {
        let contends = asks.contains {
          $0.unit.value == request.unit.value && $0.resource.value == request.resource.value
            && $0.period.value == request.period.value
        }
        let rivals = before.pools.rivals(ofRequest: index, plan: place) + (contends ? 1 : 0)
        #expect(after.pools.rivals(ofRequest: index, plan: place) == rivals)
      }
    }
  }
}
