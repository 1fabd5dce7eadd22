import StringTemplates

/// The fields of HeatMap in the templates.
struct HeatMapView: View, Equatable {
  /// "Systems is weakest: 3 of 12 below the floor"
  var headline: String
  /// Name of level 1
  var lowestLevel: String
  var highestLevel: String
  /// "2.5"
  var floor: String
  /// "3"
  var spreadLimit: String
  /// The word account or group
  var rowName: String
  var hasSoft: Bool
  var softCount: Int
  var hasHard: Bool
  var hardCount: Int
  /// Soft first, then hard
  var aspects: [AspectHeadView]
  var rows: [HeatRowView]
  var means: [FootCellView]
  var minima: [FootCellView]
  var counts: [FootCellView]
  var indexMean: String
  var indexLowest: String
  var more: String?
  var moreUrl: String

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("lowestLevel", \.lowestLevel),
    .text("highestLevel", \.highestLevel),
    .text("floor", \.floor),
    .text("spreadLimit", \.spreadLimit),
    .text("rowName", \.rowName),
    .flag("hasSoft", \.hasSoft),
    .integer("softCount", \.softCount),
    .flag("hasHard", \.hasHard),
    .integer("hardCount", \.hardCount),
    .list("aspects", \.aspects),
    .list("rows", \.rows),
    .list("means", \.means),
    .list("minima", \.minima),
    .list("counts", \.counts),
    .text("indexMean", \.indexMean),
    .text("indexLowest", \.indexLowest),
    .optionalText("more", \.more),
    .url("moreUrl", \.moreUrl),
  ]
}
