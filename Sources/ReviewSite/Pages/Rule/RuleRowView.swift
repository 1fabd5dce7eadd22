import StringTemplates

/// The fields of RuleRow in the templates.
package struct RuleRowView: View, Equatable {
  /// An account, a page, or the path of a file
  package var name: String
  package var url: String?
  /// "Strategic · Maija Virtanen"
  package var note: String?
  /// At most 5
  package var messages: [RuleMessageView]
  /// "and 3 more"
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalURL("url", \.url),
    .optionalText("note", \.note),
    .list("messages", \.messages),
    .optionalText("more", \.more),
  ]
}
