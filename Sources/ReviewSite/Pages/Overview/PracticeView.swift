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
  /// "and 2 more", the handle of the fold
  package var others: String?
  package var rest: [LaggardLinkView]
  /// What neither shows
  package var more: String?
  /// Forums or units that lag, at most 5, joined by ", "
  package var names: String?
  /// Those in the fold
  package var restNames: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalObject("chart", \.chart),
    .text("value", \.value),
    .optionalText("total", \.total),
    .optionalText("change", \.change),
    .flag("lagging", \.lagging),
    .list("laggards", \.laggards),
    .optionalText("others", \.others),
    .list("rest", \.rest),
    .optionalText("more", \.more),
    .optionalText("names", \.names),
    .optionalText("restNames", \.restNames),
  ]
}
