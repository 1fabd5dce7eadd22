import Diagnostics

/// A text, or one per language.
@usableFromInline package struct LocalizedText: Hashable, Sendable {
  package struct Variant: Hashable, Sendable {
    /// nil for the one text of all languages.
    package let language: String?
    package let text: Located<String>
  }

  /// In the order in which they were written; never empty.
  package let variants: [Variant]

  package init(_ text: Located<String>) { variants = [Variant(language: nil, text: text)] }

  init(variants: [Variant]) { self.variants = variants }

  /// The text in a language, else in the second, else the first written.
  package func text(_ language: String, else other: String) -> Located<String> {
    let found =
      variants.first { $0.language == language || $0.language == nil } ?? variants.first { $0.language == other }
    return (found ?? variants[0]).text
  }
}

extension Kind where Value == LocalizedText {
  /// A text, or a mapping of a language to a text.
  package static var localizedText: Kind { localized(.text) }

  /// The same of a name, which has one line.
  package static var localizedName: Kind { localized(.name) }

  private static func localized(_ text: Kind<String>) -> Kind {
    let map = Kind<[MapEntry<String>]>.map(of: text)
    return Kind(schema: { .localizedText }) { reader in
      guard reader.isAtMapping else { return text.read(&reader).map { Located(LocalizedText($0), at: $0.at) } }
      guard let entries = map.read(&reader) else { return nil }
      guard !entries.value.isEmpty else { return nil }
      let variants = entries.value.map { LocalizedText.Variant(language: $0.key.value, text: $0.value) }
      return Located(LocalizedText(variants: variants), at: entries.at)
    }
  }
}
