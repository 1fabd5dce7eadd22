import StringTemplates

/// The fields of LaggardLink in the templates.
struct LaggardLinkView: View, Equatable {
  var name: String
  var url: String
  var comma: Bool

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .flag("comma", \.comma),
  ]
}
