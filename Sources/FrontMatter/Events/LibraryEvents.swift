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
      guard failure == nil else { return Event(kind: .failed) }
      guard yaml_parser_parse(parser, event) != 0 else {
        failure = readFailure()
        return Event(kind: .failed)
      }
      holdsEvent = true
      if let described = describe() { return described }
    }
  }

  /// nil for the events that say nothing to a reader.
  private func describe() -> Event? {
    var described = Event(kind: .end)
    described.start = cursor.offset(ofScalar: event.pointee.start_mark.index)
    described.end = cursor.offset(ofScalar: event.pointee.end_mark.index)
    switch event.pointee.type {
    case YAML_STREAM_START_EVENT: return nil
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      let start = event.pointee.data.document_start
      let isPlain = start.version_directive == nil && start.tag_directives.start == start.tag_directives.end
      guard !isPlain || documents > 1 else { return nil }
      described.kind = .foreignDocument
    case YAML_SCALAR_EVENT:
      let scalar = event.pointee.data.scalar
      described.kind = .scalar
      described.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      described.isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
      described.isMarked = scalar.anchor != nil || scalar.tag != nil
      if described.isBlock { trimEnd(&described) }
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.pointee.data.sequence_start
      described.kind = .sequenceStart
      described.isFlow = sequence.style == YAML_FLOW_SEQUENCE_STYLE
      described.isMarked = sequence.anchor != nil || sequence.tag != nil
    case YAML_MAPPING_START_EVENT:
      let mapping = event.pointee.data.mapping_start
      described.kind = .mappingStart
      described.isFlow = mapping.style == YAML_FLOW_MAPPING_STYLE
      described.isMarked = mapping.anchor != nil || mapping.tag != nil
    case YAML_SEQUENCE_END_EVENT: described.kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: described.kind = .mappingEnd
    case YAML_ALIAS_EVENT: described.kind = .alias
    case YAML_DOCUMENT_END_EVENT:
      guard event.pointee.data.document_end.implicit == 0 else { return nil }
      described.kind = .foreignDocument
    default: break
    }
    return described
  }

  private func trimEnd(_ event: inout Event) {
    while event.end > event.start, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[event.end - 1]) { event.end -= 1 }
  }

  private func readFailure() -> EventStream.Failure {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
    let context = parser.pointee.context.map { String(cString: $0) } ?? ""
    let problemOffset = cursor.offset(ofScalar: parser.pointee.problem_mark.index)
    let hasContext = parser.pointee.context != nil
    let contextOffset = hasContext ? cursor.offset(ofScalar: parser.pointee.context_mark.index) : problemOffset
    return EventStream.Failure(
      problem: problem, context: context, problemOffset: problemOffset, contextOffset: contextOffset)
  }
}
