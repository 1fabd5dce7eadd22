import StringTemplates

/// The fields of HistoryDot in the templates.
package struct HistoryDotView: View, Equatable {
  package var x: Double
  package var y: Double
  /// 2; 4 for hollow and last
  package var radius: Double
  /// The index as of the last review
  package var hollow: Bool
  package var last: Bool
  /// First, peak, review, last
  package var name: String?
  /// 0; 10 for last; 6 for the first
  package var dx: Double
  /// −10; 4 for last; 18 for a valley
  package var dy: Double
  /// Middle; start for the first and last
  package var anchor: String

  package static let fields: [Field<Self>] = [
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
