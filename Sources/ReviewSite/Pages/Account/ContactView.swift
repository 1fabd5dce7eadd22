import StringTemplates

/// The fields of Contact in the templates.
package struct ContactView: View, Equatable {
  package var name: String
  package var role: String
  package var blocker: Bool
  package var influence: String
  package var support: String
  package var owner: String?
  package var met: String
  package var unmet: Bool

  package static let fields: [Field<Self>] = [
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
