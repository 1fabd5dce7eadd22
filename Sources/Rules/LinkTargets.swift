import AccountPlans
import CommonMark
import Diagnostics

/// What the links of texts may lead to: the files of the content folder and the headings of its plans and pages. Where an
/// audience does not see all, a link to what may be hidden is no broken one: whether it is hidden or was never there must
/// make no difference.
package struct LinkTargets: Sendable {
  /// What an audience may not see.
  package struct Gaps: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let accounts = Gaps(rawValue: 1)
    package static let sections = Gaps(rawValue: 2)
    package static let pages = Gaps(rawValue: 4)
  }

  /// What a path leads to.
  enum Target {
    case there, missing, folder, data, settings
    /// A name that is passed over on purpose.
    case passedOver
    /// A symbolic link out of the content folder.
    case outside
    /// A text that is none of the plans and pages.
    case unread
    /// What a web server would run or obey.
    case served
  }

  static let settings: Set<String> = ["site.yaml", "units.yaml", "model.yaml"]

  private let sources: SourceFiles
  private let gaps: Gaps
  /// Of the plans that are seen.
  private var plans: Set<String> = []
  /// By path. A plan with a fault is a text without known headings.
  private var texts: [String: PlanText] = [:]
  private var faulty: Set<String> = []
  /// Files that are published where a text links to them.
  private let attachments: Set<String>
  /// Those of them that a browser runs.
  private let active: Set<String>
  /// What stands there and no link may lead to; empty for an audience, which must not learn of it.
  private var others: [String: Target] = [:]
  /// By path, of the texts that a link names a heading of.
  private var headings: [String: HeadingIDs] = [:]
  /// What is proposed in place of a link that leads nowhere; nil where no link does, and for an audience.
  let proposals: LinkProposals?

  package init(_ content: borrowing Content, gaps: Gaps = []) {
    sources = content.files
    self.gaps = gaps
    attachments = content.surroundings.attachments
    active = content.surroundings.active
    texts.reserveCapacity(content.plans.count + content.pages.count)
    for plan in content.plans {
      let path = content.files.path(of: plan.file)
      texts[path] = plan.text
      plans.insert(path)
    }
    for page in content.pages { texts[page.path] = page.text }
    let all = content.surroundings.linked + content.surroundings.unlinked
    let others = Set(all.map(\.file))
    for file in content.files.all where texts[file.path] == nil && !others.contains(file.id) {
      faulty.insert(file.path)
    }
    if gaps.isEmpty {
      for folder in content.surroundings.folders { self.others[folder] = .folder }
      for file in all where !file.isPublishable { self.others[file.path] = Self.target(of: file) }
    }
    if gaps.isEmpty, content.surroundings.hasStrayLinks {
      proposals = LinkProposals(
        texts.keys.sorted() + all.lazy.filter(\.isPublishable).map(\.path), identified: Self.identified(content))
    } else {
      proposals = nil
    }
    for plan in content.plans { gatherHeadings(namedBy: plan.text, content.files.path(of: plan.file)) }
    for page in content.pages { gatherHeadings(namedBy: page.text, page.path) }
  }

  /// The paths of plans by their ids and former ids.
  private static func identified(_ content: borrowing Content) -> [String: String] {
    var paths: [String: String] = [:]
    for plan in content.plans {
      let path = content.files.path(of: plan.file)
      for id in plan.formerIDs { paths[id.value] = path }
    }
    for plan in content.plans { paths[plan.id] = content.files.path(of: plan.file) }
    return paths
  }

  private static func target(of file: OtherFile) -> Target {
    switch file.kind {
    case .folder: .folder
    case .outside, .special: .outside
    case .file: file.isServed ? .served : .unread
    }
  }

  /// Whether a path leads to a file that a browser runs.
  func isActive(_ path: String) -> Bool { active.contains(path) }

  func path(of file: FileID) -> String { sources[file].path }

  func target(_ path: String) -> Target {
    if texts[path] != nil { return .there }
    let isPage = path.hasSuffix(".md")
    if isPage, gaps.contains(.accounts), path.hasPrefix("accounts/") { return .there }
    if isPage, gaps.contains(.pages), path.hasPrefix("pages/") { return .there }
    if Self.settings.contains(path) { return .settings }
    if PassedOver.holds(path: path) { return .passedOver }
    if path == "data" || path.hasPrefix("data/") { return .data }
    if attachments.contains(path) || faulty.contains(path) { return .there }
    return path.isEmpty ? .folder : others[path] ?? .missing
  }

  /// The ids of the headings of a text that a link of the content names one of; nil where they are not known.
  func headings(of path: String) -> HeadingIDs? {
    gaps.contains(.sections) && plans.contains(path) ? nil : headings[path]
  }

  /// The path that a link leads to, its own text's for a place in it; nil for a link to elsewhere or out of the folder.
  static func target(of link: Link, from path: String) -> String? {
    switch link.destination.utf8.first {
    case nil, UInt8(ascii: "#"), UInt8(ascii: "?"): path
    default: LinkPaths.target(of: link, from: path)
    }
  }

  private mutating func gatherHeadings(namedBy text: PlanText, _ path: String) {
    for link in text.links where link.kind == .link && link.destination.utf8.contains(UInt8(ascii: "#")) {
      guard let target = Self.target(of: link, from: path), headings[target] == nil, let named = texts[target] else {
        continue
      }
      headings[target] = HeadingIDs(named.headings.map(\.id))
    }
  }
}
