import CommonMark
import Diagnostics

/// Finds the file that a link was probably meant to lead to.
struct LinkProposals: Sendable {
  private let paths: [String]
  /// By path in lower case.
  private let folded: [String: String]
  /// By folder and name without ending in lower case; nil where there are several.
  private let withoutEnding: [String: String?]
  /// By name in lower case, wherever it stands; nil where there are several.
  private let named: [String: String?]
  /// Of plans, by their ids and former ids.
  private let identified: [String: String]

  /// Every name of a folder is compared with every broken link into it: of large ones that would take longer than all else.
  private static let nearLimit = 256

  /// `paths` are those to which links may lead, `identified` those of plans by their ids and former ids.
  init(_ paths: [String], identified: [String: String]) {
    self.paths = paths
    self.identified = identified
    func unique(_ key: (String) -> String) -> [String: String?] {
      Dictionary(paths.map { (key($0.lowercased()), Optional($0)) }) { _, _ in nil }
    }
    folded = Dictionary(paths.map { ($0.lowercased(), $0) }) { first, _ in first }
    withoutEnding = unique { Self.parts($0).folder + Self.stem(Self.parts($0).name) }
    named = unique { Self.parts($0).name }
  }

  /// The path of which one differs in case, form or blanks alone.
  func sameButForCase(_ path: String) -> String? { folded[path.lowercased()] }

  /// The path that was probably meant by one that leads nowhere; nil where none suggests itself.
  func nearest(_ path: String) -> String? {
    if let same = sameButForCase(path) { return same }
    let (folder, name) = Self.parts(path.lowercased())
    if name.isEmpty { return nil }
    if let other = withoutEnding[folder + Self.stem(name)] ?? nil { return other }
    if let other = withoutEnding[folder + name] ?? nil { return other }
    if let other = named[name] ?? nil { return other }
    if !name.contains(".") || name.hasSuffix(".md"), let plan = identified[Self.stem(name)] { return plan }
    let beside = paths.filter { Self.parts($0.lowercased()).folder == folder }
    guard beside.count <= Self.nearLimit else { return nil }
    let near = NearMiss.suggestion(for: name, among: beside.map { Self.parts($0).name })
    return beside.first { Self.parts($0).name == near }
  }

  /// A page that a folder is probably meant to lead to.
  func page(of folder: String) -> String? {
    let prefix = folder.isEmpty ? "" : folder.lowercased() + "/"
    let names = ["\(prefix)index.md", "\(prefix)readme.md"] + (folder.isEmpty ? [] : ["\(folder.lowercased()).md"])
    return names.lazy.compactMap { folded[$0] }.first
  }

  /// The address by which a text leads to a path, with what stood behind the path of its old one: a heading, a query.
  static func address(of path: String, from text: String, keeping destination: String) -> String {
    PercentEncoding.encoded(relative(path, from: text)) + suffix(of: destination)
  }

  /// The same with its blanks as they are, for angle brackets.
  static func relative(_ path: String, from text: String) -> String {
    let from = text.split(separator: "/").dropLast()
    let to = path.split(separator: "/")
    let common = zip(from, to.dropLast()).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: from.count - common) + to.dropFirst(common).map(String.init))
      .joined(separator: "/")
  }

  private static func suffix(of destination: String) -> Substring {
    destination.firstIndex { $0 == "#" || $0 == "?" }.map { destination[$0...] } ?? ""
  }

  private static func parts(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    let next = path.utf8.index(after: slash)
    return (String(path[..<next]), String(path[next...]))
  }

  private static func stem(_ name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
