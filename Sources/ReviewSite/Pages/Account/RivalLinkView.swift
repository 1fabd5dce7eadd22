import StringTemplates

/// The fields of RivalLink in the templates.
package struct RivalLinkView: View, Equatable {
  package var name: String
  package var url: String
  package var comma: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .flag("comma", \.comma),
  ]
}
