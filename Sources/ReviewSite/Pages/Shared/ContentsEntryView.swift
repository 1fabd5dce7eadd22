import StringTemplates

/// The fields of ContentsEntry in the templates.
package struct ContentsEntryView: View, Equatable {
  /// "#slug"
  package var url: String
  package var name: String
  /// "d1" … "d4"
  package var depth: String

  package static let fields: [Field<Self>] = [
    .url("url", \.url),
    .text("name", \.name),
    .text("depth", \.depth),
  ]
}
