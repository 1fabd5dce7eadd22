import StringTemplates

/// The fields of ContactMark in the templates.
package struct ContactMarkView: View, Equatable {
  package var x: Double
  package var y: Double
  /// Px, for marks in the same place
  package var shift: Double
  /// 7 decision maker, 4.5 others
  package var radius: Double
  /// Hollow: not met within the limit
  package var unmet: Bool
  package var blocker: Bool
  /// Nil where no side is free
  package var name: String?
  package var dx: Double
  package var dy: Double
  package var anchor: String

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .number("y", \.y),
    .number("shift", \.shift),
    .number("radius", \.radius),
    .flag("unmet", \.unmet),
    .flag("blocker", \.blocker),
    .optionalText("name", \.name),
    .number("dx", \.dx),
    .number("dy", \.dy),
    .text("anchor", \.anchor),
  ]
}
