import Diagnostics
import FrontMatter

/// Tells ids that stand twice among their kind.
enum IDDuplicates {
  static func note(_ ids: [(id: Located<String>, path: String)], _ faults: inout FaultLog) {
    guard Set(ids.map(\.id.value)).count < ids.count else { return }
    var first: [String: SourceRange] = [:]
    for (id, path) in ids where !id.value.isEmpty {
      guard let place = first[id.value] else {
        first[id.value] = id.at
        continue
      }
      faults.path = path.split(separator: ".").map(String.init)
      faults.note(
        .idDuplicate, "id", at: id.at, ["id": .name(id.value)], notes: [.init(at: place, Phrase("note.first"))])
      faults.path = []
    }
  }
}
