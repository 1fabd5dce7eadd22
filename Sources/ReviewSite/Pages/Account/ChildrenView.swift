import StringTemplates

/// The fields of Children in the templates.
package struct ChildrenView: View, Equatable {
  package var headline: String
  package var count: String
  package var money: String
  /// The reader sees figures
  package var hasMoney: Bool
  package var rows: [ChildView]
  package var ownRevenue: String
  package var ownContribution: String
  package var familyRevenue: String
  package var familyContribution: String
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("money", \.money),
    .flag("hasMoney", \.hasMoney),
    .list("rows", \.rows),
    .text("ownRevenue", \.ownRevenue),
    .text("ownContribution", \.ownContribution),
    .text("familyRevenue", \.familyRevenue),
    .text("familyContribution", \.familyContribution),
    .optionalText("more", \.more),
  ]
}
