import StringTemplates

/// The fields of HeatCell in the templates.
package struct HeatCellView: View, Equatable {
  package var tone: String
  package var below: Bool
  package var gap: Bool
  /// "2.4", "–"
  package var level: String
  /// Only at or above spread_limit: "3"
  package var spread: String?
  /// Two or more raters
  package var strip: StripView?

  package static let fields: [Field<Self>] = [
    .text("tone", \.tone),
    .flag("below", \.below),
    .flag("gap", \.gap),
    .text("level", \.level),
    .optionalText("spread", \.spread),
    .optionalObject("strip", \.strip),
  ]
}
