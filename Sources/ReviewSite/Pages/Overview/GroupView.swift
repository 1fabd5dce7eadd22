import StringTemplates

/// The fields of Group in the templates.
package struct GroupView: View, Equatable {
  /// "Business area"
  package var group: String
  package var name: String
  package var accounts: String
  package var index: String
  package var tone: String
  package var belowFloor: String
  package var revenue: String

  package static let fields: [Field<Self>] = [
    .text("group", \.group),
    .text("name", \.name),
    .text("accounts", \.accounts),
    .text("index", \.index),
    .text("tone", \.tone),
    .text("belowFloor", \.belowFloor),
    .text("revenue", \.revenue),
  ]
}
