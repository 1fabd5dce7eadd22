import StringTemplates

/// The fields of Lowest in the templates.
package struct LowestView: View, Equatable {
  package var name: String
  package var level: String
  package var tone: String
  package var below: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .text("level", \.level),
    .text("tone", \.tone),
    .flag("below", \.below),
  ]
}
