import Diagnostics
import FrontMatter

/// Judges names that become names of files on the site: every disk must take them, with what is put behind them on the way.
package enum PublishedName {
  /// In bytes, of a page or file or of a folder above it.
  private static let limit = 200
  private static let ending = ".html".utf8.count

  static func note(id: String, at place: SourceRange, _ faults: inout FaultLog) {
    if id.utf8.count + ending > limit { note(id, limit: limit - ending, at: place, &faults) }
  }

  /// `path` is that of a page's source, which ends with `.md`.
  static func note(page path: String, at place: SourceRange, _ faults: inout FaultLog) {
    let name = path.hasSuffix(".md") ? path.dropLast(3) + ".html" : path[...]
    if let long = longPart(of: String(name)) { note(long, limit: limit, at: place, &faults) }
  }

  /// `place` is that of a link to the file.
  static func note(file path: String, at place: SourceRange, _ faults: inout FaultLog) {
    if let long = longPart(of: path) { note(long, limit: limit, at: place, &faults) }
  }

  private static func longPart(of path: String) -> String? {
    guard path.utf8.count > limit else { return nil }
    return path.utf8.split(separator: UInt8(ascii: "/")).first { $0.count > limit }.map { String(Substring($0)) }
  }

  private static func note(_ name: String, limit: Int, at place: SourceRange, _ faults: inout FaultLog) {
    faults.note(
      .fileUnreadable,
      .fileUnreadableLongName(
        name: .name(FaultLog.shortened(name)), length: .count(name.utf8.count), limit: .count(limit)), at: place)
  }
}
