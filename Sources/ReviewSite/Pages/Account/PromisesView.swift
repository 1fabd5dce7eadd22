import StringTemplates

/// The fields of Promises in the templates.
package struct PromisesView: View, Equatable {
  package var headline: String
  package var count: String
  package var money: String
  /// The reader sees it
  package var hasToCustomer: Bool
  package var hasToUs: Bool
  package var units: [UnitHeadView]
  /// Units for which there is no column
  package var hasOthers: Bool
  package var rows: [PromiseView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("money", \.money),
    .flag("hasToCustomer", \.hasToCustomer),
    .flag("hasToUs", \.hasToUs),
    .list("units", \.units),
    .list("rows", \.rows),
    .flag("hasOthers", \.hasOthers),
  ]
}
