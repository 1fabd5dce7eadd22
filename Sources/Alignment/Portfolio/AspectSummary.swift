/// One aspect over several accounts.
package struct AspectSummary: Hashable, Sendable {
  /// Of the accounts' levels; nil where none has one.
  package internal(set) var mean: Double?
  /// The lowest level.
  package internal(set) var minimum: Double?
  /// The highest level.
  package internal(set) var maximum: Double?
  /// How many accounts lie below the model's floor.
  package internal(set) var belowFloor = 0
}
