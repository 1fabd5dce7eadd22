import StringTemplates

/// The fields of Contacts in the templates.
struct ContactsView: View, Equatable {
  var headline: String
  var count: String
  /// Nil where none has influence and support
  var chart: ContactChartView?
  var rows: [ContactView]
  var more: String?

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .optionalObject("chart", \.chart),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
