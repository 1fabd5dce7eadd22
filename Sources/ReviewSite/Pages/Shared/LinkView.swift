import StringTemplates

/// The fields of Link in the templates.
package struct LinkView: View, Equatable {
  package var name: String
  package var url: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
  ]
}
