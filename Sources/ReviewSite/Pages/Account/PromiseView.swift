import StringTemplates

/// The fields of Promise in the templates.
struct PromiseView: View, Equatable {
  var anchor: String
  var id: String
  var name: String
  var toCustomer: String
  var toUs: String
  /// One a unit of the head
  var needs: [NeedView]

  static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .text("toCustomer", \.toCustomer),
    .text("toUs", \.toUs),
    .list("needs", \.needs),
  ]
}
