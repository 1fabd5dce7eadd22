import AccountPlans
import Alignment
import CommonMark
import Diagnostics
import FrontMatter

/// A link or image that could run something, open a program or reach another machine never reaches the page.
enum LinkUnsafe: Rule {
  static let card = RuleCard("link-unsafe", .finding, .warning)

  static func check(_ text: PlanText, in context: AssessmentContext) -> [Finding]? {
    text.document?.links.filter(\.isUnsafe).map { link in
      let scheme = scheme(of: link.destination)
      let target = Argument.name(FaultLog.shortened(link.destination))
      return Finding(at: link.at, phrase(target, scheme.map { .name($0) }, isImage: link.kind == .image))
    }
  }

  private static func phrase(_ target: Argument, _ scheme: Argument?, isImage: Bool) -> Phrase {
    guard let scheme else {
      return isImage ? .linkUnsafeMachineImage(target: target) : .linkUnsafeMachine(target: target)
    }
    return isImage ? .linkUnsafeImage(target: target, scheme: scheme) : .linkUnsafe(target: target, scheme: scheme)
  }

  /// As a browser reads it: without blanks and control characters, whatever the case; nil for `//host` and `\\host`.
  private static func scheme(of destination: String) -> String? {
    let written = destination.utf8.prefix { $0 != UInt8(ascii: ":") }.filter { $0 > 0x20 && $0 != 0x7F }
    if written.first == UInt8(ascii: "/") || written.first == UInt8(ascii: "\\") { return nil }
    return String(decoding: written, as: UTF8.self).lowercased()
  }
}
