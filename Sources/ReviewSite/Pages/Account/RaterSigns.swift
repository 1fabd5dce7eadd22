import AccountPlans
import Alignment

/// The order and the letters of all raters of the site, the same on every page: the KAM, the sponsor, then units by name.
struct RaterSigns: Sendable {
  struct Sign: Sendable {
    let name: String
    /// One or two letters, unique; a number where those do not suffice.
    let letter: String
    let rank: Int
  }

  private let signs: [String: Sign]

  init(units: [String], names: SiteNames) {
    let named = units.map { (id: $0, name: names.unit($0)) }
    let ordered = named.sorted { $0.name == $1.name ? $0.id < $1.id : $0.name < $1.name }
    let ids = [Rater.kam, Rater.sponsor] + ordered.map(\.id)
    var signs: [String: Sign] = [:]
    var taken: Set<String> = []
    for (rank, id) in ids.enumerated() where signs[id] == nil {
      let name = names.rater(id)
      let letter = Self.letter(of: name, number: rank + 1, taken: taken)
      taken.insert(letter)
      signs[id] = Sign(name: name, letter: letter, rank: rank)
    }
    self.signs = signs
  }

  subscript(_ id: String) -> Sign { signs[id] ?? Sign(name: id, letter: "?", rank: .max) }

  /// The first letter, else the first with one that follows, else a number.
  private static func letter(of name: String, number: Int, taken: Set<String>) -> String {
    let letters = name.filter(\.isLetter)
    guard let first = letters.first?.uppercased() else { return String(number) }
    if !taken.contains(first) { return first }
    for next in letters.dropFirst() {
      let two = first + next.lowercased()
      if !taken.contains(two) { return two }
    }
    return String(number)
  }
}
