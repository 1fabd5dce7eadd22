import Diagnostics
import Languages

/// Logging commands of Azure Pipelines: an issue of the run for each error and warning, worst first. Azure knows no notes;
/// they are counted in the last line.
enum AzureReport: Report {
  static func bytes(of check: CheckedContent) -> [UInt8] {
    var out: [UInt8] = []
    for entry in check.entries().worstFirst() where !entry.isWaived && entry.severity > .info {
      write(entry, into: &out)
    }
    let counts = check.counts
    if counts.total > 0 {
      out += check.total.utf8
    } else {
      check.wording.write(.checkClean(files: .count(check.content.files.readCount)), into: &out)
    }
    out.append(0x0A)
    return out
  }

  private static func write(_ entry: ReportEntry, into out: inout [UInt8]) {
    out += "##vso[task.logissue ".utf8
    let properties = [
      ("type", entry.severity.rawValue), ("sourcepath", entry.place.path),
      ("linenumber", "\(entry.place.start.line)"), ("columnnumber", "\(entry.place.start.column)"),
      ("code", entry.card.id),
    ]
    for (name, value) in properties {
      out += "\(name)=".utf8
      writeEscaped(value, isProperty: true, into: &out)
      out.append(UInt8(ascii: ";"))
    }
    out.append(UInt8(ascii: "]"))
    writeEscaped(entry.lines, isProperty: false, into: &out)
    out.append(0x0A)
  }

  /// What ends a command, and in a property what ends a property or the properties, stands as its code.
  private static func writeEscaped(_ text: String, isProperty: Bool, into out: inout [UInt8]) {
    for byte in Visible.lines(text).utf8 {
      switch byte {
      case UInt8(ascii: "%"): out += "%AZP25".utf8
      case 0x0D: out += "%0D".utf8
      case 0x0A: out += "%0A".utf8
      case UInt8(ascii: ";") where isProperty: out += "%3B".utf8
      case UInt8(ascii: "]") where isProperty: out += "%5D".utf8
      default: out.append(byte)
      }
    }
  }
}
