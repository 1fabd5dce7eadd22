/// One event of YAML as libyaml describes it, its marks as byte offsets of the file.
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

  package var kind: Kind
  var start = 0
  var end = 0
  var isPlain = false
  /// A literal or folded block, which ends at the start of what follows.
  var isBlock = false
  var isFlow = false
  /// It carries an anchor or a tag.
  var isMarked = false
}
