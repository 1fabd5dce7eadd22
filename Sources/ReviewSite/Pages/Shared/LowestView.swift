import StringTemplates

/// The fields of Lowest in the templates.
struct LowestView: View, Equatable {
  var name: String
  var level: String
  var tone: String
  var below: Bool

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .text("level", \.level),
    .text("tone", \.tone),
    .flag("below", \.below),
  ]
}
