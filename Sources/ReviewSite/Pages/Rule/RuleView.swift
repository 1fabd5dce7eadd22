import StringTemplates

/// The fields of Rule in the templates.
package struct RuleView: View, Equatable {
  package var frame: FrameView
  package var title: String
  /// "An action is past its day and not done"
  package var name: String
  /// Its id
  package var rule: String
  /// In force
  package var severity: String
  package var kind: String
  /// An aspect's name, "the plan", "all aspects", "the site"
  package var aspect: String
  /// "Four of 12 accounts have it: six findings, one of them waived."
  package var headline: String
  /// On the first page
  package var about: RuleAboutView?
  /// False for an audience
  package var hasPlaces: Bool
  /// 200 a page
  package var rows: [RuleRowView]
  /// "1 to 200 of 1,240", where there is more than one page
  package var range: String?
  /// More than one page
  package var numbered: Bool
  package var numbers: [PageNumberView]

  package static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .text("name", \.name),
    .text("rule", \.rule),
    .text("severity", \.severity),
    .text("kind", \.kind),
    .text("aspect", \.aspect),
    .text("headline", \.headline),
    .optionalObject("about", \.about),
    .flag("hasPlaces", \.hasPlaces),
    .list("rows", \.rows),
    .optionalText("range", \.range),
    .flag("numbered", \.numbered),
    .list("numbers", \.numbers),
  ]
}
