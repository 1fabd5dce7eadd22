import StringTemplates

/// The fields of Group in the templates.
package struct GroupView: View, Equatable {
  /// "Business area"
  package var group: String
  /// Of the value; "none" for the accounts without one
  package var name: String
  package var accounts: String
  /// Whether the columns stand: as of Columns
  package var ratings: Bool
  package var revenues: Bool
  package var index: String
  /// "6 of 8", of a mean over fewer accounts
  package var indexOver: String?
  package var tone: String
  package var belowFloor: String
  package var revenue: String
  package var revenueOver: String?

  package static let fields: [Field<Self>] = [
    .text("group", \.group),
    .text("name", \.name),
    .text("accounts", \.accounts),
    .flag("ratings", \.ratings),
    .flag("revenues", \.revenues),
    .text("index", \.index),
    .optionalText("indexOver", \.indexOver),
    .text("tone", \.tone),
    .text("belowFloor", \.belowFloor),
    .text("revenue", \.revenue),
    .optionalText("revenueOver", \.revenueOver),
  ]
}
