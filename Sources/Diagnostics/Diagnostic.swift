/// One thing that is wrong or worth knowing, from any stage, told without words yet.
@usableFromInline package struct Diagnostic: Hashable, Sendable {
  /// A second place that belongs to the same thing.
  package struct Note: Hashable, Sendable {
    package let at: SourceRange
    package let phrase: Phrase

    package init(at: SourceRange, _ phrase: Phrase) {
      self.at = at
      self.phrase = phrase
    }
  }

  /// What to write in place of a range, where that alone mends it.
  package struct Replacement: Hashable, Sendable {
    package let at: SourceRange
    package let text: String

    package init(at: SourceRange, _ text: String) {
      self.at = at
      self.text = text
    }
  }

  package let card: RuleCard
  package var severity: Severity
  /// The account's id; nil for what belongs to no plan.
  package var account: String?
  /// What it speaks of, as a stable name (`A1`, `kam`, a key path); nil for the plan.
  package var item: String?
  package let at: SourceRange
  /// Key `RULE` or `RULE.variant`; its help has the key `….help`.
  package let phrase: Phrase
  package var waived: Bool
  /// A change that findings are compared over brought it.
  package var isNew = false
  /// Distinguishes findings of one identity: 0 for the first in the file.
  package var ordinal: Int32
  /// nil for most, so that it is kept apart.
  private var more: More?

  package var notes: [Note] {
    get { more?.notes ?? [] }
    set {
      more = More(
        notes: newValue, suggestion: suggestion, replacement: more?.replacement, stands: more?.suggestionMends ?? true)
    }
  }
  /// The one word that was probably meant; it stands for what `at` holds.
  package var suggestion: String? { more?.suggestion }
  /// What mends it when it is written to the letter; nil where only its author can know.
  package var replacement: Replacement? {
    if let replacement = more?.replacement { return replacement }
    guard let suggestion, more?.suggestionMends == true else { return nil }
    return Replacement(at: at, suggestion)
  }

  package init(
    _ card: RuleCard, severity: Severity? = nil, account: String? = nil, item: String? = nil, at: SourceRange,
    _ phrase: Phrase, notes: [Note] = [], suggestion: String? = nil, suggestionMends: Bool = true,
    replacement: Replacement? = nil
  ) {
    self.card = card
    self.severity = severity ?? card.severity
    self.account = account
    self.item = item
    self.at = at
    self.phrase = phrase
    waived = false
    ordinal = 0
    more =
      notes.isEmpty && suggestion == nil && replacement == nil
      ? nil
      : More(notes: notes, suggestion: suggestion, replacement: replacement, stands: suggestionMends)
  }

  private final class More: Hashable, Sendable {
    let notes: [Note]
    let suggestion: String?
    let replacement: Replacement?
    /// Whether the suggestion alone mends it, and not only the first of several places.
    let suggestionMends: Bool

    init(notes: [Note], suggestion: String?, replacement: Replacement?, stands suggestionMends: Bool) {
      self.notes = notes
      self.suggestionMends = suggestionMends
      self.suggestion = suggestion
      self.replacement = replacement
    }

    static func == (left: More, right: More) -> Bool {
      left.notes == right.notes && left.suggestion == right.suggestion && left.replacement == right.replacement
        && left.suggestionMends == right.suggestionMends
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(notes)
      hasher.combine(suggestion)
      hasher.combine(replacement)
    }
  }

  /// The aspect that it speaks of, among those of a model: its rule's, for a rule of all aspects its item's.
  package func aspect(among aspects: some Sequence<String>) -> String? {
    let id = card.aspect == "all" ? item : card.aspect
    return id.flatMap { aspects.contains($0) ? $0 : nil }
  }

  /// What makes it the same finding in another run: no line, no words.
  package func identity(in files: SourceFiles) -> String {
    "\(card.id)|\(account ?? files.path(of: at))|\(item ?? "")|\(ordinal)"
  }
}

extension [Diagnostic] {
  /// Order of the source: file, place, rule, item.
  package func inSourceOrder() -> [Diagnostic] {
    // Most come in order; the others are sorted by their places, which are light to move.
    if isInSourceOrder { return self }
    let places = indices.map { (at: UInt64(self[$0].at.file.index) << 32 | UInt64(self[$0].at.start), index: $0) }
    let order = places.sorted { left, right in
      if left.at != right.at { return left.at < right.at }
      if Self.isBefore(self[left.index], self[right.index]) { return true }
      return left.index < right.index && !Self.isBefore(self[right.index], self[left.index])
    }
    return order.map { self[$0.index] }
  }

  private var isInSourceOrder: Bool {
    for index in indices.dropFirst() where Self.isBefore(self[index], self[index - 1]) { return false }
    return true
  }

  private static func isBefore(_ left: borrowing Diagnostic, _ right: borrowing Diagnostic) -> Bool {
    if left.at != right.at { return left.at < right.at }
    if left.card.id != right.card.id { return left.card.id < right.card.id }
    return (left.item ?? "") < (right.item ?? "")
  }

  /// Order that tells nothing of places: rule, item; of one thing as in the source.
  package func inRuleOrder() -> [Diagnostic] {
    inSourceOrder().enumerated().sorted { left, right in
      if left.element.card.id != right.element.card.id { return left.element.card.id < right.element.card.id }
      let items = (left.element.item ?? "", right.element.item ?? "")
      return items.0 == items.1 ? left.offset < right.offset : items.0 < items.1
    }.map(\.element)
  }

  package var hasFaults: Bool { contains { $0.card.kind == .fault } }
}
