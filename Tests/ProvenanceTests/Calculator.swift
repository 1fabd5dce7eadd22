import Foundation

/// A reader with a calculator: what a figure is by the terms that its trace prints, without the module's own arithmetic.
struct Calculator {
  /// A figure as a reader gets it.
  enum Result: Equatable {
    case number(Double, within: Double)
    case text(String)
    /// Nothing is known, and the trace says so.
    case null
    /// The trace names a place in the source, where the value has to stand.
    case written(path: String, line: Int, column: Int)
  }

  let text: TraceText
  let asOf: String

  init(_ trace: String, asOf: String) {
    text = TraceText(trace)
    self.asOf = asOf
  }

  /// nil for a key that the reader knows no formula of.
  func result(of key: String) -> Result? {
    let parts = key.split(separator: ".").map(String.init)
    switch (parts[0], parts.count) {
    case ("index", 1), ("hard", 1), ("soft", 1), ("previous_index", 1), ("history", 2): return number(index)
    case ("previous_date", 1): return previousDate
    case ("change", 1): return number(change)
    case ("moved", 2): return moved(parts[1])
    case ("balance", 1): return balance
    case ("coverage", 1): return number(coverage)
    case ("provisional", 1): return provisional
    case ("completeness", 1): return number(completeness)
    case ("aspects", 3): return aspect(parts[1], parts[2])
    case ("figures", 2): return money(parts[1])
    case ("family", 2): return family(parts[1])
    case ("requests", 3): return request(parts[2])
    case ("findings", 2): return number(Double(text.table("Findings", columns: 3)?.rows.count ?? 0))
    default: return fact
    }
  }

  private func number(_ value: Double?, within: Double = 1e-4) -> Result {
    value.map { .number($0, within: within) } ?? .null
  }

  /// What is written, not there, or built in.
  var fact: Result? {
    if text.prose.contains("Not known:") { return .null }
    if text.prose.contains("a plan that writes no state is active") { return .text("active") }
    if text.prose.contains("a request that writes no status is requested") { return .text("requested") }
    guard let range = text.prose.range(of: "As written at ") else { return nil }
    let place = text.prose[range.upperBound...].prefix { $0 != " " }.split(separator: ":")
    guard place.count == 3, let line = Int(place[1]), let column = Int(place[2].filter(\.isNumber)) else { return nil }
    return .written(path: String(place[0]), line: line, column: column)
  }

  // MARK: Alignment

  /// By aspect, weight and score of each newest answer that counts.
  private var answers: [String: [(weight: Double, score: Double)]] {
    var answers: [String: [(weight: Double, score: Double)]] = [:]
    for row in text.table("Newest answers", columns: 6)?.rows ?? [] {
      guard let weight = TraceText.number(row[2]), let score = TraceText.number(row[3]) else { continue }
      answers[row[0], default: []].append((weight, score))
    }
    return answers
  }

  private func level(_ answers: [(weight: Double, score: Double)]?) -> Double? {
    guard let answers, !answers.isEmpty else { return nil }
    return answers.reduce(0) { $0 + $1.weight * $1.score } / answers.reduce(0) { $0 + $1.weight }
  }

  private func score(_ level: Double) -> Double { 100 * (level - 1) / 4 }

  private func mean(_ terms: [(weight: Double, value: Double)]) -> Double? {
    let weight = terms.reduce(0) { $0 + $1.weight }
    return weight > 0 ? terms.reduce(0) { $0 + $1.weight * $1.value } / weight : nil
  }

  private var index: Double? {
    let answers = answers
    let rows = text.table("Aspects", columns: 6)?.rows ?? []
    return mean(
      rows.compactMap { row in
        guard row.count >= 7, let weight = TraceText.number(row[4]), let level = level(answers[row[0]]) else {
          return nil
        }
        return (weight, score(level))
      })
  }

