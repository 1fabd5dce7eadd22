import StringTemplates

/// The fields of PageLink in the templates.
package struct PageLinkView: View, Equatable {
  package var url: String
  package var name: String
  package var current: Bool

  package static let fields: [Field<Self>] = [
    .url("url", \.url),
    .text("name", \.name),
    .flag("current", \.current),
  ]
}
