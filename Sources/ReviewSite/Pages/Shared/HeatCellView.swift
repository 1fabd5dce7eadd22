import StringTemplates

/// The fields of HeatCell in the templates.
struct HeatCellView: View, Equatable {
  var tone: String
  var below: Bool
  var gap: Bool
  /// "2.4", "–"
  var level: String
  /// Only at or above spread_limit: "3"
  var spread: String?
  /// Two or more raters
  var strip: StripView?

  static let fields: [Field<Self>] = [
    .text("tone", \.tone),
    .flag("below", \.below),
    .flag("gap", \.gap),
    .text("level", \.level),
    .optionalText("spread", \.spread),
    .optionalObject("strip", \.strip),
  ]
}
