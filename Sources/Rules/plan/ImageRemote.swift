import AccountPlans
import Alignment
import CommonMark
import Diagnostics
import FrontMatter

/// An image of another host: a page asks no other host for anything.
enum ImageRemote: Rule {
  static let card = RuleCard("image-remote", .finding, .warning)

  static func check(_ text: PlanText, in context: AssessmentContext) -> [Finding]? {
    text.links.filter { $0.kind == .image && $0.isExternal }.map { image in
      Finding(at: image.at, .imageRemote(target: .name(FaultLog.shortened(image.destination))))
    }
  }
}
