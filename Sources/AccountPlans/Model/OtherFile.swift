import Diagnostics

/// A file of the content folder that is none of those that are read; it is published where a text links to it.
package struct OtherFile: Sendable {
  package enum Kind: Sendable {
    case file
    /// A symbolic link that leads out of the content folder.
    case outside
    /// A symbolic link to a folder.
    case folder
    /// A pipe, device or socket.
    case special
  }

  /// What its first bytes are.
  package enum Opening: Sendable {
    case other
    /// Front matter with the name of an account, and without.
    case plan, page
  }

  package let file: FileID
  /// Relative to the content folder.
  package let path: String
  package let kind: Kind
  package let opening: Opening
  /// It has more bytes than a file may have that is published.
  package let isTooLarge: Bool

  package init(file: FileID, path: String, kind: Kind = .file, opening: Opening = .other, isTooLarge: Bool = false) {
    self.file = file
    self.path = path
    self.kind = kind
    self.opening = opening
    self.isTooLarge = isTooLarge
  }

  package var hasFrontMatter: Bool { opening != .other }

  /// Markdown, or what begins as a plan does: the source of a page, which is not published as it stands.
  package var isText: Bool { hasFrontMatter || path.lowercased().hasSuffix(".md") }

  /// Whether it is published where a text links to it.
  package var isPublishable: Bool { kind == .file && !isText && !isServed && !path.hasPrefix("data/") }

  /// Whether a web server would run or obey it.
  package var isServed: Bool { ServedFile.holds(path: path) }

  /// Endings of files whose first bytes tell whether they begin as a plan does.
  package static func mayBeText(_ path: String) -> Bool {
    let path = path.lowercased()
    return [".md", ".markdown", ".mdown", ".mkd", ".mdx", ".txt"].contains { path.hasSuffix($0) }
  }

  /// What the first bytes of a file are.
  package static func opening(_ bytes: [UInt8]) -> Opening {
    guard hasFrontMatter(bytes) else { return .other }
    return bytes.split(separator: 0x0A).contains { $0.starts(with: "account:".utf8) } ? .plan : .page
  }

  /// Whether bytes begin as a plan does: a line of three hyphens, then a key.
  private static func hasFrontMatter(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    guard rest.starts(with: "---".utf8) else { return false }
    rest = rest.dropFirst(3).drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    guard rest.first == 0x0A else { return false }
    while let line = rest.dropFirst().split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false).first {
      rest = bytes[line.endIndex...]
      let text = line.drop { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
      if text.isEmpty || text.first == UInt8(ascii: "#") {
        if rest.isEmpty { return false }
        continue
      }
      let key = line.prefix { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "_") }
      return !key.isEmpty && line.dropFirst(key.count).first == UInt8(ascii: ":")
    }
    return false
  }
}
