import Diagnostics

/// Collects faults of templates; the same one met on several ways is told once.
struct Faults: Sendable {
  private struct Identity: Hashable {
    let at: SourceRange
    let phrase: Phrase
  }

  private(set) var list: [Diagnostic] = []
  private var seen: Set<Identity> = []

  /// Adds a fault; its notes end with the tags that led to it.
  mutating func report(
    _ phrase: Phrase, at: SourceRange, trail: [Inclusion] = [], notes: [Diagnostic.Note] = [],
    suggestion: String? = nil
  ) {
    add(Diagnostic(.templateInvalid, at: at, phrase, notes: notes, suggestion: suggestion), trail: trail)
  }

  /// Adds a fault that was found without its trail.
  mutating func add(_ fault: Diagnostic, trail: [Inclusion] = []) {
    guard seen.insert(Identity(at: fault.at, phrase: fault.phrase)).inserted else { return }
    var fault = fault
    fault.notes += trail.reversed().map { inclusion in
      Diagnostic.Note(at: inclusion.at, .templateInvalidIncluded(template: .name(inclusion.template)))
    }
    list.append(fault)
  }
}
