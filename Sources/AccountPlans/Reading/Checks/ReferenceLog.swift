import Diagnostics
import FrontMatter

/// Tells references to what the content does not define.
struct ReferenceLog {
  var faults = FaultLog()

  /// Notes a name that is not among the known ones; `kind` is a key of the language files, `reference.unit` and so on.
  mutating func check(
    _ name: Located<String>?, _ path: String, among known: [String]?, kind: String
  ) {
    guard let name, let known, !known.contains(name.value) else { return }
    note(name, path, known: known, kind: kind)
  }

  mutating func note(_ name: Located<String>, _ path: String, known: [String], kind: String) {
    // A name that could not be read was told already.
    guard !name.value.isEmpty else { return }
    faults.note(
      .referenceUnknown, known.isEmpty ? "none" : "name", item: path, at: name.at,
      [
        "kind": .word("reference.\(kind)"), "name": .name(FaultLog.shortened(name.value)),
        "known": .names(shown(known)),
      ],
      suggestion: NearMiss.suggestion(for: name.value, among: known))
  }

  private func shown(_ known: [String]) -> [String] { known.count > 12 ? Array(known.prefix(12)) + ["…"] : known }
}
