import StringTemplates

/// The fields of AccountList in the templates.
struct AccountListView: View, Equatable {
  var frame: FrameView
  var title: String
  /// "12 accounts, 1 of them archived. First what waits for a decision, then what lies below the floor."
  var headline: String
  /// "1 to 200 of 1 240", "12"
  var range: String
  var money: String
  /// 200 a page
  var rows: [AccountListRowView]
  /// More than one page
  var numbered: Bool
  var numbers: [PageNumberView]

  static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .text("headline", \.headline),
    .text("range", \.range),
    .text("money", \.money),
    .list("rows", \.rows),
    .flag("numbered", \.numbered),
    .list("numbers", \.numbers),
  ]
}
