import StringTemplates

/// The fields of HeatRow in the templates.
struct HeatRowView: View, Equatable {
  var name: String
  /// Nil for a group value
  var url: String?
  /// "strategic · Maija Virtanen"
  var note: String?
  var cells: [HeatCellView]
  var index: String
  var provisional: Bool
  var change: String?
  var fell: Bool

  static let fields: [Field<Self>] = [
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
