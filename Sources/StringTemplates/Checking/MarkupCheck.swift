import Diagnostics

/// Finds the place of every tag in the HTML, by reading the literals around it.
struct MarkupCheck {
  private(set) var faults: Faults
  /// Where the markup was last plain text: the start of a tag that is never finished.
  private var lastOpen: (at: SourceRange, trail: [Inclusion])?

  init(faults: Faults) { self.faults = faults }

  /// Sets the places of a whole page, which begins and ends between tags.
  mutating func check(_ pieces: inout [Piece]) {
    var state = MarkupState()
    place(&pieces, &state)
    guard state.mode != .text, state.mode != .tagOpen, let lastOpen else { return }
    faults.report(.templateInvalidUnfinished(place: .word(state.placeName)), at: lastOpen.at, trail: lastOpen.trail)
  }

  private mutating func place(_ pieces: inout [Piece], _ state: inout MarkupState) {
    for index in pieces.indices {
      switch pieces[index] {
      case .literal(let literal): read(literal, &state)
      case .variable(var hole):
        hole.place = state.place
        state.advancePastHole()
        pieces[index] = .variable(hole)
      case .section(var hole, let isInverted, var body):
        hole.place = state.place
        state.passSectionBorder()
        var inside = state
        place(&body, &inside)
        inside.passSectionBorder()
        pieces[index] = .section(hole, isInverted: isInverted, body: body)
        if let joined = state.joined(inside) {
          state = joined
        } else {
          report(hole, from: state, to: inside)
        }
      }
    }
  }

  private mutating func read(_ literal: Piece.Literal, _ state: inout MarkupState) {
    for (offset, byte) in literal.bytes.enumerated() {
      let wasText = state.mode == .text
      let isSeparated = state.advance(byte)
      if isSeparated, !wasText || state.mode == .text { continue }
      let start = literal.start + offset
      let at = SourceRange(file: literal.file, start: start, end: start + 1)
      if wasText { lastOpen = (at, literal.trail) }
      if !isSeparated { faults.report(.templateInvalidBlankMissing, at: at, trail: literal.trail) }
    }
  }

  private mutating func report(_ hole: Piece.Hole, from start: MarkupState, to end: MarkupState) {
    faults.report(
      .templateInvalidSectionSplitsMarkup(
        name: .name(hole.tag.name), start: .word(start.placeName), end: .word(end.placeName)), at: hole.tag.at,
      trail: hole.trail)
  }
}
