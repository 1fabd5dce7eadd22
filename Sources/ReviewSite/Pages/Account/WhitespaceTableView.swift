import StringTemplates

/// The fields of WhitespaceTable in the templates.
package struct WhitespaceTableView: View, Equatable {
  /// At most 12
  package var offerings: [OfferingHeadView]
  package var rows: [CustomerSiteView]

  package static let fields: [Field<Self>] = [
    .list("offerings", \.offerings),
    .list("rows", \.rows),
  ]
}
