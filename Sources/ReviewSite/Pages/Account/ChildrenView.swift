import StringTemplates

/// The fields of Children in the templates.
struct ChildrenView: View, Equatable {
  var headline: String
  var count: String
  var money: String
  var rows: [ChildView]
  var ownRevenue: String
  var ownContribution: String
  var familyRevenue: String
  var familyContribution: String
  var more: String?

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("money", \.money),
    .list("rows", \.rows),
    .text("ownRevenue", \.ownRevenue),
    .text("ownContribution", \.ownContribution),
    .text("familyRevenue", \.familyRevenue),
    .text("familyContribution", \.familyContribution),
    .optionalText("more", \.more),
  ]
}
