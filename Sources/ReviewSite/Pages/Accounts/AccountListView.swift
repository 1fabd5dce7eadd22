import StringTemplates

/// The fields of AccountList in the templates.
package struct AccountListView: View, Equatable {
  package var frame: FrameView
  package var title: String
  /// "12 accounts, 1 of them archived. First what waits for a decision, then what lies below the floor."
  package var headline: String
  /// "1 to 200 of 1 240", "12"
  package var range: String
  /// What the columns mean
  package var notes: [SentenceView]
  package var columns: ColumnsView
  /// 200 a page
  package var rows: [AccountListRowView]
  /// More than one page
  package var numbered: Bool
  package var numbers: [PageNumberView]

  package static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .text("headline", \.headline),
    .text("range", \.range),
    .list("notes", \.notes),
    .object("columns", \.columns),
    .list("rows", \.rows),
    .flag("numbered", \.numbered),
    .list("numbers", \.numbers),
  ]
}
