import StringTemplates

/// The fields of ContactMark in the templates.
struct ContactMarkView: View, Equatable {
  var x: Double
  var y: Double
  /// Px, for marks in the same place
  var shift: Double
  /// 7 decision maker, 4.5 others
  var radius: Double
  /// Hollow: not met within the limit
  var unmet: Bool
  var blocker: Bool
  /// Nil where no side is free
  var name: String?
  var dx: Double
  var dy: Double
  var anchor: String

  static let fields: [Field<Self>] = [
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
