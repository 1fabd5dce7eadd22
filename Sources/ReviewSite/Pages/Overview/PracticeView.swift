import StringTemplates

/// The fields of Practice in the templates.
package struct PracticeView: View, Equatable {
  /// Word practice-…
  package var name: String
  /// Nil for a share of nothing
  package var chart: ShareView?
  /// "11", "–"
  package var value: String
  /// "12"
  package var total: String?
  /// "+1"
  package var change: String?
  /// Accounts lag
  package var lagging: Bool
  /// At most 5
  package var laggards: [LaggardLinkView]
  /// "and 2 more"
  package var others: String?
  /// Forums or units that lag, joined by ", "
  package var names: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalObject("chart", \.chart),
    .text("value", \.value),
    .optionalText("total", \.total),
    .optionalText("change", \.change),
    .flag("lagging", \.lagging),
    .list("laggards", \.laggards),
    .optionalText("others", \.others),
    .optionalText("names", \.names),
  ]
}
