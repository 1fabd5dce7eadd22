import Diagnostics

/// JUnit XML, for what shows tests: a suite a file, in it a case a plan and rule. A case fails where the check fails for it;
/// findings below the threshold are its output.
enum JUnitReport: Report {
  static func bytes(of check: CheckedContent) -> [UInt8] {
    let suites = JUnitSuite.all(of: check)
    var out: [UInt8] = []
    out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"linjaus\"".utf8
    writeCounts(of: suites.flatMap(\.cases), into: &out)
    out += ">\n".utf8
    for suite in suites {
      out += "<testsuite".utf8
      write("name", suite.path, into: &out)
      writeCounts(of: suite.cases, into: &out)
      out += ">\n".utf8
      for one in suite.cases { write(one, of: suite, into: &out) }
      out += "</testsuite>\n".utf8
    }
    out += "</testsuites>\n".utf8
    return out
  }

  private static func writeCounts(of cases: [JUnitSuite.Case], into out: inout [UInt8]) {
    write("tests", "\(cases.count)", into: &out)
    write("failures", "\(cases.count { $0.result == .failed })", into: &out)
    write("errors", "0", into: &out)
    write("skipped", "\(cases.count { $0.result == .waived })", into: &out)
    write("time", "0", into: &out)
  }

  private static func write(_ one: JUnitSuite.Case, of suite: JUnitSuite, into out: inout [UInt8]) {
    out += "<testcase".utf8
    write("classname", suite.name, into: &out)
    write("name", one.rule, into: &out)
    write("file", one.entries.first?.place.path ?? suite.path, into: &out)
    if let first = one.entries.first { write("line", "\(first.place.start.line)", into: &out) }
    write("time", "0", into: &out)
    guard !one.entries.isEmpty else {
      out += "/>\n".utf8
      return
    }
    out.append(UInt8(ascii: ">"))
    let failing = one.entries.filter(\.fails)
    if let first = failing.first {
      out += "<failure".utf8
      write("message", first.message, into: &out)
      write("type", first.severity.rawValue, into: &out)
      out.append(UInt8(ascii: ">"))
      for entry in failing { write(entry, into: &out) }
      out += "</failure>".utf8
    } else if one.result == .waived, let first = one.entries.first {
      out += "<skipped".utf8
      write("message", first.message, into: &out)
      out += "/>".utf8
    }
    let others = one.entries.filter { !$0.fails }
    if !others.isEmpty {
      out += "<system-out>".utf8
      for entry in others { write(entry, into: &out) }
      out += "</system-out>".utf8
    }
    out += "</testcase>\n".utf8
  }

  /// `SEVERITY: PATH:LINE:COLUMN: MESSAGE`, `waived` in place of the severity of what is.
  private static func write(_ entry: ReportEntry, into out: inout [UInt8]) {
    let label = entry.isWaived ? "waived" : entry.severity.rawValue
    let (path, start) = (entry.place.path, entry.place.start)
    writeEscaped("\(label): \(path):\(start.line):\(start.column): \(entry.message)\n", into: &out)
  }

  private static func write(_ name: String, _ value: String, into out: inout [UInt8]) {
    out += " \(name)=\"".utf8
    writeEscaped(value, isAttribute: true, into: &out)
    out.append(UInt8(ascii: "\""))
  }

  /// Text of a document or an attribute; what XML cannot hold in any form shows as U+FFFD.
  private static func writeEscaped(_ text: String, isAttribute: Bool = false, into out: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;".utf8
      case "<": out += "&lt;".utf8
      case ">": out += "&gt;".utf8
      case "\"": out += "&quot;".utf8
      case "\r": out += "&#13;".utf8
      case "\n" where isAttribute: out += "&#10;".utf8
      case "\t" where isAttribute: out += "&#9;".utf8
      case "\n", "\t": out += scalar.utf8
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}".utf8
      default: out += scalar.utf8
      }
    }
  }
}
