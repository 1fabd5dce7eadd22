import StringTemplates

/// The fields of RivalLink in the templates.
struct RivalLinkView: View, Equatable {
  var name: String
  var url: String
  var comma: Bool

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .flag("comma", \.comma),
  ]
}
