import StringTemplates

/// The fields of OtherActions in the templates.
package struct OtherActionsView: View, Equatable {
  package var actions: [ActionView]

  package static let fields: [Field<Self>] = [
    .list("actions", \.actions)
  ]
}
