import StringTemplates

/// The fields of HeatMap in the templates.
package struct HeatMapView: View, Equatable {
  /// "Systems is weakest: 3 of 12 below the floor"
  package var headline: String
  package var note: String
  /// The colours that a level can have
  package var scale: [HeatScaleStepView]
  /// Name of level 1
  package var lowestLevel: String
  package var highestLevel: String
  /// "2.5"
  package var floor: String
  /// What the legend explains stands in some cell
  package var hasBelow: Bool
  package var hasStrips: Bool
  package var hasSpread: Bool
  /// "3"
  package var spreadLimit: String
  /// The word account or group
  package var rowName: String
  package var hasSoft: Bool
  package var softCount: Int
  package var hasHard: Bool
  package var hardCount: Int
  /// Soft first, then hard
  package var aspects: [AspectHeadView]
  package var rows: [HeatRowView]
  /// "12 more values", the handle of the fold
  package var restCount: String?
  package var rest: [HeatRowView]
  /// "all 201 accounts" where the rows above are not all
  package var footNote: String?
  package var means: [FootCellView]
  package var minima: [FootCellView]
  package var counts: [FootCellView]
  package var indexMean: String
  package var indexLowest: String
  package var more: String?
  package var moreUrl: String

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("note", \.note),
    .list("scale", \.scale),
    .text("lowestLevel", \.lowestLevel),
    .text("highestLevel", \.highestLevel),
    .text("floor", \.floor),
    .flag("hasBelow", \.hasBelow),
    .flag("hasStrips", \.hasStrips),
    .flag("hasSpread", \.hasSpread),
    .text("spreadLimit", \.spreadLimit),
    .text("rowName", \.rowName),
    .flag("hasSoft", \.hasSoft),
    .integer("softCount", \.softCount),
    .flag("hasHard", \.hasHard),
    .integer("hardCount", \.hardCount),
    .list("aspects", \.aspects),
    .list("rows", \.rows),
    .optionalText("restCount", \.restCount),
    .list("rest", \.rest),
    .optionalText("footNote", \.footNote),
    .list("means", \.means),
    .list("minima", \.minima),
    .list("counts", \.counts),
    .text("indexMean", \.indexMean),
    .text("indexLowest", \.indexLowest),
    .optionalText("more", \.more),
    .url("moreUrl", \.moreUrl),
  ]
}
