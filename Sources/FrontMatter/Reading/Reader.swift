import Diagnostics

/// Walks the YAML of one file, a node at a time, and keeps going after faults. What runs for every key and value is inlined,
/// and tells of faults in functions of their own.
@usableFromInline package struct Reader: ~Copyable {
  @usableFromInline
  package let file: FileID
  @usableFromInline
  package var faults = FaultLog()
  let bytes: UnsafeBufferPointer<UInt8>
  var stream: EventStream
  var current: Event { stream.current }
  /// End of the last byte that belonged to a node.
  @usableFromInline
  var lastEnd = 0
  /// Start of the node before the current one.
  private(set) var lastStart = 0
  /// Where the keys of the open records stand, outer records first.
  var keyPlaces: [KeyPlace] = []
  private(set) var depth = 0
  /// How many entries the collection has that was opened last; 0 where that is not known.
  @usableFromInline
  private(set) var openedCount = 0
  /// Where the element of a list begins that was found last.
  @usableFromInline
  private(set) var elementAt: SourceRange
  private var entries = 0
  /// A limit was passed: nothing more is read from this file.
  private(set) var isStopped = false

  static let maximumDepth = 64
  static let maximumEntries = 100_000

  init(_ bytes: UnsafeBufferPointer<UInt8>, segment: Range<Int>, file: FileID) {
    self.bytes = bytes
    self.file = file
    stream = EventStream(bytes, segment: segment)
    elementAt = SourceRange(startOf: file)
    keyPlaces.reserveCapacity(64)
  }

  /// Nothing more can be read before the next top-level key.
  @inline(__always)
  @usableFromInline
  var hasFailed: Bool { current.kind == .failed }

  @inlinable
  package func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(file: file, start: start, end: end) }

  @inline(__always)
  @usableFromInline
  var currentRange: SourceRange { range(current.start, max(current.end, current.start)) }

  /// Begins anew at another segment, after a fault.
  mutating func restart(at segment: Range<Int>) {
    stream = EventStream(bytes, segment: segment)
    depth = 0
  }

  @inline(__always)
  @usableFromInline
  mutating func advance() {
    if current.kind != .end {
      lastEnd = max(lastEnd, current.end)
      lastStart = current.start
    }
    stream.advance()
  }

  /// Reads one scalar; nil where it is absent, is something else, or where `parse` gives nil.
  @inlinable package mutating func scalar<Value>(
    expected: String, _ parse: (Scalar, inout FaultLog) -> Value?
  ) -> Located<Value>? {
    guard let scalar = currentScalar(expected: expected) else { return nil }
    let value = scalar.isAbsent ? nil : parse(scalar, &faults)
    leaveScalar()
    guard let value else { return nil }
    return Located(value, at: scalar.at)
  }

  /// The scalar under the reader; where there is something else it is told, skipped, and nil given.
  @usableFromInline
  mutating func currentScalar(expected: String) -> Scalar? {
    guard current.kind == .scalar, !current.isMarked else {
      passNoScalar(expected: expected)
      return nil
    }
    return scalarHere
  }

  /// Tells what stands in place of a scalar, and passes over it.
  @inline(never)
  private mutating func passNoScalar(expected: String) {
    if current.isMarked || current.kind == .alias {
      faults.note(.frontMatterInvalid, "mark-not-allowed", at: currentRange)
      skip()
    } else if current.kind == .mappingStart || current.kind == .sequenceStart {
      let found = current.kind == .mappingStart ? "kind.mapping" : "kind.list"
      faults.note(
        .valueInvalid, "expected-scalar", at: currentRange, ["expected": .word(expected), "found": .word(found)])
      skip()
    }
  }

  /// Passes over the scalar that was read.
  @usableFromInline
  mutating func leaveScalar() {
    checkTail(of: current)
    advance()
  }

  /// Whether the node under the reader is left out: empty or null.
  @inline(__always)
  @usableFromInline
  var isAtAbsent: Bool {
    // A plain text longer than `null` is none.
    current.kind == .scalar && !current.isMarked && (!current.isPlain || current.end - current.start <= 4)
      && scalarHere.isAbsent
  }

  /// Whether the node under the reader is left out. It is consumed then.
  @usableFromInline
  mutating func skipsAbsent() -> Bool {
    guard isAtAbsent else { return false }
    advance()
    return true
  }

  /// Steps into a mapping; gives its first byte, or nil after it has said what stands there instead.
  @usableFromInline
  package mutating func openMapping(expected: String = "kind.mapping") -> SourceRange? {
    open(.mappingStart, expected: expected)
  }

  /// Steps into a list; gives its first byte, or nil after it has said what stands there instead.
  @usableFromInline
  package mutating func openList(expected: String = "kind.list") -> SourceRange? {
    open(.sequenceStart, expected: expected)
  }

  @usableFromInline
  var isAtList: Bool { current.kind == .sequenceStart }
  @usableFromInline
  var isAtMapping: Bool { current.kind == .mappingStart }

  private mutating func open(_ kind: Event.Kind, expected: String) -> SourceRange? {
    guard current.kind == kind, !current.isMarked else {
      passNoCollection(kind, expected: expected)
      return nil
    }
    guard enter() else { return nil }
    openedCount = min(Int(current.count), Self.maximumEntries)
    let at = currentRange
    lastEnd = max(lastEnd, current.start)
    stream.advance()
    return at
  }

  /// Tells what stands in place of a collection, if anything does, and passes over it.
  @inline(never)
  private mutating func passNoCollection(_ kind: Event.Kind, expected: String) {
    if skipsAbsent() || hasFailed { return }
    if current.isMarked || current.kind == .alias {
      faults.note(.frontMatterInvalid, "mark-not-allowed", at: currentRange)
    } else {
      let found = current.kind == .scalar ? "kind.text" : kind == .mappingStart ? "kind.list" : "kind.mapping"
      faults.note(
        .valueInvalid, "expected-scalar", at: currentRange, ["expected": .word(expected), "found": .word(found)])
    }
    skip()
  }

  /// Counts a level; false after a limit was passed and told.
  private mutating func enter() -> Bool {
    depth += 1
    guard depth > Self.maximumDepth else { return true }
    faults.note(.fileUnreadable, "depth", at: currentRange, ["limit": .count(Self.maximumDepth)])
    stop()
    return false
  }

  private mutating func stop() {
    isStopped = true
    stream.stop()
  }

  private mutating func countEntry() {
    entries += 1
    if entries == Self.maximumEntries + 1 { stopAtLimit() }
  }

  @inline(never)
  private mutating func stopAtLimit() {
    faults.note(.fileUnreadable, "entries", at: currentRange, ["limit": .count(Self.maximumEntries)])
    stop()
  }

  /// The next entry's key, seen by `match` while its bytes stand, the reader then on its value; nil at the mapping's end.
  @inlinable package mutating func nextKey<Match>(_ match: (Scalar) -> Match) -> Located<Match>? {
    while findsKey() {
      let key = scalarHere
      let found = match(key)
      if leaveKey() { return Located(found, at: key.at) }
    }
    return nil
  }

  /// The key or value under the reader, a scalar.
  @inline(__always)
  @usableFromInline
  var scalarHere: Scalar { Scalar(stream.scalarBytes, at: currentRange, isPlain: current.isPlain) }

  /// Whether a key stands under the reader; false after it has stepped out of the mapping, or where reading failed.
  @inline(__always)
  @usableFromInline
  mutating func findsKey() -> Bool {
    guard current.kind == .scalar, !current.isMarked, entries < Self.maximumEntries else { return findsNextKey() }
    entries += 1
    return true
  }

  @inline(never)
  private mutating func findsNextKey() -> Bool {
    while !hasFailed {
      countEntry()
      switch current.kind {
      case .scalar where !current.isMarked: return true
      case .mappingEnd:
        depth -= 1
        advance()
        return false
      case .mappingStart, .sequenceStart, .alias, .scalar:
        faults.note(.frontMatterInvalid, "key-not-text", at: currentRange)
        skip()
        skip()
      default: return false
      }
    }
    return false
  }

  /// Moves from a key to its value; false where the key is a fault and was skipped with its value.
  @inline(__always)
  @usableFromInline
  mutating func leaveKey() -> Bool {
    let key = current
    advance()
    let hasValue = current.kind != .scalar || current.start != current.end
    return hasValue && key.end - key.start > 2 || isSound(key)
  }

  /// Whether a key that was left is no merge key, and has its blank; else it is told and skipped with its value.
  @inline(never)
  private mutating func isSound(_ key: Event) -> Bool {
    let isMerge =
      key.isPlain && key.end - key.start == 2 && bytes[key.start] == UInt8(ascii: "<")
      && bytes[key.start + 1] == UInt8(ascii: "<")
    if isMerge {
      faults.note(.frontMatterInvalid, "merge-key", at: range(key.start, key.end))
      skip()
      return false
    }
    let isEmptyValue = current.kind == .scalar && current.start == current.end
    guard isEmptyValue, key.isPlain, bytes[key.start..<key.end].dropLast().contains(UInt8(ascii: ":")) else {
      return true
    }
    faults.note(.frontMatterInvalid, "blank-missing", at: range(key.start, key.end))
    skip()
    return false
  }

  /// Whether another element stands in the list; steps out of it where none does.
  @usableFromInline
  package mutating func nextElement() -> Bool {
    guard !hasFailed else { return false }
    if current.kind == .sequenceEnd {
      depth -= 1
      advance()
      return false
    }
    countEntry()
    elementAt = currentRange
    return !hasFailed && current.kind != .end && current.kind != .mappingEnd
  }

  /// Passes over one node, however deep.
  @usableFromInline
  package mutating func skip() {
    var open = 0
    repeat {
      switch current.kind {
      case .mappingStart, .sequenceStart:
        open += 1
        guard enter() else { return }
      case .mappingEnd, .sequenceEnd:
        guard open > 0 else { return }
        open -= 1
        depth -= 1
      case .failed, .end, .foreignDocument: return
      case .scalar: checkTail(of: current)
      case .alias: break
      }
      countEntry()
      if isStopped { return }
      advance()
    } while open > 0
  }

  /// Refuses what YAML would quietly cut or keep: `deal #5 won`, and a value that begins with a typographic quote.
  @inline(__always)
  private mutating func checkTail(of event: Event) {
    guard !event.isBlock, event.end > event.start || !event.isPlain else { return }
    if event.isPlain, bytes[event.start] >= 0x80 { checkQuote(of: event) }
    guard event.end < bytes.count, bytes[event.end] == 0x20 || bytes[event.end] == 0x09 else { return }
    checkComment(behind: event)
  }

  @inline(never)
  private mutating func checkQuote(of event: Event) {
    guard let length = TypographicQuote.length(at: event.start, in: bytes) else { return }
    faults.note(.frontMatterInvalid, "typographic-quote", at: range(event.start, event.start + length))
  }

  @inline(never)
  private mutating func checkComment(behind event: Event) {
    var offset = event.end
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "#") else { return }
    let next = bytes[offset + 1]
    guard next != 0x20, next != 0x09, next != 0x0A, next != 0x0D else { return }
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    faults.note(.frontMatterInvalid, "comment-in-text", at: range(offset, end))
  }
}
