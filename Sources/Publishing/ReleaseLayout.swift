/// Where a target keeps its releases and what readers see; paths of a folder, or below one where its path is given.
struct ReleaseLayout: Sendable {
  static let releases = "releases"
  /// Before the name of a release that is not whole yet, or no more.
  static let partial = ".partial-"
  /// A link, or a file of the copy, that is not in its place yet.
  static let link = ".linjaus-current"

  let path: String

  init(_ path: String) { self.path = path }

  /// What readers see: a link to a release, or a copy.
  var current: String { "\(path)/current" }

  var link: String { "\(path)/\(Self.link)" }

  var lock: String { "\(path)/.linjaus-lock" }

  var releases: String { "\(path)/\(Self.releases)" }

  /// Whether a symbolic link is one to a release, as `current` is where it is ours.
  static func isOfRelease(_ target: String) -> Bool {
    let prefix = "\(releases)/"
    return target.hasPrefix(prefix) && ReleaseName(String(target.dropFirst(prefix.count))) != nil
  }

  func folder(of name: ReleaseName) -> String { "\(releases)/\(name)" }

  func partialFolder(of name: ReleaseName) -> String { "\(releases)/\(Self.partial)\(name)" }

  func file(of name: ReleaseName) -> String { "\(folder(of: name))/\(Release.fileName)" }
}
