import Diagnostics

/// The text of one template, its name, and the file that it came from.
package struct TemplateSource: Sendable {
  package let name: String
  package let bytes: [UInt8]
  package let file: FileID

  package init(name: String, bytes: [UInt8], file: FileID) {
    self.name = name
    self.bytes = bytes
    self.file = file
  }

  /// The name by which tags call a file: its path within `templates/` without the last extension.
  package static func name(ofPath path: String) -> String {
    guard let dot = path.lastIndex(of: "."), path.lastIndex(of: "/").map({ $0 < dot }) ?? true else { return path }
    return String(path[..<dot])
  }
}
