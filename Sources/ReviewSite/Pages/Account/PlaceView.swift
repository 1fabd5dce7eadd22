import StringTemplates

/// The fields of Place in the templates.
package struct PlaceView: View, Equatable {
  /// "havupuro.md:71:5"
  package var name: String
  package var url: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalURL("url", \.url),
  ]
}
