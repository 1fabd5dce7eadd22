import StringTemplates

/// The fields of Link in the templates.
struct LinkView: View, Equatable {
  var name: String
  var url: String

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
  ]
}
