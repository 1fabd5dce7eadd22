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
      let image = link.kind == .image
      let key =
        scheme == nil
        ? image ? "link-unsafe.machine-image" : "link-unsafe.machine" : image ? "link-unsafe.image" : "link-unsafe"
      let phrase = Phrase(
        key, ["target": .name(FaultLog.shortened(link.destination)), "scheme": .name(scheme ?? "")])
      return Finding(at: link.at, phrase)
    }
  }

  /// As a browser reads it: without blanks and control characters, whatever the case; nil for `//host` and `\\host`.
  private static func scheme(of destination: String) -> String? {
    let written = destination.utf8.prefix { $0 != UInt8(ascii: ":") }.filter { $0 > 0x20 && $0 != 0x7F }
    if written.first == UInt8(ascii: "/") || written.first == UInt8(ascii: "\\") { return nil }
    return String(decoding: written, as: UTF8.self).lowercased()
  }
}
