import Diagnostics
import FrontMatter

/// Reads `site.yaml`, `units.yaml` and `model.yaml`.
package enum SettingsReading {
  /// Reads a whole file as one record.
  package static func read<Owner: Record>(
    _ owner: Owner.Type, _ bytes: [UInt8], path: String, id: FileID
  ) -> ReadFile<RecordFile<Owner>> {
    let source = SourceBytes(bytes, path: path, id: id)
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let merge = source.unfinishedMerge() {
      let nothing = RecordFile<Owner>(source.bytes, segment: start..<start, file: id, keys: RecordFileKeys<Owner>())
      return ReadFile(nothing, file: source.file, diagnostics: [merge])
    }
    var faults = FaultLog()
    source.noteProblems(yaml: 0..<source.bytes.count, in: &faults)
    let record = RecordFile<Owner>(
      source.bytes, segment: start..<source.bytes.count, file: id, keys: RecordFileKeys<Owner>())
    let found = source.foreign == nil ? record.diagnostics : []
    return ReadFile(record, file: source.file, diagnostics: faults.diagnostics + found)
  }
}
