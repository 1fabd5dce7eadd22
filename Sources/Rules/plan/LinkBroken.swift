import AccountPlans
import Alignment
import CommonMark
import Diagnostics
import FrontMatter

/// A relative link leads to a file, page or heading that does not exist.
enum LinkBroken: Rule {
  static let card = RuleCard("link-broken", .finding, .warning)

  static func check(_ subject: LinkedText, in context: AssessmentContext) -> [Finding]? {
    subject.text.links.compactMap { link in
      guard link.kind == .link, !link.isExternal, !link.isUnsafe,
        let target = LinkTargets.target(of: link, from: subject.path)
      else { return nil }
      if subject.targets.exists(target) { return heading(of: link, in: target, subject) }
      let key = target.hasSuffix(".md") ? "link-broken.page" : "link-broken.file"
      return Finding(at: link.at, Phrase(key, ["target": .name(FaultLog.shortened(link.destination))]))
    }
  }

  /// A finding where the link names a heading that the text at a path does not have.
  private static func heading(of link: Link, in path: String, _ subject: LinkedText) -> Finding? {
    guard let fragment = link.fragment, let known = subject.targets.headings(of: path),
      !known.contains(fragment)
    else { return nil }
    let phrase = Phrase(
      "link-broken.heading", ["page": .name(path), "heading": .name(FaultLog.shortened(fragment))])
    return Finding(at: link.at, phrase, suggestion: known.suggestion(for: fragment))
  }
}
