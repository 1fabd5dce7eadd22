import StringTemplates

/// The fields of Share in the templates.
package struct ShareView: View, Equatable {
  package var share: Double
  package var previous: PositionView?
  package var alt: String

  package static let fields: [Field<Self>] = [
    .number("share", \.share),
    .optionalObject("previous", \.previous),
    .text("alt", \.alt),
  ]
}
