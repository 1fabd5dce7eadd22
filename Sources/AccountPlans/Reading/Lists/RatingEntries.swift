import Diagnostics
import FrontMatter

/// Rows of ratings gathered into entries: those of one rater and date are one.
struct RatingEntries {
  private struct Name: Hashable {
    let rater: String
    let date: Day
  }

  private(set) var entries: [RatingEntry] = []
  private var places: [Name: Int] = [:]

  init(_ rows: [RatingRow], _ faults: inout FaultLog) {
    for row in rows {
      // A date or rater that could not be read was told already.
      guard row.date.value != .placeholder, !row.rater.value.isEmpty else { continue }
      let name = Name(rater: row.rater.value, date: row.date.value)
      if let index = places[name] {
        add(row, to: &entries[index], &faults)
      } else {
        var entry = RatingEntry(at: row.at)
        entry.rater = row.rater
        entry.date = row.date
        add(row, to: &entry, &faults)
        places[name] = entries.count
        entries.append(entry)
      }
    }
  }

  private func add(_ row: RatingRow, to entry: inout RatingEntry, _ faults: inout FaultLog) {
    if let first = entry.scores.first(where: { $0.key.value == row.aspect.value }) {
      faults.note(
        .figureDuplicate,
        .figureDuplicateAspect(
          rater: .name(row.rater.value), aspect: .name(row.aspect.value), date: .day(row.date.value)),
        at: row.aspect.at, notes: [.init(at: first.key.at, .noteFirst)])
      return
    }
    entry.scores.append(MapEntry(key: row.aspect, value: row.score))
    if let evidence = row.evidence { entry.evidence.append(MapEntry(key: row.aspect, value: evidence)) }
  }
}
