import StringTemplates

/// The fields of Disagreement in the templates.
struct DisagreementView: View, Equatable {
  var aspect: String
  var spread: String
  /// "KAM 4, sponsor 3; Data platform 1"
  var sides: String

  static let fields: [Field<Self>] = [
    .text("aspect", \.aspect),
    .text("spread", \.spread),
    .text("sides", \.sides),
  ]
}
