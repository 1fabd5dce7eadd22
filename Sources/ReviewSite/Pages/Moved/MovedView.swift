import StringTemplates

/// The fields of Moved in the templates.
struct MovedView: View, Equatable {
  var language: String
  /// The same address as url
  var refresh: String
  var url: String
  var name: String

  static let fields: [Field<Self>] = [
    .text("language", \.language),
    .text("refresh", \.refresh),
    .url("url", \.url),
    .text("name", \.name),
  ]
}
