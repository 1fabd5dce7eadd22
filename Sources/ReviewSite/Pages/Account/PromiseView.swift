import StringTemplates

/// The fields of Promise in the templates.
package struct PromiseView: View, Equatable {
  package var anchor: String
  package var id: String
  package var name: String
  package var toCustomer: String
  package var toUs: String
  /// One a unit of the head
  package var needs: [NeedView]

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .text("toCustomer", \.toCustomer),
    .text("toUs", \.toUs),
    .list("needs", \.needs),
  ]
}
