import StringTemplates

/// The fields of FoldedDecision in the templates.
package struct FoldedDecisionView: View, Equatable {
  package var title: String
  package var url: String
  package var account: String
  package var due: String?
  /// Of the title, where it is another than the page's
  package var language: String?

  package static let fields: [Field<Self>] = [
    .text("title", \.title),
    .url("url", \.url),
    .text("account", \.account),
    .optionalText("due", \.due),
    .optionalText("language", \.language),
  ]
}
