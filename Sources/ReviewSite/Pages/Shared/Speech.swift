import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Speech in the templates: of a text in another language than the page's.
package struct SpeechView: View, Equatable {
  /// "fi"; nil for the page's own
  package var language: String?
  /// Written from right to left
  package var rightToLeft: Bool

  package init(language: String?, rightToLeft: Bool) {
    self.language = language
    self.rightToLeft = rightToLeft
  }

  package static let fields: [Field<Self>] = [
    .optionalText("language", \.language),
    .flag("rightToLeft", \.rightToLeft),
  ]
}

extension SpeechView {
  /// nil for a text that is written as the page is.
  init?(_ language: TextLanguage) {
    if language.code == nil, !language.isRightToLeft { return nil }
    self.init(language: language.code, rightToLeft: language.isRightToLeft)
  }
}

/// The language and direction of a plan's texts, where they are others than the page's.
package struct TextLanguage: Hashable, Sendable {
  private static let rightToLeft: Set<String> = ["ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]

  /// nil for the page's own language.
  package let code: String?
  package let isRightToLeft: Bool

  /// `text` is one of the plan's; it may be written from right to left whatever language the plan names.
  package init(of assessed: borrowing AssessedPlan, _ text: String, content: SiteContent) {
    self.init(assessed.plan.language?.value, text, content: content)
  }

  /// Of a text in a language as written; the site's where none is.
  package init(_ written: String?, _ text: String, content: SiteContent) {
    let own = written ?? content.context.site.language.rawValue
    code = own.lowercased() == content.words.language ? nil : own
    let main = own.lowercased().prefix { $0 != "-" && $0 != "_" }
    isRightToLeft = Self.rightToLeft.contains(String(main)) || Self.beginsRightToLeft(text)
  }

  /// Whether the first letter is of a script that is written from right to left.
  private static func beginsRightToLeft(_ text: String) -> Bool {
    guard text.utf8.contains(where: { (0xD6...0xDF).contains($0) || $0 == 0xE0 || $0 == 0xEF }) else { return false }
    guard let first = text.unicodeScalars.first(where: \.properties.isAlphabetic) else { return false }
    switch first.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: return true
    default: return false
    }
  }
}
