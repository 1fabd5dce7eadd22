import AccountPlans
import Diagnostics
import FrontMatter

/// Settings in the order in which they are told.
struct SettingList {
  let words: Words
  private(set) var all: [Setting] = []

  init(words: Words) { self.words = words }

  /// A setting with the place that says it; nil for a built-in one.
  mutating func add(_ key: String, _ value: String?, _ at: SourceRange?) {
    all.append(Setting(key: key, value: value ?? words.say(.configNone), source: words.source(at)))
  }

  mutating func add(_ key: String, _ value: Located<String>?) { add(key, value?.value, value?.at) }

  mutating func add(_ key: String, _ value: Double, _ at: SourceRange?) { add(key, words.number(value), at) }

  /// A list; the places of its elements are near the first.
  mutating func add(_ key: String, _ values: [Located<String>]) {
    add(key, Self.joined(values.map(\.value)), values.first?.at)
  }

  /// A list that may be written as empty.
  mutating func add(_ key: String, _ values: Located<[Located<String>]>) {
    let text = Self.joined(values.value.map(\.value))
    add(key, text ?? words.say(.configNothing), values.at)
  }

  static func joined(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: ", ") }
}

extension LocalizedText {
  /// The one text, or each with its language.
  var told: String {
    variants.map { variant in (variant.language.map { "\($0): " } ?? "") + variant.text.value }
      .joined(separator: " · ")
  }
}
