import StringTemplates

/// The fields of PageLink in the templates.
struct PageLinkView: View, Equatable {
  var url: String
  var name: String
  var current: Bool

  static let fields: [Field<Self>] = [
    .url("url", \.url),
    .text("name", \.name),
    .flag("current", \.current),
  ]
}
