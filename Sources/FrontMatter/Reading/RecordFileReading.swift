import Diagnostics

/// Walks the top level of a file segment by segment: after a syntax fault it resumes at the next top-level key.
@usableFromInline struct RecordFileReading: ~Copyable {
  private var reader: Reader
  private var seen: SeenKeys
  private var isPartial = false
  private let names: KeyNames
  private let segment: Range<Int>
  /// Where the part that is being read begins.
  private var start: Int
  private var hasNoKeys = false
  private var isAtEnd = false

  /// What the walk gave, apart from the record.
  @usableFromInline struct Outcome {
    @usableFromInline let diagnostics: [Diagnostic]
    @usableFromInline let bareKeys: [BareKey]
    @usableFromInline let isPartial: Bool
    /// The place where something absent is told: the first key of the file.
    @usableFromInline let firstKey: SourceRange
  }

  /// Walks a segment of a file's bytes; `readEntries` reads the entries of each part that can be read.
  @usableFromInline static func read(
    _ bytes: [UInt8], segment: Range<Int>, file: FileID, names: KeyNames,
    readEntries: (inout Reader, inout SeenKeys) -> Void
  ) -> Outcome {
    bytes.withUnsafeBufferPointer { buffer in
      var reading = RecordFileReading(buffer, segment: segment, file: file, names: names)
      while reading.opensSegment() {
        reading.readSegment(readEntries)
        reading.closeSegment()
      }
      reading.finish()
      var diagnostics = reading.reader.faults.diagnostics
      let bareKeys = diagnostics.takeBareKeys()
      return Outcome(
        diagnostics: diagnostics, bareKeys: bareKeys, isPartial: reading.isPartial, firstKey: reading.firstKey)
    }
  }

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, segment: Range<Int>, file: FileID, names: KeyNames
  ) {
    self.names = names
    self.segment = segment
    start = segment.lowerBound
    reader = Reader(bytes, segment: segment, file: file)
    reader.schema = { names.entries }
    reader.hasCustom = names.names.contains("custom")
    seen = reader.beginRecord()
  }

  /// Steps into the mapping of the next segment that has one; false at the end of the file.
  private mutating func opensSegment() -> Bool {
    while !isAtEnd {
      switch reader.current.kind {
      case .mappingStart: if reader.openMapping() != nil { return true }
      case .end, .failed, .foreignDocument: break
      default:
        noteNoMapping()
        reader.skip()
      }
      closeSegment()
    }
    return false
  }

  private mutating func readSegment(_ readEntries: (inout Reader, inout SeenKeys) -> Void) {
    readEntries(&reader, &seen)
  }

  /// After a segment was read: tells why reading stopped, and goes to where it can go on.
  private mutating func closeSegment() {
    switch reader.current.kind {
    case .foreignDocument, .mappingStart, .scalar:
      isPartial = true
      reader.faults.note(.frontMatterInvalid, .frontMatterInvalidForeignDocument, at: reader.currentRange)
    default: break
    }
    guard reader.current.kind == .failed, !reader.isStopped, let failure = reader.stream.failure else {
      isAtEnd = true
      return
    }
    isPartial = true
    guard let next = resume(after: failure) else {
      isAtEnd = true
      return
    }
    start = next
    reader.restart(at: next..<segment.upperBound)
  }

  /// Tells the required keys that nothing of the file has.
  private mutating func finish() {
    if reader.isStopped { isPartial = true }
    guard !reader.isStopped, !hasNoKeys else { return }
    reader.noteMissing(of: names, seen, at: firstKey)
  }

  private var firstKey: SourceRange {
    if let first = reader.firstKey { return first }
    let start = segment.lowerBound
    return reader.range(start, lines.line(at: start).upperBound)
  }

  /// A file whose top level is a text or a list; most often one key without the blank after its colon.
  private mutating func noteNoMapping() {
    isPartial = true
    hasNoKeys = true
    let line = lines.line(at: reader.current.start)
    if let space = lines.noBreakSpace(in: line) {
      SyntaxFault(.frontMatterInvalidNoBreakSpace, space, .init(space, " ")).note(in: &reader.faults, of: reader.file)
    } else if let range = lines.keyWithoutBlank(line) {
      SyntaxFault(blankMissingIn: range, lines).note(in: &reader.faults, of: reader.file)
    } else {
      reader.faults.note(.frontMatterInvalid, .frontMatterInvalidNoKeys, at: reader.currentRange)
    }
  }

  private var lines: SourceLines { SourceLines(bytes: reader.bytes, segment: segment) }

  /// Tells the failure and gives the offset of the top-level key to go on at.
  private mutating func resume(after failure: EventStream.Failure) -> Int? {
    let fault = SyntaxFault(
      failure, in: SourceLines(bytes: reader.bytes, segment: start..<segment.upperBound), schema: reader.schema)
    let first = min(fault.start, fault.mend?.range.lowerBound ?? fault.start)
    reader.faults.retract(from: max(start, min(first, reader.lastStart)))
    fault.note(in: &reader.faults, of: reader.file)
    let next = lines.nextTopLevelKey(after: fault.start)
    markSeen(to: next ?? segment.upperBound)
    return next
  }

  /// Counts the keys that stand in the part that was lost as seen, so that they are not told as missing.
  private mutating func markSeen(to end: Int) {
    var offset = start
    while offset < end {
      let line = lines.line(at: offset)
      if let name = lines.topLevelKey(line) {
        let bytes = UnsafeBufferPointer(rebasing: reader.bytes[name])
        if let key = names.index(of: bytes, after: -1), !seen.contains(key) {
          reader.see(key, at: reader.range(name.lowerBound, name.upperBound), isEmpty: false, in: &seen)
        }
      }
      offset = line.upperBound + 1
      while offset < end, reader.bytes[offset - 1] != 0x0A { offset += 1 }
    }
  }
}
