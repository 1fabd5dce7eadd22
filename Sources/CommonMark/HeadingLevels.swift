/// The levels at which headings are shown: each one below the heading that it stands under, without a gap.
struct HeadingLevels {
  /// nil: as written.
  private let top: Int?
  private var open: [(written: Int, shown: Int)] = []

  init(top: Int?) { self.top = top }

  /// The level of the next heading, 1 to 6; a title stands above the topmost.
  mutating func shown(_ written: Int, isTitle: Bool) -> Int {
    guard let top else { return written }
    while let last = open.last, last.written >= written { open.removeLast() }
    let shown = isTitle ? max(1, top - 1) : max(top, (open.last?.shown ?? top - 1) + 1)
    open.append((written, shown))
    return min(shown, 6)
  }
}
