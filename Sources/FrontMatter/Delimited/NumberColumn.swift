/// What the numbers of a column are.
struct NumberColumn {
  let isList: Bool
  /// None is above 1, so that a percentage stands for a share.
  let isShare: Bool

  /// nil for a column of something else than numbers.
  init?(_ schema: Schema) {
    switch schema {
    case .number(_, let to, _): (isList, isShare) = (false, to == 1)
    case .list(.number(_, let to, _)): (isList, isShare) = (true, to == 1)
    case .choice(let words) where words.contains("1"): (isList, isShare) = (false, false)
    default: return nil
    }
  }
}
