import Diagnostics

/// The id that somebody meant who wrote something else.
struct MeantName: Equatable {
  /// What was written instead of it.
  enum Written: String {
    /// The id in another case, form or spelling.
    case spelling
    /// An id that it had before.
    case former
    /// Its name.
    case name
  }

  let id: String
  let written: Written
  /// The name that it has, where that was written.
  let name: String?

  /// Looks for what was meant among ids, former ids (with the id that each leads to) and names; nil where nothing, or more
  /// than one, comes into question.
  init?(_ written: String, ids: [String], former: [NamedID] = [], named: [NamedID] = []) {
    let wanted = Self.folded(written)
    guard !wanted.isEmpty else { return nil }
    if let id = ids.first(where: { Self.folded($0) == wanted }) {
      self.init(id: id, written: .spelling)
    } else if let found = former.first(where: { Self.folded($0.name) == wanted }) {
      self.init(id: found.id, written: .former)
    } else if let found = Self.only(named.filter { Self.folded($0.name) == wanted }) {
      self.init(id: found.id, written: .name, name: found.name)
    } else if let id = NearMiss.suggestion(for: wanted, among: ids) ?? NearMiss.suggestion(for: written, among: ids) {
      self.init(id: id, written: .spelling)
    } else if let near = NearMiss.suggestion(for: wanted, among: former.lazy.map(\.name)),
      let found = former.first(where: { $0.name == near })
    {
      self.init(id: found.id, written: .former)
    } else if let found = Self.only(Self.near(wanted, named)) {
      self.init(id: found.id, written: .name, name: found.name)
    } else {
      return nil
    }
  }

  private init(id: String, written: Written, name: String? = nil) {
    self.id = id
    self.written = written
    self.name = name
  }

  /// Names that begin with the words that were written, or are near them.
  private static func near(_ wanted: String, _ named: [NamedID]) -> [NamedID] {
    let beginning = wanted.utf8.count > 2 ? named.filter { folded($0.name).hasPrefix("\(wanted)-") } : []
    if !beginning.isEmpty { return beginning }
    let names = named.map { folded($0.name) }
    guard let near = NearMiss.suggestion(for: wanted, among: names) else { return [] }
    return named.filter { folded($0.name) == near }
  }

  private static func only(_ found: [NamedID]) -> NamedID? {
    Set(found.map(\.id)).count == 1 ? found.first : nil
  }

  /// As an id would be made of it: small letters and digits with hyphens between, no folders and no ending of a plan.
  static func folded(_ text: String) -> String {
    var name = Substring(text)
    if let slash = name.lastIndex(of: "/"), name.hasSuffix(".md") { name = name[name.index(after: slash)...] }
    if name.hasSuffix(".md") { name = name.dropLast(3) }
    var folded = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": folded.unicodeScalars.append(scalar)
      case "\u{300}"..."\u{36F}": continue
      default:
        if let plain = letters[scalar] {
          folded += plain
        } else if scalar.properties.isAlphabetic {
          folded.unicodeScalars.append(scalar)
        } else if !folded.isEmpty, folded.last != "-" {
          folded += "-"
        }
      }
    }
    return folded.last == "-" ? String(folded.dropLast()) : folded
  }

  /// Letters with marks, as people write them in ids.
  private static let letters: [Unicode.Scalar: String] = {
    let plain = [
      "a": "àáâãäåā", "ae": "æ", "c": "çćč", "d": "ďđð", "e": "èéêëēěę", "i": "ìíîïī", "l": "ł", "n": "ñńň",
      "o": "òóôõöøō", "oe": "œ", "r": "ř", "s": "śš", "ss": "ß", "t": "ťþ", "u": "ùúûüūů", "y": "ýÿ", "z": "źżž",
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (letter, marked) in plain { for scalar in marked.unicodeScalars { letters[scalar] = letter } }
    return letters
  }()
}
