import StringTemplates

/// The fields of Evidence in the templates.
package struct EvidenceView: View, Equatable {
  package var count: String
  package var aspects: [AspectEvidenceView]

  package static let fields: [Field<Self>] = [
    .text("count", \.count),
    .list("aspects", \.aspects),
  ]
}
