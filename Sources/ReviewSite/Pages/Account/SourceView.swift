import StringTemplates

/// The fields of Source in the templates.
package struct SourceView: View, Equatable {
  package var path: String
  package var url: String?

  package static let fields: [Field<Self>] = [
    .text("path", \.path),
    .optionalURL("url", \.url),
  ]
}
