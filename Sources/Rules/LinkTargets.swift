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
  }

  private let sources: SourceFiles
  private let gaps: Gaps
  /// Of the plans that are seen.
  private var plans: Set<String> = []
  /// By path. A plan with a fault is a file without known headings.
  private var texts: [String: PlanText] = [:]
  private var files: Set<String>
  /// By path, of the texts that a link names a heading of.
  private var headings: [String: HeadingIDs] = [:]

  /// `files` are the paths that `wanted` gave and that are there.
  package init(_ content: borrowing Content, files: Set<String>, gaps: Gaps = []) {
    sources = content.files
    self.gaps = gaps
    self.files = files
    texts.reserveCapacity(content.plans.count + content.pages.count)
    for plan in content.plans {
      let path = content.files.path(of: plan.file)
      texts[path] = plan.text
      plans.insert(path)
    }
    for page in content.pages { texts[page.path] = page.text }
    for file in content.files.all where texts[file.path] == nil { self.files.insert(file.path) }
    for plan in content.plans { gatherHeadings(namedBy: plan.text, content.files.path(of: plan.file)) }
    for page in content.pages { gatherHeadings(namedBy: page.text, page.path) }
  }

  /// Paths in the content folder that links and images lead to and that were not read: whether they are there only the
  /// disk knows.
  package static func wanted(by content: borrowing Content) -> Set<String> {
    let read = Set(content.files.all.map(\.path))
    var wanted: Set<String> = []
    func gather(_ text: PlanText, _ path: String) {
      for link in text.links {
        if let target = LinkPaths.target(of: link, from: path), !read.contains(target) { wanted.insert(target) }
      }
    }
    for plan in content.plans { gather(plan.text, content.files.path(of: plan.file)) }
    for page in content.pages { gather(page.text, page.path) }
    return wanted
  }

  func path(of file: FileID) -> String { sources[file].path }

  func exists(_ path: String) -> Bool {
    if texts[path] != nil || files.contains(path) { return true }
    return gaps.contains(.accounts) && path.hasPrefix("accounts/") && path.hasSuffix(".md")
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
