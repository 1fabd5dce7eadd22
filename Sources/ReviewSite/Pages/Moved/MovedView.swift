import StringTemplates

/// The fields of Moved in the templates.
package struct MovedView: View, Equatable {
  package var language: String
  /// The same address as url
  package var refresh: String
  package var url: String
  package var name: String

  package static let fields: [Field<Self>] = [
    .text("language", \.language),
    .text("refresh", \.refresh),
    .url("url", \.url),
    .text("name", \.name),
  ]
}
