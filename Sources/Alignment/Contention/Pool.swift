import AccountPlans
import Diagnostics

/// What active accounts ask of one resource in one period.
package struct Pool: Sendable {
  /// A request by the indices of its plan in the portfolio and of itself in the plan.
  package struct Member: Hashable, Sendable {
    package let plan: Int
    package let request: Int
  }

  package let key: PoolKey
  /// What the unit reserves; nil where units.yaml has none for the period.
  package internal(set) var capacity: Double?
  /// What the resource is counted in.
  package internal(set) var measure: String?
  /// nil without a capacity.
  package internal(set) var isDivisible: Bool?
  /// Requests of active accounts, by account and request as they stand, withdrawn ones included.
  package internal(set) var members: [Member] = []
  /// Indices of the active accounts with a request that is not withdrawn, once each, ascending.
  package internal(set) var contenders: [Int] = []
  /// How many active accounts have a request that waits for a decision.
  package internal(set) var openAccounts = 0
  private var lastOpen: Int?
  /// Of requests that are not withdrawn.
  package internal(set) var asked = 0.0
  package internal(set) var granted = 0.0
  /// Of requests that wait for a decision.
  package internal(set) var open = 0.0

  init(key: PoolKey) { self.key = key }

  package var demand: Double { granted + open }

  package var unmet: Double { asked - granted }

  /// Demand over capacity; nil without a capacity and for one of 0.
  package var utilisation: Double? {
    guard let capacity, capacity > 0 else { return nil }
    return demand / capacity
  }

  /// Demand exceeds the capacity; nil without one.
  package var isContested: Bool? { capacity.map { demand > $0 + 1e-9 } }

  mutating func add(_ request: borrowing Request, _ member: Member) {
    members.append(member)
    guard request.state != .withdrawn else { return }
    asked += request.amount.value
    if request.state == .granted { granted += request.granted?.value ?? request.amount.value }
    if request.state == .requested {
      open += request.amount.value
      if lastOpen != member.plan { openAccounts += 1 }
      lastOpen = member.plan
    }
    if contenders.last != member.plan { contenders.append(member.plan) }
  }

  /// The requests of one account, found by halving: a page of each account asks for them.
  package func members(of plan: Int) -> ArraySlice<Member> {
    let first = members.partitioningIndex { $0.plan >= plan }
    var end = first
    while end < members.count, members[end].plan == plan { end += 1 }
    return members[first..<end]
  }

  /// Whether an account has a request here that is not withdrawn.
  func hasContender(_ plan: Int) -> Bool {
    let index = contenders.partitioningIndex { $0 >= plan }
    return index < contenders.count && contenders[index] == plan
  }
}
