import StringTemplates

/// The fields of Aspects in the templates.
struct AspectsView: View, Equatable {
  /// "The KAM sees Systems three levels above the Data platform"
  var headline: String
  var previousDate: String
  /// "2.5"
  var floor: String
  /// Kam, sponsor, units by name
  var raters: [RaterView]
  /// Soft first, then hard
  var rows: [AspectRowView]
  /// Who is expected and has not rated; provisional
  var notes: [SentenceView]

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("previousDate", \.previousDate),
    .text("floor", \.floor),
    .list("raters", \.raters),
    .list("rows", \.rows),
    .list("notes", \.notes),
  ]
}
