import Diagnostics
import FrontMatter

/// Tells references to what the content does not define.
struct ReferenceLog {
  var faults = FaultLog()

  /// A list of up to so many names is told whole.
  private static let few = 12
  /// Among more names than these, the nearest are not looked for.
  private static let many = 2000

  /// Notes a name that is not among the known ones; `kind` says what it should be the name of.
  /// `named` are the names of what has the known ids.
  mutating func check(
    _ name: Located<String>?, _ path: String, among known: [String]?, kind: Phrase,
    named: @autoclosure () -> [NamedID] = []
  ) {
    guard let name, let known, !known.contains(name.value) else { return }
    note(name, path, known: known, kind: kind, named: named())
  }

  mutating func note(
    _ name: Located<String>, _ path: String, known: [String], kind: Phrase, named: [NamedID] = []
  ) {
    note(name, path, known: known, kind: kind, meant: MeantName(name.value, ids: known, named: named))
  }

  /// Notes a name that is no account. In a CSV file `rows` have it.
  mutating func note(_ account: Located<String>, _ path: String, among accounts: KnownAccounts, rows: Int = 1) {
    note(
      account, path, known: accounts.ids, kind: .referenceAccount, meant: accounts.meant(by: account.value), rows: rows)
  }

  private mutating func note(
    _ name: Located<String>, _ path: String, known: [String], kind: Phrase, meant: MeantName?, rows: Int = 1
  ) {
    // A name that could not be read was told already.
    guard !name.value.isEmpty else { return }
    let phrase = phrase(name.value, path, known: known, kind: .word(kind), meant: meant, rows: rows)
    faults.note(
      .referenceUnknown, phrase, item: path, at: name.at, suggestion: meant?.id, suggestionMends: rows == 1)
  }

  private func phrase(
    _ text: String, _ path: String, known: [String], kind: Argument, meant: MeantName?, rows count: Int
  ) -> Phrase {
    let (isOne, rows, name) = (count == 1, Argument.count(count), Argument.name(FaultLog.shortened(text)))
    if known.isEmpty {
      guard isOne else { return .referenceUnknownNoneRows(name: name, kind: kind, rows: rows) }
      let isAlone = path == "parent"
      return isAlone
        ? .referenceUnknownAlone(name: name, kind: kind) : .referenceUnknownNone(name: name, kind: kind)
    }
    if let meant, meant.written == .former {
      let id = Argument.name(meant.id)
      return isOne
        ? .referenceUnknownFormer(name: name, kind: kind, meant: id)
        : .referenceUnknownFormerRows(name: name, kind: kind, rows: rows, meant: id)
    }
    if let meant, meant.written == .name {
      let (id, called) = (Argument.name(meant.id), Argument.name(FaultLog.shortened(meant.name ?? meant.id)))
      return isOne
        ? .referenceUnknownNamed(name: name, kind: kind, meant: id, called: called)
        : .referenceUnknownNamedRows(name: name, kind: kind, rows: rows, meant: id, called: called)
    }
    let shown = Argument.names(known.count > Self.few ? nearest(text, known) : known)
    if meant == nil, known.count > Self.few {
      let all = Argument.count(known.count)
      return isOne
        ? .referenceUnknownMany(name: name, kind: kind, count: all, known: shown)
        : .referenceUnknownManyRows(name: name, kind: kind, rows: rows, count: all, known: shown)
    }
    return isOne
      ? .referenceUnknownName(name: name, kind: kind, known: shown)
      : .referenceUnknownNameRows(name: name, kind: kind, rows: rows, known: shown)
  }

  private func nearest(_ name: String, _ known: [String]) -> [String] {
    known.count > Self.many ? Array(known.prefix(3)) : NearMiss.nearest(name, among: known, count: 3)
  }
}
