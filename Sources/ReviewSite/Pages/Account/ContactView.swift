import StringTemplates

/// The fields of Contact in the templates.
struct ContactView: View, Equatable {
  var name: String
  var role: String
  var blocker: Bool
  var influence: String
  var support: String
  var owner: String?
  var met: String
  var unmet: Bool

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .text("role", \.role),
    .flag("blocker", \.blocker),
    .text("influence", \.influence),
    .text("support", \.support),
    .optionalText("owner", \.owner),
    .text("met", \.met),
    .flag("unmet", \.unmet),
  ]
}
