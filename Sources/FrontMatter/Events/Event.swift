/// One event of YAML as libyaml describes it, its marks as byte offsets of the file; small, for there are thousands.
package struct Event: Equatable {
  package enum Kind {
    case scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd, alias
    /// The document or the stream is over.
    case end
    /// A second document, or a directive before the first.
    case foreignDocument
    /// Nothing more can be read from this segment.
    case failed
  }

  package let kind: Kind
  /// A scalar without quotes.
  var isPlain = false
  /// A literal or folded block, which ends at the start of what follows.
  var isBlock = false
  /// It carries an anchor or a tag, or escapes that mean what no text may hold.
  var isMarked = false
  private let first: Int32
  private let last: Int32
  /// How many entries a collection that starts here has; 0 where that is not known yet.
  package var count: Int32 = 0

  init(_ kind: Kind, from start: Int = 0, to end: Int = 0) {
    self.kind = kind
    first = Int32(truncatingIfNeeded: start)
    last = Int32(truncatingIfNeeded: end)
  }

  var start: Int { Int(first) }
  var end: Int { Int(last) }
}
