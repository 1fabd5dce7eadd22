import StringTemplates

/// The fields of Share in the templates.
struct ShareView: View, Equatable {
  var share: Double
  var previous: PositionView?
  var alt: String

  static let fields: [Field<Self>] = [
    .number("share", \.share),
    .optionalObject("previous", \.previous),
    .text("alt", \.alt),
  ]
}
