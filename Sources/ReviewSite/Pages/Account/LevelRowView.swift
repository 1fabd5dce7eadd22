import StringTemplates

/// The fields of LevelRow in the templates.
struct LevelRowView: View, Equatable {
  var aspects: [AspectHeadView]
  var cells: [HeatCellView]

  static let fields: [Field<Self>] = [
    .list("aspects", \.aspects),
    .list("cells", \.cells),
  ]
}
