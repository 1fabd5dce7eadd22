import StringTemplates

/// The fields of UnitHead in the templates.
struct UnitHeadView: View, Equatable {
  var name: String

  static let fields: [Field<Self>] = [
    .text("name", \.name),
  ]
}
