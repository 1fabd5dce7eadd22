import StringTemplates

/// The fields of Promises in the templates.
struct PromisesView: View, Equatable {
  var headline: String
  var count: String
  var money: String
  var units: [UnitHeadView]
  var rows: [PromiseView]

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("money", \.money),
    .list("units", \.units),
    .list("rows", \.rows),
  ]
}
