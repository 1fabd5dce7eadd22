import StringTemplates

/// The fields of AspectRow in the templates.
struct AspectRowView: View, Equatable {
  var name: String
  var hard: Bool
  /// One a rater
  var scores: [ScoreView]
  var alt: String
  var below: Bool
  var floor: Double
  /// Two or more raters
  var span: SpanView?
  var discs: [DiscView]
  /// Nil where nothing is scored
  var bar: LevelBarView?
  /// Level at the previous date
  var previous: PositionView?
  var tone: String
  var level: String
  var change: String
  var fell: Bool
  var spread: String
  var disagree: Bool
  /// "75 %", "–"
  var evidenced: String
  var contradicted: Bool

  static let fields: [Field<Self>] = [
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
