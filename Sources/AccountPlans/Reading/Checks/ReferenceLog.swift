import Diagnostics
import FrontMatter

/// Tells references to what the content does not define.
struct ReferenceLog {
  var faults = FaultLog()

  /// A list of up to so many names is told whole.
  private static let few = 12
  /// Among more names than these, the nearest are not looked for.
  private static let many = 2000

  /// Notes a name that is not among the known ones; `kind` is a key of the language files, `reference.unit` and so on.
  /// `named` are the names of what has the known ids.
  mutating func check(
    _ name: Located<String>?, _ path: String, among known: [String]?, kind: String,
    named: @autoclosure () -> [NamedID] = []
  ) {
    guard let name, let known, !known.contains(name.value) else { return }
    note(name, path, known: known, kind: kind, named: named())
  }

  mutating func note(
    _ name: Located<String>, _ path: String, known: [String], kind: String, named: [NamedID] = []
  ) {
    note(name, path, known: known, kind: kind, meant: MeantName(name.value, ids: known, named: named))
  }

  /// Notes a name that is no account. In a CSV file `rows` have it.
  mutating func note(_ account: Located<String>, _ path: String, among accounts: KnownAccounts, rows: Int = 1) {
    note(
      account, path, known: accounts.ids, kind: "account", meant: accounts.meant(by: account.value), rows: rows)
  }

  private mutating func note(
    _ name: Located<String>, _ path: String, known: [String], kind: String, meant: MeantName?, rows: Int = 1
  ) {
    // A name that could not be read was told already.
    guard !name.value.isEmpty else { return }
    let variant = known.isEmpty ? (path == "parent" ? "alone" : "none") : variant(of: meant, known)
    var arguments: Phrase.Arguments = [
      "kind": .word("reference.\(kind)"), "name": .name(FaultLog.shortened(name.value)),
      "known": .names(known.count > Self.few ? nearest(name.value, known) : known), "count": .count(known.count),
    ]
    if rows > 1 { arguments = arguments + ["rows": .count(rows)] }
    if let meant, meant.written != .spelling {
      let called = FaultLog.shortened(meant.name ?? meant.id)
      arguments = arguments + ["meant": .name(meant.id), "called": .name(called)]
    }
    faults.note(
      .referenceUnknown, rows > 1 ? "\(variant)-rows" : variant, item: path, at: name.at, arguments,
      suggestion: meant?.id, suggestionMends: rows == 1)
  }

  private func variant(of meant: MeantName?, _ known: [String]) -> String {
    switch meant?.written {
    case .former: "former"
    case .name: "named"
    case .spelling: "name"
    case nil: known.count > Self.few ? "many" : "name"
    }
  }

  private func nearest(_ name: String, _ known: [String]) -> [String] {
    known.count > Self.many ? Array(known.prefix(3)) : NearMiss.nearest(name, among: known, count: 3)
  }
}
