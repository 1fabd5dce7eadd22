import StringTemplates

/// The fields of ContentsEntry in the templates.
struct ContentsEntryView: View, Equatable {
  /// "#slug"
  var url: String
  var name: String
  /// "d1" … "d4"
  var depth: String

  static let fields: [Field<Self>] = [
    .url("url", \.url),
    .text("name", \.name),
    .text("depth", \.depth),
  ]
}
