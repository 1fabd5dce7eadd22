import AccountPlans
import Alignment
import CommonMark
import Diagnostics
import FrontMatter

/// An image whose file does not exist.
enum ImageMissing: Rule {
  static let card = RuleCard("image-missing", .finding, .warning)

  static func check(_ subject: LinkedText, in context: AssessmentContext) -> [Finding]? {
    subject.text.links.compactMap { link in
      guard link.kind == .image, let target = LinkPaths.target(of: link, from: subject.path),
        !subject.targets.exists(target)
      else { return nil }
      return Finding(at: link.at, Phrase("image-missing", ["target": .name(FaultLog.shortened(link.destination))]))
    }
  }
}
