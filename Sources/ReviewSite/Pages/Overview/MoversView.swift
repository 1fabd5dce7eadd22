import StringTemplates

/// The fields of Movers in the templates.
struct MoversView: View, Equatable {
  /// "Moved most since 20 August"
  var headline: String
  /// At most 3 up and 3 down, by change
  var rows: [MoverView]

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .list("rows", \.rows),
  ]
}
