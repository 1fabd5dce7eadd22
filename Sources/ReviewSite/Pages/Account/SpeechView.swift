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
