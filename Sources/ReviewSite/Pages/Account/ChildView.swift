import StringTemplates

/// The fields of Child in the templates.
struct ChildView: View, Equatable {
  var name: String
  var url: String
  var owner: String
  var index: String
  var tone: String
  var provisional: Bool
  var change: String
  var fell: Bool
  var lowest: LowestView?
  var revenue: String
  var contribution: String

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .text("owner", \.owner),
    .text("index", \.index),
    .text("tone", \.tone),
    .flag("provisional", \.provisional),
    .text("change", \.change),
    .flag("fell", \.fell),
    .optionalObject("lowest", \.lowest),
    .text("revenue", \.revenue),
    .text("contribution", \.contribution),
  ]
}
