import StringTemplates

/// The fields of Disagreement in the templates.
package struct DisagreementView: View, Equatable {
  package var aspect: String
  package var spread: String
  /// "KAM 4, sponsor 3; Data platform 1"
  package var sides: String

  package static let fields: [Field<Self>] = [
    .text("aspect", \.aspect),
    .text("spread", \.spread),
    .text("sides", \.sides),
  ]
}
