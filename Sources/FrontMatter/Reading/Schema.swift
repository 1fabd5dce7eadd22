/// The shape of a value, for JSON Schema, docs and the paths of `hides`.
@usableFromInline package indirect enum Schema: Hashable, Sendable {
  case text
  /// A text that matches the pattern of an id.
  case id
  case day
  case period
  /// A day or a period.
  case due
  case flag
  /// A number between two bounds, where there are any.
  case number(from: Double?, to: Double?, whole: Bool)
  /// A number of 0 or more of which a percentage is a hundredth: a weight, a rate.
  case ratio
  case choice([String])
  case list(Schema)
  case map(Schema)
  case record([Entry])
  /// One text, or a text per language.
  case localizedText
  case any

  @usableFromInline package struct Entry: Hashable, Sendable {
    package let name: String
    package let schema: Schema
    package let required: Bool
    package let summary: String

    @usableFromInline package init(name: String, schema: Schema, required: Bool, summary: String) {
      self.name = name
      self.schema = schema
      self.required = required
      self.summary = summary
    }
  }

  /// The entries of a record, seen through lists and maps of records; empty for anything else.
  package var entries: [Entry] {
    switch self {
    case .record(let entries): entries
    case .list(let element), .map(let element): element.entries
    default: []
    }
  }
}
