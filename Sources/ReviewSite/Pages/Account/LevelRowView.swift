import StringTemplates

/// The fields of LevelRow in the templates.
package struct LevelRowView: View, Equatable {
  package var aspects: [AspectHeadView]
  package var cells: [HeatCellView]

  package static let fields: [Field<Self>] = [
    .list("aspects", \.aspects),
    .list("cells", \.cells),
  ]
}
