import Diagnostics

/// Finds the closing tag of every opening one.
struct TagPairing {
  private static let deepest = 64

  private let file: FileID
  private var open: [Int] = []
  private(set) var tokens: [Token]
  private(set) var faults: Faults
  /// Whether every tag has its partner, so that the tree means what its author meant.
  private(set) var isWhole = true

  init(_ tokens: [Token], file: FileID, faults: Faults) {
    self.tokens = tokens
    self.file = file
    self.faults = faults
  }

  mutating func pair() {
    for index in tokens.indices {
      if tokens[index].kind == .close {
        close(index)
      } else if tokens[index].kind.opens {
        tokens[index].isOverride = tokens[index].kind == .block && open.last.map { tokens[$0].kind == .parent } ?? false
        if open.count == Self.deepest { report(.templateInvalidTooDeep(limit: .count(Self.deepest)), index) }
        open.append(index)
      }
    }
    for index in open { report(.templateInvalidSectionUnclosed(name: .name(tokens[index].name)), index) }
  }

  private mutating func close(_ index: Int) {
    let name = tokens[index].name
    guard let last = open.last else { return report(.templateInvalidCloseStray(name: .name(name)), index) }
    if tokens[last].name == name {
      join(last, index)
      open.removeLast()
    } else if let outer = open.lastIndex(where: { tokens[$0].name == name }) {
      for unclosed in open[(outer + 1)...] {
        report(.templateInvalidSectionUnclosed(name: .name(tokens[unclosed].name)), unclosed)
      }
      join(open[outer], index)
      open.removeSubrange(outer...)
    } else {
      let opening = Phrase.templateInvalidOpened(name: .name(tokens[last].name))
      faults.report(
        .templateInvalidCloseMismatched(name: .name(name), expected: .name(tokens[last].name)),
        at: range(tokens[index].nameAt), notes: [Diagnostic.Note(at: range(tokens[last].at), opening)],
        suggestion: tokens[last].name)
      isWhole = false
      join(last, index)
      open.removeLast()
    }
  }

  private mutating func join(_ opening: Int, _ closing: Int) {
    tokens[opening].partner = closing
    tokens[closing].partner = opening
    tokens[closing].isOverride = tokens[opening].isOverride
  }

  private mutating func report(_ phrase: Phrase, _ index: Int) {
    faults.report(phrase, at: range(tokens[index].at))
    isWhole = false
  }

  private func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(file: file, start: bytes.lowerBound, end: bytes.upperBound)
  }
}
