import StringTemplates

/// The fields of HistoryDot in the templates.
struct HistoryDotView: View, Equatable {
  var x: Double
  var y: Double
  /// 2; 4 for hollow and last
  var radius: Double
  /// The index as of the last review
  var hollow: Bool
  var last: Bool
  /// First, peak, review, last
  var name: String?
  /// 0; 10 for last; 6 for the first
  var dx: Double
  /// −10; 4 for last; 18 for a valley
  var dy: Double
  /// Middle; start for the first and last
  var anchor: String

  static let fields: [Field<Self>] = [
    .number("x", \.x),
    .number("y", \.y),
    .number("radius", \.radius),
    .flag("hollow", \.hollow),
    .flag("last", \.last),
    .optionalText("name", \.name),
    .number("dx", \.dx),
    .number("dy", \.dy),
    .text("anchor", \.anchor),
  ]
}
