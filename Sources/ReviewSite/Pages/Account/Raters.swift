import AccountPlans
import Alignment
import StringTemplates

/// Who rated an account or was expected to, in the order of the site.
struct PageRaters: Sendable {
  struct Entry: Sendable {
    /// In `alignment.raters`.
    let index: Int
    let sign: RaterSigns.Sign
    let isKAM: Bool
    /// There is a score or an `unknown` on some aspect.
    let hasAnswered: Bool
    let hasScored: Bool
    let isExpected: Bool
  }

  /// Columns of the table at most; those who have answered go first where there are more.
  static let most = 12

  /// Those with a column.
  let entries: [Entry]
  /// Those for whom there is no room.
  let others: [Entry]

  init(_ assessed: borrowing AssessedPlan, signs: RaterSigns) {
    let alignment = assessed.alignment
    var entries: [Entry] = []
    entries.reserveCapacity(alignment.raters.count)
    for (index, rater) in alignment.raters.enumerated() {
      var (answered, scored) = (false, false)
      for aspect in alignment.aspects.indices {
        let cell = alignment.cell(rater: index, aspect: aspect)
        answered = answered || cell.isAnswered
        scored = scored || cell.isScored
      }
      entries.append(
        Entry(
          index: index, sign: signs[rater.id], isKAM: rater.id == Rater.kam, hasAnswered: answered,
          hasScored: scored, isExpected: rater.isExpected))
    }
    var others: [Entry] = []
    if entries.count > Self.most {
      let answered = entries.filter(\.hasAnswered) + entries.filter { !$0.hasAnswered }
      entries = Array(answered.prefix(Self.most))
      others = answered.dropFirst(Self.most).sorted { $0.sign.rank < $1.sign.rank }
    }
    entries.sort { $0.sign.rank < $1.sign.rank }
    self.entries = entries
    self.others = others
  }

  /// Of all, those of the table first.
  var all: [Entry] { others.isEmpty ? entries : entries + others }

  /// Somebody has said something.
  var hasAnswers: Bool { entries.contains(where: \.hasAnswered) }
}

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

/// The fields of Rater in the templates.
package struct RaterView: View, Equatable {
  /// One or two letters, unique in the account
  package var letter: String
  package var name: String
  package var kam: Bool

  package static let fields: [Field<Self>] = [
    .text("letter", \.letter),
    .text("name", \.name),
    .flag("kam", \.kam),
  ]
}
