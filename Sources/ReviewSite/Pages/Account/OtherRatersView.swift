import StringTemplates

/// The fields of OtherRaters in the templates.
package struct OtherRatersView: View, Equatable {
  package var count: String
  package var aspects: [AspectHeadView]
  package var rows: [OtherRaterView]

  package static let fields: [Field<Self>] = [
    .text("count", \.count),
    .list("aspects", \.aspects),
    .list("rows", \.rows),
  ]
}
