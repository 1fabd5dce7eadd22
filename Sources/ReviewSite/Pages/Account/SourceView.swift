import StringTemplates

/// The fields of Source in the templates.
struct SourceView: View, Equatable {
  var path: String
  var url: String?

  static let fields: [Field<Self>] = [
    .text("path", \.path),
    .optionalURL("url", \.url),
  ]
}
