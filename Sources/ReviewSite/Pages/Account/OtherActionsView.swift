import StringTemplates

/// The fields of OtherActions in the templates.
struct OtherActionsView: View, Equatable {
  var actions: [ActionView]

  static let fields: [Field<Self>] = [
    .list("actions", \.actions),
  ]
}
