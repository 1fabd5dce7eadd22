import StringTemplates

/// The fields of Aspects in the templates.
package struct AspectsView: View, Equatable {
  /// "The KAM sees Systems three levels above the Data platform"
  package var headline: String
  /// Nil where no level stood then
  package var previousDate: String?
  /// "2.5"
  package var floor: String
  /// Kam, sponsor, units by name
  package var raters: [RaterView]
  /// Soft first, then hard
  package var rows: [AspectRowView]
  /// Those for whom the table has no room
  package var others: OtherRatersView?
  /// Who is expected and has not rated; provisional
  package var notes: [SentenceView]
  /// Nil where no score says what it stands on
  package var evidence: EvidenceView?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .optionalText("previousDate", \.previousDate),
    .text("floor", \.floor),
    .list("raters", \.raters),
    .list("rows", \.rows),
    .optionalObject("others", \.others),
    .list("notes", \.notes),
    .optionalObject("evidence", \.evidence),
  ]
}
