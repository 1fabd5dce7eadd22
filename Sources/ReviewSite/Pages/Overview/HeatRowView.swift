import StringTemplates

/// The fields of HeatRow in the templates.
package struct HeatRowView: View, Equatable {
  package var name: String
  /// Nil for a group value
  package var url: String?
  /// "strategic · Maija Virtanen"
  package var note: String?
  package var cells: [HeatCellView]
  package var index: String
  package var provisional: Bool
  package var change: String?
  package var fell: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalURL("url", \.url),
    .optionalText("note", \.note),
    .list("cells", \.cells),
    .text("index", \.index),
    .flag("provisional", \.provisional),
    .optionalText("change", \.change),
    .flag("fell", \.fell),
  ]
}
