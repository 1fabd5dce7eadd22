import StringTemplates

/// The fields of PromiseAtRisk in the templates.
struct PromiseAtRiskView: View, Equatable {
  var id: String
  var name: String
  /// "Spare parts refused"
  var reason: String
  /// "€0.42m to the customer"
  var worth: String?

  static let fields: [Field<Self>] = [
    .text("id", \.id),
    .text("name", \.name),
    .text("reason", \.reason),
    .optionalText("worth", \.worth),
  ]
}
