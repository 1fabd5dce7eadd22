import AccountPlans
import Alignment
import CommonMark
import Diagnostics
import FrontMatter

/// A text links to a file that a browser runs: it is published for download, and never shown inside a page.
enum AttachmentActive: Rule {
  static let card = RuleCard("attachment-active", .finding, .warning)

  static func check(_ subject: LinkedText, in context: AssessmentContext) -> [Finding]? {
    subject.text.links.compactMap { link in
      guard let target = LinkPaths.target(of: link, from: subject.path), subject.targets.isActive(target) else {
        return nil
      }
      let name = Argument.name(FaultLog.shortened(link.destination))
      let isImage = link.kind == .image
      return Finding(
        at: link.at, isImage ? .attachmentActiveImage(target: name) : .attachmentActive(target: name))
    }
  }
}
