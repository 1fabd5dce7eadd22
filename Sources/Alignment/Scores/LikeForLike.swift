/// What moved between two dates, over the (rater, aspect) cells that are scored at both.
struct LikeForLike {
  /// Of the index, in points; nil without such a cell.
  let change: Double?
  /// nil like the change.
  let moved: Movement?
  /// Of each aspect's level, in the model's order; nil without such a cell.
  let levels: [Double?]
}
