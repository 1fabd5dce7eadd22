import StringTemplates

/// The fields of Place in the templates.
struct PlaceView: View, Equatable {
  /// "havupuro.md:71:5"
  var name: String
  var url: String?

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalURL("url", \.url),
  ]
}
