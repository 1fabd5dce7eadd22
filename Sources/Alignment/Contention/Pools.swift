import AccountPlans
import Diagnostics
import FrontMatter

/// All pools, and the pool of every request.
package struct Pools: Sendable {
  /// By unit, resource and period; those with a request of an active account or a capacity.
  package let all: [Pool]
  /// For each plan, where its requests begin in `poolOfRequest`.
  private let starts: [Int32]
  /// Indices in `all`; below 0 where no active account has a request there and there is no capacity.
  private let poolOfRequest: [Int32]

  init(_ plans: [AssessedPlan], context: AssessmentContext) {
    var found = Self.pools(of: context.units)
    var known = Dictionary(found.indices.map { (found[$0].key, $0) }) { first, _ in first }
    var starts: [Int32] = []
    var keys: [PoolKey] = []
    starts.reserveCapacity(plans.count)
    for plan in plans.indices {
      starts.append(Int32(truncatingIfNeeded: keys.count))
      let isActive = plans[plan].isActive
      for (index, request) in plans[plan].plan.requests.enumerated() {
        let key = PoolKey(unit: request.unit.value, resource: request.resource.value, period: request.period.value)
        keys.append(key)
        guard isActive else { continue }
        let pool = known[key] ?? found.count
        if pool == found.count {
          known[key] = pool
          found.append(Pool(key: key))
        }
        found[pool].add(request, Pool.Member(plan: plan, request: index))
      }
    }
    let order = found.indices.sorted { PoolKey.isBefore(found[$0].key, found[$1].key) }
    var ranks = Array(repeating: Int32(0), count: order.count)
    for (rank, pool) in order.enumerated() { ranks[pool] = Int32(truncatingIfNeeded: rank) }
    all = order.map { found[$0] }
    self.starts = starts
    poolOfRequest = keys.map { key in known[key].map { ranks[$0] } ?? -1 }
  }

  /// The pools that have a capacity.
  private static func pools(of units: [Unit]) -> [Pool] {
    var pools: [Pool] = []
    for unit in units {
      for resource in unit.capacity {
        for entry in resource.periods {
          guard let period = Period(entry.key.value) else { continue }
          var pool = Pool(key: PoolKey(unit: unit.id.value, resource: resource.resource.value, period: period))
          pool.capacity = entry.value.value
          pool.measure = resource.unit?.value
          pool.isDivisible = resource.divisible?.value ?? false
          pools.append(pool)
        }
      }
    }
    return pools
  }

  /// The pool of a request, by the indices of its plan and of itself; nil where no active account asks there and there is
  /// no capacity.
  package func pool(ofRequest request: Int, plan: Int) -> Pool? {
    index(ofRequest: request, plan: plan).map { all[$0] }
  }

  /// What the resource of a request is counted in.
  package func measure(ofRequest request: Int, plan: Int) -> String? {
    index(ofRequest: request, plan: plan).flatMap { all[$0].measure }
  }

  /// Indices of the active accounts with a request in the pool that is not withdrawn, once each, ascending.
  package func contenders(ofRequest request: Int, plan: Int) -> [Int] {
    index(ofRequest: request, plan: plan).map { all[$0].contenders } ?? []
  }

  /// How many other active accounts have a request in the pool that is not withdrawn.
  package func rivals(ofRequest request: Int, plan: Int) -> Int {
    guard let index = index(ofRequest: request, plan: plan) else { return 0 }
    return all[index].contenders.count - (all[index].hasContender(plan) ? 1 : 0)
  }

  /// In `all`.
  private func index(ofRequest request: Int, plan: Int) -> Int? {
    let index = Int(poolOfRequest[Int(starts[plan]) + request])
    return index >= 0 ? index : nil
  }
}
