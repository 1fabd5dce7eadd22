import StringTemplates

/// The fields of Group in the templates.
struct GroupView: View, Equatable {
  /// "Business area"
  var group: String
  var name: String
  var accounts: String
  var index: String
  var tone: String
  var belowFloor: String
  var revenue: String

  static let fields: [Field<Self>] = [
    .text("group", \.group),
    .text("name", \.name),
    .text("accounts", \.accounts),
    .text("index", \.index),
    .text("tone", \.tone),
    .text("belowFloor", \.belowFloor),
    .text("revenue", \.revenue),
  ]
}
