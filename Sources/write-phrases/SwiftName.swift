/// Names of Swift for keys and arguments: `action-overdue.help` is `actionOverdueHelp`, `Number` is `capitalNumber`.
enum SwiftName {
  static func of(_ text: String) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { ".-_".contains($0) }
    guard let first = parts.first, !parts.contains(where: \.isEmpty), first.first?.isNumber == false else { return nil }
    guard text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }) else { return nil }
    let isCapital = first.first?.isUppercase == true
    return (isCapital ? "capital" + capitalized(first) : String(first)) + parts.dropFirst().map(capitalized).joined()
  }

  private static func capitalized(_ part: Substring) -> String { part.prefix(1).uppercased() + part.dropFirst() }

  /// Words that cannot be a member or an argument without marks.
  static let keywords: Set<String> = [
    "Any", "Self", "Type", "Protocol", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
    "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch",
    "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
  /// Keywords that cannot name an argument either.
  static let unfit: Set<String> = ["inout", "let", "self", "var"]
  /// What every phrase has already.
  static let members: Set<String> = ["Key", "arguments", "catalogue", "hash", "hashValue", "key"]
}
