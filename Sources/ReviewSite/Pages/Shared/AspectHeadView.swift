import StringTemplates

/// The fields of AspectHead in the templates.
struct AspectHeadView: View, Equatable {
  var name: String
  var gap: Bool

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .flag("gap", \.gap),
  ]
}
