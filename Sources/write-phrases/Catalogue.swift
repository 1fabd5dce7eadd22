/// All phrases with the arguments that their texts use.
struct Catalogue {
  struct Phrase {
    let entry: LanguageFile.Entry
    /// In the order in which they first stand in the text, then in its help.
    let arguments: [String]
    /// Whether it is only said with the phrase that it helps with.
    let isHelp: Bool
  }

  /// In the order of the bytes of their keys.
  let phrases: [Phrase]

  init(_ entries: [LanguageFile.Entry]) throws {
    var texts: [String: LanguageFile.Entry] = [:]
    for entry in entries {
      if let first = texts.updateValue(entry, forKey: entry.key) {
        throw entry.refusal("`\(entry.key)` stands already at \(first.path):\(first.line)")
      }
    }
    phrases = try entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { entry in
      let isHelp = entry.key.hasSuffix(Self.help) && texts[String(entry.key.dropLast(Self.help.count))] != nil
      var arguments = try Self.arguments(of: entry)
      let rule = entry.key.prefix { $0 != "." }
      if !isHelp, let help = texts[entry.key + Self.help] ?? texts[rule + Self.help], help.key != entry.key {
        arguments += try Self.arguments(of: help).filter { !arguments.contains($0) }
      }
      return Phrase(entry: entry, arguments: arguments, isHelp: isHelp)
    }
  }

  private static let help = ".help"

  private static func arguments(of entry: LanguageFile.Entry) throws -> [String] {
    var names: [String] = []
    var rest = entry.text[...]
    while let character = rest.popFirst() {
      if character == "\\" { rest = rest.dropFirst() }
      guard character == "{" else { continue }
      let name = String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
      guard !name.isEmpty else { throw entry.refusal("`\(entry.key)` has a brace without the name of an argument") }
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
