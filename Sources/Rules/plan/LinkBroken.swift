import AccountPlans
import Alignment
import CommonMark
import Diagnostics
import FrontMatter

/// A relative link leads to a file, page or heading that does not exist, or to what is not published.
enum LinkBroken: Rule {
  static let card = RuleCard("link-broken", .finding, .warning)

  static func check(_ subject: LinkedText, in context: AssessmentContext) -> [Finding]? {
    let stray = StrayLink(subject: subject, phrase: StrayLink.ofLink).findings(of: .link)
    return stray
      + subject.text.links.compactMap { link in
        guard link.kind == .link, let fragment = link.fragment, link.reach == .site,
          let target = LinkTargets.target(of: link, from: subject.path)
        else { return nil }
        return heading(fragment, of: link, in: target, subject)
      }
  }

  /// A finding where a link names a heading that the text at a path does not have.
  private static func heading(
    _ fragment: String, of link: Link, in path: String, _ subject: LinkedText
  ) -> Finding? {
    guard let known = subject.targets.headings(of: path), !known.contains(fragment) else { return nil }
    let phrase = Phrase.linkBrokenHeading(page: .name(path), heading: .name(FaultLog.shortened(fragment)))
    let meant = known.suggestion(for: fragment)
    return Finding(at: link.at, phrase, suggestion: meant, replacement: meant.flatMap { replacement(of: link, $0) })
  }

  /// The heading's id is the end of the destination, where that is written as it is read.
  private static func replacement(of link: Link, _ id: String) -> Diagnostic.Replacement? {
    guard let written = link.written, let mark = link.destination.utf8.firstIndex(of: UInt8(ascii: "#")),
      link.destination.utf8.count == Int(written.end - written.start)
    else { return nil }
    return Diagnostic.Replacement(at: written, link.destination[...mark] + id)
  }
}
