import Diagnostics
import Languages

/// The summary of a step of GitHub Actions in Markdown: a table a file, the worst file first.
package enum GitHubSummary {
  /// Of the megabyte that GitHub takes of a step, what the tables may fill, in bytes.
  static let limit = 900_000

  package static func bytes(of check: CheckedContent) -> [UInt8] {
    let wording = check.wording
    var out: [UInt8] = []
    let counts = check.counts
    let isClean = counts.total == 0
    let files = check.content.files.readCount
    out += "## ".utf8
    write(isClean ? wording.text(.checkClean(files: .count(files))) : check.total, into: &out)
    out += "\n".utf8
    let shown = check.entries().shown(in: check).worstFirst()
    var written = 0
    for group in byFile(shown) {
      var table: [UInt8] = []
      writeTable(group, wording, into: &table)
      guard out.count + table.count <= limit else { break }
      out += table
      written += group.count
    }
    let more = counts.total - written
    if more > 0 || counts.waived > 0 { out += "\n".utf8 }
    if more > 0 {
      write(wording.text(.reportUnlisted(count: .count(more))), into: &out)
      out += "\n".utf8
    }
    if counts.waived > 0 {
      write(wording.text(.reportWaived(count: .count(counts.waived))), into: &out)
      out += "\n".utf8
    }
    return out
  }

  /// Files in the order of their first entry.
  private static func byFile(_ entries: [ReportEntry]) -> [[ReportEntry]] {
    var places: [String: Int] = [:]
    var groups: [[ReportEntry]] = []
    for entry in entries {
      if let place = places[entry.place.path] {
        groups[place].append(entry)
      } else {
        places[entry.place.path] = groups.count
        groups.append([entry])
      }
    }
    return groups
  }

  private static func writeTable(_ entries: [ReportEntry], _ wording: Wording, into out: inout [UInt8]) {
    out += "\n### ".utf8
    write(entries[0].place.path, into: &out)
    out += "\n\n".utf8
    writeRow([.reportLine, .reportSeverity, .reportFinding, .reportRule].map(wording.text), into: &out)
    out += "|--:|---|---|---|\n".utf8
    for entry in entries {
      let severity = wording.text(entry.severity.phrase)
      writeRow(["\(entry.place.start.line)", severity, entry.message, entry.card.id], into: &out)
    }
  }

  private static func writeRow(_ cells: [String], into out: inout [UInt8]) {
    for cell in cells {
      out += "| ".utf8
      write(cell, into: &out)
      out += " ".utf8
    }
    out += "|\n".utf8
  }

  /// Text as text: whatever Markdown reads stands behind a backslash, a line break is a blank.
  private static func write(_ text: String, into out: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case 0x0A, 0x0D, 0x09: out.append(0x20)
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case UInt8(ascii: "<"): out += "&lt;".utf8
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "#"),
        UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: ":"):
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
      default: out.append(byte)
      }
    }
  }
}
