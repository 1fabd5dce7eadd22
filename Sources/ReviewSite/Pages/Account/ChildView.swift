import StringTemplates

/// The fields of Child in the templates.
package struct ChildView: View, Equatable {
  package var name: String
  package var url: String
  package var owner: String
  package var index: String
  package var tone: String
  package var provisional: Bool
  package var change: String
  package var fell: Bool
  package var lowest: LowestView?
  package var hasMoney: Bool
  package var revenue: String
  package var contribution: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .text("owner", \.owner),
    .text("index", \.index),
    .text("tone", \.tone),
    .flag("provisional", \.provisional),
    .text("change", \.change),
    .flag("fell", \.fell),
    .optionalObject("lowest", \.lowest),
    .flag("hasMoney", \.hasMoney),
    .text("revenue", \.revenue),
    .text("contribution", \.contribution),
  ]
}
