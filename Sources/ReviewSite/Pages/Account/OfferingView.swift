import StringTemplates

/// The fields of Offering in the templates.
struct OfferingView: View, Equatable {
  var ours: Bool
  var competitor: Bool
  var open: Bool
  /// Exactly one of the four
  var empty: Bool
  /// "0.40 × 50 %", "·", "–"
  var value: String
  /// The competitor's name, else the word competitor; "" elsewhere
  var word: String

  static let fields: [Field<Self>] = [
    .flag("ours", \.ours),
    .flag("competitor", \.competitor),
    .flag("open", \.open),
    .flag("empty", \.empty),
    .text("value", \.value),
    .text("word", \.word),
  ]
}
