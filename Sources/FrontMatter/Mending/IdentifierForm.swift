/// A name where an id is asked for.
package enum IdentifierForm {
  /// The id that a name makes: `Field service` is `field-service`; nil where nothing or too little is left of it.
  package static func name(_ text: String) -> String? {
    let id = joined(text.lowercased())
    return Identifier.isName(id.utf8) ? id : nil
  }

  /// The id of a role: `Economic buyer` is `economic_buyer`.
  static func role(_ text: String) -> String? {
    guard let id = name(text) else { return nil }
    var out = ""
    for character in id { out.append(character == "-" ? "_" : character) }
    return Identifier.isRole(out.utf8) ? out : nil
  }

  /// The same with capitals kept, for ids inside a plan.
  static func local(_ text: String) -> String? {
    let id = joined(text)
    return Identifier.isLocal(id.utf8) ? id : nil
  }

  private static func joined(_ text: String) -> String {
    var out = ""
    for character in text {
      if character.isASCII, character.isLetter || character.isDigit {
        out.append(character)
      } else if let plain = plain(character) {
        out += plain
      } else if !out.isEmpty, out.last != "-" {
        out.append("-")
      }
    }
    while out.last == "-" { out.removeLast() }
    return out
  }

  private static func plain(_ character: Character) -> String? {
    switch character {
    case "å", "ä", "á", "à": "a"
    case "Å", "Ä", "Á", "À": "A"
    case "ö", "ø", "ó": "o"
    case "Ö", "Ø", "Ó": "O"
    case "é", "è": "e"
    case "ü": "u"
    case "æ": "ae"
    case "ß": "ss"
    default: nil
    }
  }
}
