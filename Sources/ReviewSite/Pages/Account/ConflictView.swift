import StringTemplates

/// The fields of Conflict in the templates.
struct ConflictView: View, Equatable {
  var kpi: String
  var unit: String
  var need: String
  var localCost: String
  var resolution: String?
  var owner: String?

  static let fields: [Field<Self>] = [
    .text("kpi", \.kpi),
    .text("unit", \.unit),
    .text("need", \.need),
    .text("localCost", \.localCost),
    .optionalText("resolution", \.resolution),
    .optionalText("owner", \.owner),
  ]
}
