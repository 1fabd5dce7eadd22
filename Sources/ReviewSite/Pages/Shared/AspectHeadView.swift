import StringTemplates

/// The fields of AspectHead in the templates.
package struct AspectHeadView: View, Equatable {
  package var name: String
  package var gap: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .flag("gap", \.gap),
  ]
}
