import StringTemplates

/// The fields of AspectEvidence in the templates.
package struct AspectEvidenceView: View, Equatable {
  package var name: String
  /// In the order of the raters
  package var rows: [EvidenceRowView]

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .list("rows", \.rows),
  ]
}
