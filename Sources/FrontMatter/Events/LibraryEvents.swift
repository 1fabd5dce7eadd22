import CYAML

/// libyaml's parser over one segment of a file; owns the C state and frees it.
final class LibraryEvents {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let bytes: UnsafeBufferPointer<UInt8>
  private var cursor: ScalarCursor
  private var holdsEvent = false
  private var documents = 0
  private(set) var failure: EventStream.Failure?

  /// Reads `segment` of `bytes`, which must outlive the stream.
  init(_ bytes: UnsafeBufferPointer<UInt8>, segment: Range<Int>) {
    self.bytes = bytes
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    let isASCII = UnsafeBufferPointer(rebasing: bytes[segment]).allSatisfy { $0 < 0x80 }
    cursor = ScalarCursor(bytes, segment: segment, isASCII: isASCII)
    parser.initialize(to: yaml_parser_t())
    event.initialize(to: yaml_event_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress.map { $0 + segment.lowerBound }, segment.count)
  }

  deinit {
    if holdsEvent { yaml_event_delete(event) }
    yaml_parser_delete(parser)
    parser.deallocate()
    event.deallocate()
  }

  /// The text of the current scalar; valid until the next event.
  @inline(never)
  var scalarBytes: UnsafeBufferPointer<UInt8> {
    guard holdsEvent, event.pointee.type == YAML_SCALAR_EVENT else { return UnsafeBufferPointer(start: nil, count: 0) }
    let scalar = event.pointee.data.scalar
    return UnsafeBufferPointer(start: UnsafePointer(scalar.value), count: scalar.length)
  }

  /// Moves on and describes the new event.
  func next() -> Event {
    while true {
      if holdsEvent { yaml_event_delete(event) }
      holdsEvent = false
      guard failure == nil else { return Event(.failed) }
      guard yaml_parser_parse(parser, event) != 0 else {
        failure = readFailure()
        return Event(.failed)
      }
      holdsEvent = true
      if let described = describe() { return described }
    }
  }

  /// nil for the events that say nothing to a reader.
  private func describe() -> Event? {
    switch event.pointee.type {
    case YAML_STREAM_START_EVENT: return nil
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      let start = event.pointee.data.document_start
      let isPlain = start.version_directive == nil && start.tag_directives.start == start.tag_directives.end
      return isPlain && documents == 1 ? nil : placed(.foreignDocument)
    case YAML_SCALAR_EVENT: return describeScalar()
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.pointee.data.sequence_start
      var described = placed(.sequenceStart)
      described.isMarked = sequence.anchor != nil || sequence.tag != nil
      return described
    case YAML_MAPPING_START_EVENT:
      let mapping = event.pointee.data.mapping_start
      var described = placed(.mappingStart)
      described.isMarked = mapping.anchor != nil || mapping.tag != nil
      return described
    case YAML_SEQUENCE_END_EVENT: return placed(.sequenceEnd)
    case YAML_MAPPING_END_EVENT: return placed(.mappingEnd)
    case YAML_ALIAS_EVENT: return placed(.alias)
    case YAML_DOCUMENT_END_EVENT:
      return event.pointee.data.document_end.implicit == 0 ? placed(.foreignDocument) : nil
    default: return placed(.end)
    }
  }

  private func describeScalar() -> Event {
    let scalar = event.pointee.data.scalar
    let isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
    var described = placed(.scalar, isTrimmed: isBlock)
    described.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    described.isBlock = isBlock
    described.isMarked = scalar.anchor != nil || scalar.tag != nil
    // Only escapes bring such in: the bytes of the file were looked at before.
    if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE, !ByteScan.isText(scalarBytes) { described.isMarked = true }
    return described
  }

  /// An event with the marks of libyaml's, its end before the blanks that libyaml counts to it where it is `isTrimmed`.
  private func placed(_ kind: Event.Kind, isTrimmed: Bool = false) -> Event {
    let start = cursor.offset(ofScalar: event.pointee.start_mark.index)
    var end = cursor.offset(ofScalar: event.pointee.end_mark.index)
    while isTrimmed, end > start, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[end - 1]) { end -= 1 }
    return Event(kind, from: start, to: end)
  }

  private func readFailure() -> EventStream.Failure {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
    let context = parser.pointee.context.map { String(cString: $0) } ?? ""
    let problemOffset = cursor.offset(ofScalar: parser.pointee.problem_mark.index)
    let contextOffset = contextMark.map { cursor.offset(ofScalar: $0.index) } ?? problemOffset
    return EventStream.Failure(
      problem: problem, context: context, problemOffset: problemOffset, contextOffset: contextOffset)
  }

  /// Where the failure's context began; of a missing value in brackets that is the bracket, not the place without one.
  private var contextMark: yaml_mark_t? {
    guard let context = parser.pointee.context else { return nil }
    let open = parser.pointee.marks
    guard String(cString: context).contains("flow node"), let top = open.top, top != open.start else {
      return parser.pointee.context_mark
    }
    return top[-1]
  }
}
