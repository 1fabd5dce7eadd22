import Diagnostics

/// The index on a day on which somebody rated.
package struct IndexPoint: Hashable, Sendable {
  package let date: Day
  /// 0 to 100; nil where nothing but `unknown` had been said.
  package let index: Double?

  package init(date: Day, index: Double?) {
    self.date = date
    self.index = index
  }
}
