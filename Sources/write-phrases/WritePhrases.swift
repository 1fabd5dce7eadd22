import Foundation

/// Writes the phrases of the English files as functions of Swift, and a table of their keys and arguments.
@main struct WritePhrases {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { fail("usage: write-phrases OUTPUT FILE…") }
    do {
      let catalogue = try Catalogue(arguments[2...].flatMap { try LanguageFile.entries(of: $0) })
      let source = try source(of: catalogue)
      // Words alone change no function: what was made stays, and nothing is compiled anew.
      let before = try? String(contentsOfFile: arguments[1], encoding: .utf8)
      if let before, withoutComments(before) == withoutComments(source) { return }
      try source.write(toFile: arguments[1], atomically: true, encoding: .utf8)
    } catch let refusal as Refusal {
      fail(refusal.text)
    }
  }

  private static func fail(_ text: String) -> Never {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
    exit(1)
  }

  private static func withoutComments(_ source: String) -> [Substring] {
    source.split(separator: "\n").filter { !$0.hasPrefix(comment) }
  }

  private static let comment = "  /// "

  private static func source(of catalogue: Catalogue) throws -> String {
    var names: [String: LanguageFile.Entry] = [:]
    var functions = ""
    var keys = ""
    var table = ""
    for (index, phrase) in catalogue.phrases.enumerated() {
      table += ([phrase.entry.key] + phrase.arguments).joined(separator: " ") + "\n"
      guard !phrase.isHelp else { continue }
      let name = try name(of: phrase.entry)
      if let first = names.updateValue(phrase.entry, forKey: name) {
        throw phrase.entry.refusal("`\(phrase.entry.key)` would be called .\(name), as `\(first.key)` is")
      }
      keys += "  @inlinable package static var \(name): Phrase.Key { Phrase.Key(\(index)) }\n"
      functions += comment + summary(phrase.entry.text) + "\n" + (try declaration(name, of: phrase, index)) + "\n"
    }
    return """
      // Made by write-phrases from templates/languages. swift-format-ignore-file
      extension Phrase {
      \(functions)  package static let catalogue: StaticString = \"\"\"
      \(table)\"\"\"
      }

      extension Phrase.Key {
      \(keys)}

      """
  }

  private static func name(of entry: LanguageFile.Entry) throws -> String {
    guard let name = SwiftName.of(entry.key) else {
      throw entry.refusal("`\(entry.key)` is no key: a letter, then letters and digits, parted by one of . - _")
    }
    guard !SwiftName.keywords.contains(name), !SwiftName.members.contains(name) else {
      throw entry.refusal("`\(entry.key)` would be called .\(name), which Swift keeps for itself or each phrase has")
    }
    return name
  }

  private static func declaration(_ name: String, of phrase: Catalogue.Phrase, _ index: Int) throws -> String {
    let head = "  @inlinable package static"
    guard !phrase.arguments.isEmpty else { return "\(head) var \(name): Phrase { Phrase(Key(\(index)), []) }" }
    var labels: [String] = []
    for argument in phrase.arguments {
      guard let label = SwiftName.of(argument), !SwiftName.unfit.contains(label), !labels.contains(label) else {
        throw phrase.entry.refusal("`\(phrase.entry.key)`: the argument `\(argument)` has no name of its own in Swift")
      }
      labels.append(label)
    }
    let parameters = labels.map { "\($0): Argument" }.joined(separator: ", ")
    let values = labels.map { SwiftName.keywords.contains($0) ? "`\($0)`" : $0 }.joined(separator: ", ")
    return "\(head) func \(name)(\(parameters)) -> Phrase { Phrase(Key(\(index)), [\(values)]) }"
  }

  private static func summary(_ text: String) -> String {
    let line = text.replacing("\n", with: " ")
    return line.count > 100 ? line.prefix(99) + "…" : line
  }
}
