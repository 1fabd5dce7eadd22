import Diagnostics

/// Reads the top level of a file, and resumes at the next top-level key after a syntax fault.
struct RecordFileReading<Owner: Record>: ~Copyable {
  private let table: KeyTable<Owner>
  private let segment: Range<Int>
  private var reader: Reader
  private var record: Owner
  private var seen = SeenKeys()
  private var isPartial = false
  private var hasNoKeys = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, segment: Range<Int>, file: FileID, table: KeyTable<Owner>) {
    self.table = table
    self.segment = segment
    reader = Reader(bytes, segment: segment, file: file)
    record = Owner(at: SourceRange(file: file, start: segment.lowerBound, end: segment.lowerBound))
  }

  consuming func run() -> RecordFile<Owner> {
    var from = segment.lowerBound
    while true {
      readSegment()
      guard reader.current.kind == .failed, !reader.isStopped, let failure = reader.stream.failure else { break }
      isPartial = true
      guard let next = resume(after: failure, from: from) else { break }
      from = next
      reader.restart(at: next..<segment.upperBound)
    }
    if reader.isStopped { isPartial = true }
    record.at = firstKey
    checkRequired()
    return RecordFile(record: record, diagnostics: reader.faults.diagnostics, isPartial: isPartial)
  }

  private mutating func readSegment() {
    switch reader.current.kind {
    case .end, .failed: return
    case .mappingStart:
      guard reader.openMapping() != nil else { return }
      table.readEntries(&reader, into: &record, seen: &seen)
    case .foreignDocument: break
    default:
      noteNoMapping()
      reader.skip()
    }
    if reader.current.kind == .foreignDocument || reader.current.kind == .mappingStart || reader.current.kind == .scalar
    {
      isPartial = true
      reader.faults.note(.frontMatterInvalid, "foreign-document", at: reader.currentRange)
    }
  }

  /// A file whose top level is a text or a list; most often one key without the blank after its colon.
  private mutating func noteNoMapping() {
    isPartial = true
    hasNoKeys = true
    let line = lines.line(at: reader.current.start)
    if let range = lines.keyWithoutBlank(line) {
      reader.faults.note(
        .frontMatterInvalid, "blank-missing", at: reader.range(range.lowerBound, range.upperBound))
    } else {
      reader.faults.note(.frontMatterInvalid, "no-keys", at: reader.currentRange)
    }
  }

  private var lines: SourceLines { SourceLines(bytes: reader.bytes, segment: segment) }

  /// Tells the failure and gives the offset of the top-level key to go on at.
  private mutating func resume(after failure: EventStream.Failure, from: Int) -> Int? {
    let fault = SyntaxFault(failure, in: SourceLines(bytes: reader.bytes, segment: from..<segment.upperBound))
    reader.faults.path = []
    reader.faults.retract(from: max(from, min(fault.start, reader.lastStart)))
    reader.faults.note(.frontMatterInvalid, fault.variant, at: reader.range(fault.start, fault.end))
    let next = lines.nextTopLevelKey(after: fault.start)
    markSeen(from: from, to: next ?? segment.upperBound)
    return next
  }

  /// Counts the keys that stand in the part that was lost as seen, so that they are not told as missing; keys after the
  /// resumption are compared with those that were read.
  private mutating func markSeen(from: Int, to end: Int) {
    var offset = from
    while offset < end {
      let line = lines.line(at: offset)
      if let name = lines.topLevelKey(line) {
        let bytes = UnsafeBufferPointer(rebasing: reader.bytes[name])
        if let key = table.index(of: bytes, hint: 0) {
          _ = seen.insert(key, at: reader.range(name.lowerBound, name.upperBound))
        }
      }
      offset = line.upperBound + 1
      while offset < end, reader.bytes[offset - 1] != 0x0A { offset += 1 }
    }
  }

  private mutating func checkRequired() {
    guard !reader.isStopped, !hasNoKeys else { return }
    table.noteMissing(seen, at: firstKey, in: &reader.faults)
  }

  /// The place where something absent is told: the first key of the file.
  private var firstKey: SourceRange {
    if let first = seen.places.map(\.at).min() { return first }
    let start = segment.lowerBound
    return reader.range(start, lines.line(at: start).upperBound)
  }
}
