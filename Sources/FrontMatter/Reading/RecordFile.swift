import Diagnostics

/// What one file's YAML gave.
@usableFromInline package struct RecordFile<Owner: Record>: Sendable {
  package let record: Owner
  package let diagnostics: [Diagnostic]
  /// A syntax fault kept some of the file from being read: what seems missing may well be there.
  package let isPartial: Bool

  /// Reads the YAML in `segment` of a file's bytes as one record; every fault of it is told in one pass.
  package init(_ bytes: [UInt8], segment: Range<Int>, file: FileID, keys: RecordFileKeys<Owner>) {
    self = bytes.withUnsafeBufferPointer { buffer in
      RecordFileReading(buffer, segment: segment, file: file, table: keys.table).run()
    }
  }

  init(record: Owner, diagnostics: [Diagnostic], isPartial: Bool) {
    self.record = record
    self.diagnostics = diagnostics
    self.isPartial = isPartial
  }
}
