import StringTemplates

/// The fields of AspectRow in the templates.
package struct AspectRowView: View, Equatable {
  package var name: String
  package var hard: Bool
  /// One a rater
  package var scores: [ScoreView]
  package var alt: String
  package var below: Bool
  package var floor: Double
  /// Two or more raters
  package var span: SpanView?
  package var discs: [DiscView]
  /// Nil where nothing is scored
  package var bar: LevelBarView?
  /// Level at the previous date
  package var previous: PositionView?
  package var tone: String
  package var level: String
  package var change: String
  package var fell: Bool
  package var spread: String
  package var disagree: Bool
  /// "75 %", "–"
  package var evidenced: String
  package var contradicted: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .flag("hard", \.hard),
    .list("scores", \.scores),
    .text("alt", \.alt),
    .flag("below", \.below),
    .number("floor", \.floor),
    .optionalObject("span", \.span),
    .list("discs", \.discs),
    .optionalObject("bar", \.bar),
    .optionalObject("previous", \.previous),
    .text("tone", \.tone),
    .text("level", \.level),
    .text("change", \.change),
    .flag("fell", \.fell),
    .text("spread", \.spread),
    .flag("disagree", \.disagree),
    .text("evidenced", \.evidenced),
    .flag("contradicted", \.contradicted),
  ]
}
