import StringTemplates

/// The fields of Practice in the templates.
struct PracticeView: View, Equatable {
  /// Word practice-…
  var name: String
  /// Nil for a share of nothing
  var chart: ShareView?
  /// "11", "–"
  var value: String
  /// "12"
  var total: String?
  /// "+1"
  var change: String?
  /// Accounts lag
  var lagging: Bool
  /// At most 5
  var laggards: [LaggardLinkView]
  /// "and 2 more"
  var others: String?
  /// Forums or units that lag, joined by ", "
  var names: String?

  static let fields: [Field<Self>] = [
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
