import Diagnostics
import JSON

/// Code Quality of GitLab: what a merge request shows beside the lines that changed. Waived findings are left out.
enum GitLabReport: Report {
  static func bytes(of check: CheckedContent) -> [UInt8] {
    JSONWriter.bytes { json in
      json.list { list in
        for entry in check.entries() where !entry.isWaived { list.object { write(entry, into: &$0) } }
      }
    }
  }

  private static func write(_ entry: ReportEntry, into json: inout JSONWriter) {
    json.field("description", entry.message)
    json.field("check_name", entry.card.id)
    json.field("fingerprint", entry.fingerprint)
    json.field("severity", severity(of: entry))
    json.object("location") {
      $0.field("path", entry.place.path)
      $0.object("lines") {
        $0.field("begin", entry.place.start.line)
        $0.field("end", entry.place.end.line)
      }
    }
  }

  /// GitLab has five degrees; a fault is above an error that a rule was raised to.
  private static func severity(of entry: ReportEntry) -> String {
    if entry.card.kind == .fault { return "blocker" }
    return switch entry.severity {
    case .error: "critical"
    case .warning: "major"
    case .info: "info"
    }
  }
}
