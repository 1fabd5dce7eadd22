/// What one of the amounts of a column stands for.
enum MoneyUnit: Int, CaseIterable {
  case ones, thousands, millions, billions

  /// The key of its name, in which the currency stands: `€m`.
  var key: String { "money-\(self)" }

  var worth: Double {
    switch self {
    case .ones: 1
    case .thousands: 1e3
    case .millions: 1e6
    case .billions: 1e9
    }
  }
}
