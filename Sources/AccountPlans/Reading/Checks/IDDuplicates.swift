import Diagnostics
import FrontMatter

/// Tells ids that stand twice among their kind.
enum IDDuplicates {
  /// Up to so many ids are compared with one another; more are hashed.
  private static let few = 32

  /// Notes what stands twice; `path` gives the path of keys to an id by its number.
  static func note(_ ids: [Located<String>], _ faults: inout FaultLog, path: (Int) -> String) {
    guard hasDuplicate(ids) else { return }
    var first: [String: SourceRange] = [:]
    for (number, id) in ids.enumerated() where !id.value.isEmpty {
      guard let place = first[id.value] else {
        first[id.value] = id.at
        continue
      }
      faults.note(
        .idDuplicate, .idDuplicateId(id: .name(id.value)), item: path(number), at: id.at,
        notes: [.init(at: place, .noteFirst)])
    }
  }

  private static func hasDuplicate(_ ids: [Located<String>]) -> Bool {
    guard ids.count <= few else { return Set(ids.map(\.value)).count < ids.count }
    for index in ids.indices {
      for other in 0..<index where ids[other].value == ids[index].value { return true }
    }
    return false
  }
}