  private func aspect(_ id: String, _ figure: String) -> Result {
    switch figure {
    case "level": return number(level(answers[id]))
    case "score", "previous_score": return number(level(answers[id]).map(score))
    case "spread":
      let scores = (answers[id] ?? []).map(\.score)
      return number(scores.max().flatMap { high in scores.min().map { high - $0 } })
    case "change": return number(levels.now[id].flatMap { now in levels.then[id].map { now - $0 } })
    case "evidenced":
      let rules = text.table("Rules of \(id) that had something to check", columns: 2)?.rows ?? []
      return number(rules.isEmpty ? nil : Double(rules.count { $0[1] != "a finding" }) / Double(rules.count))
    default:
      let found = text.table("Findings of the rules of \(id)", columns: 3)?.rows ?? []
      let stands = found.contains { ["Warning", "Error", "warning", "error"].contains($0[0]) }
      let praised = (answers[id] ?? []).contains { $0.score >= 4 }
      return .text(stands && praised ? "true" : "false")
    }
  }

  private var pairs: [(aspect: String, weight: Double, then: Double, now: Double)] {
    (text.table("Ratings scored on both dates", columns: 7)?.rows ?? []).compactMap { row in
      guard let weight = TraceText.number(row[2]), let then = TraceText.number(row[3]),
        let now = TraceText.number(row[4])
      else { return nil }
      return (row[0], weight, then, now)
    }
  }

  private var levels: (then: [String: Double], now: [String: Double]) {
    let pairs = Dictionary(grouping: pairs, by: \.aspect)
    return (
      pairs.compactMapValues { mean($0.map { ($0.weight, $0.then) }) },
      pairs.compactMapValues { mean($0.map { ($0.weight, $0.now) }) }
    )
  }

  private var change: Double? {
    let (then, now) = levels
    let weights = (text.table("The index over them", columns: 4)?.rows ?? []).map { ($0[0], TraceText.number($0[1])) }
    func index(_ levels: [String: Double]) -> Double? {
      mean(
        weights.compactMap { aspect, weight in
          levels[aspect].flatMap { level in weight.map { ($0, score(level)) } }
        })
    }
    return index(now).flatMap { now in index(then).map { now - $0 } }
  }

  private func moved(_ way: String) -> Result {
    let pairs = pairs
    guard !pairs.isEmpty else { return .null }
    let count = pairs.count { way == "rose" ? $0.now > $0.then : way == "fell" ? $0.now < $0.then : $0.now == $0.then }
    return number(Double(count))
  }

  /// Hard and soft are told one after the other, each with its own answers.
  private var balance: Result {
    guard let hard = text.lines.firstIndex(of: "Hard"), let soft = text.lines.firstIndex(of: "Soft") else {
      return .null
    }
    func index(_ lines: ArraySlice<String>) -> Double? {
      Calculator(lines.joined(separator: "\n"), asOf: asOf).index
    }
    guard let one = index(text.lines[hard..<soft]), let other = index(text.lines[soft...]) else { return .null }
    return number(one - other)
  }

  private var coverage: Double? {
    let rows = text.table("Expected raters", columns: 5)?.rows ?? []
    let scored = rows.reduce(0) { $0 + (TraceText.number($1[1]) ?? 0) }
    let missing = rows.reduce(0) { $0 + (TraceText.number($1[3]) ?? 0) }
    return scored + missing > 0 ? scored / (scored + missing) : nil
  }

  private var provisional: Result {
    guard let limit = text.number(after: "not known or below ") else { return .text("no limit") }
    return .text(coverage.map { $0 < limit - 1e-9 } ?? true ? "true" : "false")
  }

  private var completeness: Double? {
    let rows = text.table("Parts and sections", columns: 2)?.rows ?? []
    return rows.isEmpty ? nil : Double(rows.count { $0[1] == "yes" }) / Double(rows.count)
  }

  private var previousDate: Result {
    let days = (text.table("Reviews", columns: 3)?.rows ?? []).compactMap { TraceText.day($0[0]) }
    if let last = days.filter({ $0 < asOf }).max() { return .text(last) }
    guard let range = text.prose.range(of: "None was held before the date, so it is ") else { return .null }
    return TraceText.day(text.prose[range.upperBound...].split(separator: ",").first.map(String.init) ?? "")
      .map { .text($0) } ?? .null
  }
}
