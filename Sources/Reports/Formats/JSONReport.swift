import Diagnostics
import JSON
import Languages
import StringTemplates

/// Everything that a check found, for programs of one's own; `docs/check.schema.json` describes it.
enum JSONReport: Report {
  /// Raised where a field changes its meaning or goes; a field more raises nothing.
  static let version = 1

  static func bytes(of check: CheckedContent) -> [UInt8] {
    JSONWriter.bytes { json in
      json.object {
        $0.field("schema", "linjaus-check")
        $0.field("version", version)
        $0.object("tool") {
          $0.field("name", "linjaus")
          $0.field("version", check.version)
        }
        $0.field("as_of", check.asOf)
        $0.field("language", check.wording.language.rawValue)
        $0.field("fail_on", check.threshold.failOn.rawValue)
        $0.field("exit_status", Int(check.status.rawValue))
        let counts = check.counts
        $0.object("counts") {
          $0.field("error", counts.errors)
          $0.field("warning", counts.warnings)
          $0.field("info", counts.infos)
          $0.field("waived", counts.waived)
        }
        $0.list("findings") { list in
          for entry in check.entries() { list.object { write(entry, into: &$0) } }
        }
      }
    }
  }

  private static func write(_ entry: ReportEntry, into json: inout JSONWriter) {
    json.field("rule", entry.card.id)
    json.field("kind", entry.card.kind.rawValue)
    json.field("severity", entry.severity.rawValue)
    json.field("waived", entry.isWaived)
    json.field("new", entry.isNew)
    json.field("fails", entry.fails)
    json.field("account", entry.account)
    json.field("aspect", entry.aspect)
    json.field("item", entry.item)
    write(entry.place, into: &json)
    json.field("message", entry.message)
    json.field("help", entry.help)
    json.field("suggestion", entry.suggestion)
    if let replacement = entry.replacement {
      json.object("replacement") {
        write(replacement.place, into: &$0)
        $0.field("text", replacement.text)
      }
    } else {
      json.field("replacement", String?.none)
    }
    json.list("notes") { notes in
      for note in entry.notes {
        notes.object {
          write(note.place, into: &$0)
          $0.field("message", note.message)
        }
      }
    }
    json.field("identity", entry.identity)
    json.field("fingerprint", entry.fingerprint)
  }

  private static func write(_ place: ReportPlace, into json: inout JSONWriter) {
    json.field("path", place.path)
    json.field("line", place.start.line)
    json.field("column", place.start.column)
    json.field("end_line", place.end.line)
    json.field("end_column", place.end.column)
  }
}

extension JSONWriter {
  /// What is told to a writer, whole, and a line break.
  static func bytes(_ tell: (inout JSONWriter) -> Void) -> [UInt8] {
    var bytes: [UInt8] = []
    var json = JSONWriter(Output(capacity: 1 << 16)) { bytes.append(contentsOf: $0) }
    tell(&json)
    let rest = json.finish()
    rest.withBytes { bytes.append(contentsOf: $0) }
    bytes.append(0x0A)
    return bytes
  }
}
