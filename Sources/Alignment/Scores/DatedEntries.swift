import AccountPlans
import Diagnostics

/// The rating entries of one date, by their indices in the plan.
package struct DatedEntries: Sendable {
  package let date: Day
  /// As they stand in the plan: of two answers of a rater the later counts.
  package fileprivate(set) var indices: [Int]
}

extension AccountPlan {
  /// The entries made until a day, by date.
  package func entriesByDate(until day: Day) -> [DatedEntries] {
    // A date and an index in one number: plain numbers are sorted several times as fast.
    var order: [Int64] = []
    order.reserveCapacity(ratings.count)
    for index in ratings.indices {
      let date = ratings[index].date.value
      if date <= day { order.append(Int64(date.number) << 32 | Int64(index)) }
    }
    order.sort()
    var dates: [DatedEntries] = []
    dates.reserveCapacity(order.count)
    for key in order {
      let date = Day(number: Int(key >> 32))
      let index = Int(key & 0xFFFF_FFFF)
      if dates.last?.date == date {
        dates[dates.count - 1].indices.append(index)
      } else {
        dates.append(DatedEntries(date: date, indices: [index]))
      }
    }
    return dates
  }
}
