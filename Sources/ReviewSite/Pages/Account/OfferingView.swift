import StringTemplates

/// The fields of Offering in the templates.
package struct OfferingView: View, Equatable {
  package var ours: Bool
  package var competitor: Bool
  package var open: Bool
  /// Exactly one of the four
  package var empty: Bool
  /// "0.40 × 50 %", "·", "–"
  package var value: String
  /// The competitor's name, else the word competitor; "" elsewhere
  package var word: String

  package static let fields: [Field<Self>] = [
    .flag("ours", \.ours),
    .flag("competitor", \.competitor),
    .flag("open", \.open),
    .flag("empty", \.empty),
    .text("value", \.value),
    .text("word", \.word),
  ]
}
