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
  /// How many elements of lists stood right behind a comma, digits on both sides of it.
  @usableFromInline
  private(set) var tightCommas = 0
  /// Keys before this offset are pieces of a value that was told as a whole.
  var tornEnd = 0
  /// A key without its colon that is still to be told.
  var torn: Event?
  /// The schema of everything, where a fault has to know what a key holds.
  var schema: @Sendable () -> [Schema.Entry] = { [] }
  /// Whether keys of the author's own have a place.
  var hasCustom = false

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
    expected: Phrase, isText: Bool = false, isVerbatim: Bool = false, _ parse: (Scalar, inout FaultLog) -> Value?
  ) -> Located<Value>? {
    guard let found = currentScalar(expected: expected, isText: isText) else { return nil }
    let scalar = found.isPlain || isVerbatim ? found : found.trimmed
    let value = scalar.isAbsent ? nil : parse(scalar, &faults)
    leaveScalar(isText: isText)
    guard let value else { return nil }
    return Located(value, at: scalar.at)
  }

  /// The scalar under the reader; where there is something else it is told, skipped, and nil given.
  @usableFromInline
  mutating func currentScalar(expected: Phrase, isText: Bool) -> Scalar? {
    guard current.kind == .scalar, !current.isMarked else {
      passNoScalar(expected: expected, isText: isText)
      return nil
    }
    guard current.isPlain else {
      if current.isBlock { checkHeader() }
      return scalarHere
    }
    if current.end > current.start, bytes[current.start] >= 0x80, tellsQuote(isText: isText) { return nil }
    return scalarHere
  }

  /// Passes over the scalar that was read. Where an unquoted text may stand, a `#` may have cut it.
  @usableFromInline
  mutating func leaveScalar(isText: Bool) {
    if isText { checkComments() }
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
  mutating func openMapping(of element: () -> Schema = { .any }) -> SourceRange? {
    guard current.kind == .mappingStart, !current.isMarked else {
      passNoMapping(of: element)
      return nil
    }
    return open()
  }

  /// The same of a record, whose keys are known.
  @usableFromInline
  mutating func openRecord(_ names: KeyNames) -> SourceRange? {
    guard current.kind == .mappingStart, !current.isMarked else {
      passNoRecord(names)
      return nil
    }
    return open()
  }

  /// Steps into a list; gives its first byte, or nil after it has said what stands there instead.
  @usableFromInline
  mutating func openList(
    of element: @Sendable () -> Schema, records: @Sendable () -> Schema = { .any }
  ) -> SourceRange? {
    guard current.kind == .sequenceStart, !current.isMarked else {
      passNoList(of: element, records: records)
      return nil
    }
    return open()
  }

  @usableFromInline
  var isAtList: Bool { current.kind == .sequenceStart }
  @usableFromInline
  var isAtMapping: Bool { current.kind == .mappingStart }

  private mutating func open() -> SourceRange? {
    guard enter() else { return nil }
    openedCount = min(Int(current.count), Self.maximumEntries)
    let at = currentRange
    lastEnd = max(lastEnd, current.start)
    stream.advance()
    return at
  }

  /// Counts a level; false after a limit was passed and told.
  private mutating func enter() -> Bool {
    depth += 1
    guard depth > Self.maximumDepth else { return true }
    faults.note(.fileUnreadable, .fileUnreadableDepth(limit: .count(Self.maximumDepth)), at: currentRange)
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
  private mutating func countTightComma() {
    if isDigit(current.start - 2), isDigit(current.start) { tightCommas += 1 }
  }

  func isDigit(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] &- 0x30 < 10 }

  @inline(never)
  private mutating func stopAtLimit() {
    faults.note(.fileUnreadable, .fileUnreadableEntries(limit: .count(Self.maximumEntries)), at: currentRange)
    stop()
  }

  /// The next entry's key, seen by `match` while its bytes stand, the reader then on its value; nil at the mapping's end.
  @inlinable package mutating func nextKey<Match>(
    of value: () -> Schema, _ match: (Scalar) -> Match
  ) -> Located<Match>? {
    while findsKey() {
      let key = scalarHere
      let found = match(key)
      if leaveKey() { return Located(found, at: key.at) }
      if hasTorn { tellTorn(value()) }
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
        if !tellsEscape() { faults.note(.frontMatterInvalid, .frontMatterInvalidKeyNotText, at: currentRange) }
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
    if current.start > 1, bytes[current.start - 1] == UInt8(ascii: ",") { countTightComma() }
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
      case .scalar, .alias: break
      }
      countEntry()
      if isStopped { return }
      advance()
    } while open > 0
  }
}
