import StringTemplates

/// The fields of Mover in the templates.
package struct MoverView: View, Equatable {
  package var name: String
  package var url: String
  package var from: Double
  package var to: Double
  /// "+6"
  package var change: String
  /// "+4 by new ratings": what moved the index beside the change
  package var rest: String?
  package var index: String
  package var fell: Bool
  package var alt: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .number("from", \.from),
    .number("to", \.to),
    .text("change", \.change),
    .optionalText("rest", \.rest),
    .text("index", \.index),
    .flag("fell", \.fell),
    .text("alt", \.alt),
  ]
}
