import StringTemplates

/// The fields of Contacts in the templates.
package struct ContactsView: View, Equatable {
  package var headline: String
  package var count: String
  /// Nil where none has influence and support
  package var chart: ContactChartView?
  package var rows: [ContactView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .optionalObject("chart", \.chart),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
