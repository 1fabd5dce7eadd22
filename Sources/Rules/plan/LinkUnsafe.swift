import AccountPlans
import Alignment
import CommonMark
import Diagnostics
import FrontMatter

/// A link or image whose scheme could run or fetch something never reaches the page.
enum LinkUnsafe: Rule {
  static let card = RuleCard("link-unsafe", .finding, .warning)

  static func check(_ text: PlanText, in context: AssessmentContext) -> [Finding]? {
    text.document?.links.filter(\.isUnsafe).map { link in
      let key = link.kind == .image ? "link-unsafe.image" : "link-unsafe"
      let phrase = Phrase(
        key,
        [
          "target": .name(FaultLog.shortened(link.destination)), "scheme": .name(scheme(of: link.destination)),
        ])
      return Finding(at: link.at, phrase)
    }
  }

  /// As a browser reads it: without blanks and control characters, whatever the case.
  private static func scheme(of destination: String) -> String {
    let written = destination.utf8.prefix { $0 != UInt8(ascii: ":") }.filter { $0 > 0x20 && $0 != 0x7F }
    return String(decoding: written, as: UTF8.self).lowercased()
  }
}
