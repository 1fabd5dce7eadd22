import Diagnostics
import Languages

/// Workflow commands of GitHub Actions: annotations beside the lines of a pull request, the worst ones, and how many more
/// there are.
enum GitHubReport: Report {
  /// GitHub shows no more annotations of one level a step, and drops the rest without a word.
  static let limit = 10

  static func bytes(of check: CheckedContent) -> [UInt8] {
    let shown = check.entries().shown(in: check).worstFirst()
    var out: [UInt8] = []
    for entry in shown.prefix(limit) { write(entry, into: &out) }
    let more = check.counts.total - min(shown.count, limit)
    guard more > 0 else { return out }
    let closing = check.wording.text(
      .reportMore(count: .count(more), total: .name(check.total)))
    let notices = shown.prefix(limit).count { $0.severity == .info }
    if notices < limit { out += "::notice title=linjaus::".utf8 }
    writeEscaped(closing, isProperty: false, into: &out)
    out.append(0x0A)
    return out
  }

  private static func write(_ entry: ReportEntry, into out: inout [UInt8]) {
    let level =
      switch entry.severity {
      case .error: "::error "
      case .warning: "::warning "
      case .info: "::notice "
      }
    out += level.utf8
    let (start, end) = (entry.place.start, entry.place.end)
    var properties = [("file", entry.place.path), ("line", "\(start.line)"), ("endLine", "\(end.line)")]
    // Columns are allowed on a single line only.
    if start.line == end.line { properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")] }
    properties.append(("title", entry.card.id))
    for (place, property) in properties.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      out += "\(property.0)=".utf8
      writeEscaped(property.1, isProperty: true, into: &out)
    }
    out += "::".utf8
    writeEscaped(entry.lines, isProperty: false, into: &out)
    out.append(0x0A)
  }

  /// What ends a command, and in a property what ends a property, stands as its code.
  private static func writeEscaped(_ text: String, isProperty: Bool, into out: inout [UInt8]) {
    for byte in Visible.lines(text).utf8 {
      switch byte {
      case UInt8(ascii: "%"): out += "%25".utf8
      case 0x0D: out += "%0D".utf8
      case 0x0A: out += "%0A".utf8
      case UInt8(ascii: ":") where isProperty: out += "%3A".utf8
      case UInt8(ascii: ",") where isProperty: out += "%2C".utf8
      default: out.append(byte)
      }
    }
  }
}
