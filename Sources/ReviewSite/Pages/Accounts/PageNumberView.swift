import StringTemplates

/// The fields of PageNumber in the templates.
struct PageNumberView: View, Equatable {
  var url: String
  var number: String
  var current: Bool

  static let fields: [Field<Self>] = [
    .url("url", \.url),
    .text("number", \.number),
    .flag("current", \.current),
  ]
}
