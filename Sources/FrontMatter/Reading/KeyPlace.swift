import Diagnostics

/// A key that was seen, and its place.
struct KeyPlace {
  let key: Int32
  let at: SourceRange
}
