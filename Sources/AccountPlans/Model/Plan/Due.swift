import Diagnostics
import FrontMatter

/// When something is due: a day, or a period, which means the period's last day.
package struct Due: Hashable, Sendable {
  /// As written, where a period stands there.
  package let period: Period?
  package private(set) var day: Day

  package init(_ day: Day) {
    period = nil
    self.day = day
  }

  /// The fiscal year begins in January until `settle` says otherwise.
  package init(_ period: Period) {
    self.period = period
    day = period.days(fiscalYearStart: 1).upperBound
  }

  /// Brings the last day of a period to the fiscal year of the site.
  mutating func settle(fiscalYearStart: Int) {
    if let period { day = period.days(fiscalYearStart: fiscalYearStart).upperBound }
  }
}

extension Due {
  /// As a message says it: as written.
  package var argument: Argument { period.map { .period($0) } ?? .day(day) }
}

extension Due: CustomStringConvertible {
  /// As written.
  package var description: String { period?.description ?? day.description }
}

extension Kind where Value == Due {
  package static var due: Kind {
    .scalar(.due, expected: .kindDue, form: DueForm.due) { scalar in
      Day(iso: scalar.bytes).map { Due($0) } ?? Period(scalar.bytes).map { Due($0) }
    }
  }
}

extension AccountPlan {
  /// Brings every due period to the fiscal year of the site.
  mutating func settleDues(fiscalYearStart: Int) {
    for index in actions.indices { actions[index].writtenDue?.value.settle(fiscalYearStart: fiscalYearStart) }
    for index in objectives.indices { objectives[index].writtenDue?.value.settle(fiscalYearStart: fiscalYearStart) }
    for index in asks.indices { asks[index].writtenDue?.value.settle(fiscalYearStart: fiscalYearStart) }
    for meeting in governance.indices {
      for index in governance[meeting].decisions.indices {
        governance[meeting].decisions[index].writtenDue?.value.settle(fiscalYearStart: fiscalYearStart)
      }
    }
  }
}
