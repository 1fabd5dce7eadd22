/// A language in a form that is none of ours.
enum LanguageForm {
  /// `fi` of `fi-FI`, `FI` and `Finnish`; nil for several languages.
  static func tag(_ text: String) -> String? {
    if let known = names[text.lowercased()] { return known }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard parts.count <= 2, let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter),
      parts.dropFirst().allSatisfy({ (2...4).contains($0.count) && $0.allSatisfy(isLetter) })
    else { return nil }
    return first.lowercased()
  }

  private static func isLetter(_ character: Character) -> Bool { character.isASCII && character.isLetter }

  private static let names = [
    "english": "en", "finnish": "fi", "suomi": "fi", "swedish": "sv", "svenska": "sv", "german": "de", "deutsch": "de",
    "norwegian": "no", "norsk": "no", "danish": "da", "dansk": "da", "french": "fr", "estonian": "et",
  ]
}
