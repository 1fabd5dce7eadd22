import Diagnostics

/// What one file's YAML gave.
@usableFromInline package struct RecordFile<Owner: Record>: Sendable {
  @usableFromInline package let record: Owner
  @usableFromInline package let diagnostics: [Diagnostic]
  @usableFromInline package let bareKeys: [BareKey]
  /// A syntax fault kept some of the file from being read: what seems missing may well be there.
  @usableFromInline package let isPartial: Bool

  /// Reads the YAML in `segment` of a file's bytes as one record; every fault of it is told in one pass.
  @inlinable package init(_ bytes: [UInt8], segment: Range<Int>, file: FileID, keys: RecordFileKeys<Owner>) {
    var record = Owner(at: SourceRange(file: file, start: segment.lowerBound, end: segment.lowerBound))
    let read = Self.read(bytes, segment: segment, file: file, keys: keys, into: &record)
    self.init(record: record, diagnostics: read.diagnostics, bareKeys: read.bareKeys, isPartial: read.isPartial)
  }

  /// The same into a record that is there already.
  @inlinable package static func read(
    _ bytes: [UInt8], segment: Range<Int>, file: FileID, keys: RecordFileKeys<Owner>, into record: inout Owner
  ) -> (diagnostics: [Diagnostic], bareKeys: [BareKey], isPartial: Bool) {
    let table = keys.table
    let outcome = RecordFileReading.read(bytes, segment: segment, file: file, names: table.names) { reader, seen in
      table.readEntries(&reader, into: &record, seen: &seen)
    }
    record.at = outcome.firstKey
    return (outcome.diagnostics, outcome.bareKeys, outcome.isPartial)
  }

  @inlinable init(record: Owner, diagnostics: [Diagnostic], bareKeys: [BareKey], isPartial: Bool) {
    self.record = record
    self.diagnostics = diagnostics
    self.bareKeys = bareKeys
    self.isPartial = isPartial
  }
}
