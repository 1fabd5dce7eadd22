/// What a column of a CSV file holds.
enum DelimitedColumn: Equatable {
  case account
  /// By the place of its key.
  case key(Int)
  /// A column without a name, in which nothing may stand.
  case nameless
  case passedOver
}
