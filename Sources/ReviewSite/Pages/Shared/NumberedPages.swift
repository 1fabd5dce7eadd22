import StringTemplates

/// The fields of PageNumber in the templates.
package struct PageNumberView: View, Equatable {
  package var url: String
  package var number: String
  package var current: Bool

  package static let fields: [Field<Self>] = [
    .url("url", \.url),
    .text("number", \.number),
    .flag("current", \.current),
  ]
}
