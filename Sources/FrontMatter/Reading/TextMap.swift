import Diagnostics

/// A YAML file that is one flat mapping of names to texts, such as a catalogue of words.
package struct TextMap: Sendable {
  /// In the order of the file; a name twice stands once.
  package let entries: [MapEntry<String>]
  package let diagnostics: [Diagnostic]

  /// Reads a whole file; a syntax fault ends the reading.
  package init(_ bytes: [UInt8], file: FileID) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    (entries, diagnostics) = bytes.withUnsafeBufferPointer { buffer in
      var reader = Reader(buffer, segment: start..<buffer.count, file: file)
      let entries = Self.entries(in: &reader)
      if reader.current.kind == .failed, let failure = reader.stream.failure {
        let lines = SourceLines(bytes: buffer, segment: start..<buffer.count)
        SyntaxFault(failure, in: lines, schema: reader.schema).note(in: &reader.faults, of: file)
      }
      return (entries, reader.faults.diagnostics)
    }
  }

  private static func entries(in reader: inout Reader) -> [MapEntry<String>] {
    guard reader.current.kind != .end, reader.current.kind != .failed else { return [] }
    guard reader.openMapping() != nil else { return [] }
    let text = Kind<String>.verbatim
    var entries: [MapEntry<String>] = []
    var places: [String: SourceRange] = [:]
    while let key = reader.nextKey(of: { .text }, { $0.text }) {
      if let first = places[key.value] {
        reader.faults.note(
          .keyDuplicate, .keyDuplicateKey(key: .name(FaultLog.shortened(key.value))), at: key.at,
          notes: [.init(at: first, .noteFirst)])
        reader.skip()
        continue
      }
      places[key.value] = key.at
      if let value = text.read(&reader) { entries.append(MapEntry(key: key, value: value)) }
    }
    return entries
  }
}
