import Foundation
import Testing

/// Texts that the module writes, kept in files; `UPDATE_SNAPSHOTS=1` rewrites them.
enum Golden {
  static let folder = Sample.tests.appending(path: "ProvenanceTests/Golden")

  static var updates: Bool { ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" }

  static func compare(_ text: String, with name: String) throws {
    let url = folder.appending(path: name)
    if updates { return try Data(text.utf8).write(to: url) }
    let kept = try String(contentsOf: url, encoding: .utf8)
    let lines = (text.components(separatedBy: "\n"), kept.components(separatedBy: "\n"))
    for (line, (now, then)) in zip(lines.0, lines.1).enumerated() where now != then {
      Issue.record("\(name):\(line + 1): written\n  \(now)\nin place of\n  \(then)")
      return
    }
    #expect(lines.0.count == lines.1.count, "\(name) has another number of lines")
  }
}
