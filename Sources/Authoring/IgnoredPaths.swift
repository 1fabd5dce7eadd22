import DefaultTemplates

/// The folders of a repository that hold what is made from the content, and belong into no commit.
package struct IgnoredPaths {
  package static let file = ".gitignore"

  /// From the repository's root, with `/`.
  package let all: [String]

  /// `content` is the content folder in the repository, `folder` the one in which the program is run, empty for the root;
  /// `root` is the repository's on this machine.
  package init(_ settings: PipelineSettings, folder: String, root: String?) {
    var paths = ["public"]
    if !folder.isEmpty { paths.append("\(folder)/public") }
    for target in settings.targets where !target.isRemote {
      let isAbsolute = target.destination.hasPrefix("/")
      let path =
        isAbsolute ? Self.below(root, target.destination) : Self.joined(settings.content, target.destination)
      if let path, PipelineSettings.isPlain(path), !paths.contains(path) { paths.append(path) }
    }
    all = paths
  }

  /// What to add to a file with these bytes; nil where it has all.
  package func addition(to present: [UInt8]) -> [UInt8]? {
    let lines = String(decoding: present, as: UTF8.self).split { $0.isNewline }
    let missing = all.filter { path in !lines.contains { Self.covers($0, path) } }
    guard !missing.isEmpty, let source = DefaultTemplates.file(named: "ci/gitignore") else { return nil }
    let template = PipelineTemplate(flags: [], values: [], lists: ["ignored": missing.map { [("path", $0)] }])
    let isOpen = present.last.map { $0 != 0x0A } ?? false
    return Array(((isOpen ? "\n" : "") + template.filled(String(decoding: source.bytes, as: UTF8.self))).utf8)
  }

  /// Whether a line of the file keeps a path out.
  private static func covers(_ line: Substring, _ path: String) -> Bool {
    let isAnchored = line.hasPrefix("/")
    let name = line.split { $0.isWhitespace || $0 == "/" }.joined(separator: "/")
    if name == path { return true }
    return !isAnchored && !name.contains("/") && path.split(separator: "/").contains { $0 == name }
  }

  /// A path that begins at a folder; nil where it leads out of the repository, or to its root.
  private static func joined(_ folder: String, _ path: String) -> String? {
    var parts = folder.split(separator: "/")
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  private static func below(_ root: String?, _ path: String) -> String? {
    guard let root, path.hasPrefix("\(root)/") else { return nil }
    return String(path.dropFirst(root.count + 1))
  }
}
