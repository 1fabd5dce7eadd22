import StringTemplates

/// The fields of Movers in the templates.
package struct MoversView: View, Equatable {
  /// "Moved most since 20 August"
  package var headline: String
  /// At most 3 up and 3 down, by change
  package var rows: [MoverView]
  /// "Two more rose by 5 points."
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
