/// CSV files, texts and audiences.
extension SampleGenerator {
  /// Rows of further entries of some accounts.
  mutating func tables(ids: [String]) -> [SampleFolder.Table] {
    typealias Table = SampleFolder.Table
    var tables: [Table] = []
    func day(_ number: Int) -> String { "2026-0\(number % 9 + 1)-20" }
    var rows: [[String]] = []
    for id in ids where chance(50) {
      rows.append([id, "2026-Q1", "\(next(1...900))", "\(next(1...900))", ""])
      rows.append([id, "2026-Q2", "\(next(1...900))", "", "\(next(1...900))"])
    }
    tables.append(Table(list: "financials", columns: ["account", "period", "revenue", "cogs", "cash_in"], rows: rows))
    rows = []
    for id in ids where chance(50) {
      for aspect in some(Self.aspects, 50) {
        rows.append([id, "u1", "2026-09-20", aspect, "\(next(1...5))", chance(50) ? "proof \(next(1...999))" : ""])
      }
    }
    tables.append(
      Table(list: "ratings", columns: ["account", "rater", "date", "aspect", "score", "evidence"], rows: rows))
    rows = some(ids, 50).map { [$0, "lab", day(next(1...9)), "decided \(next(1...999))", "Someone \(next(1...99))"] }
    tables.append(Table(list: "governance", columns: ["account", "forum", "date", "text", "owner"], rows: rows))
    rows = some(ids, 50).map { [$0, "A9", "row \(next(1...999))", "O1", "u2", day(next(1...9))] }
    tables.append(
      Table(list: "actions", columns: ["account", "id", "text", "objective", "unit", "due"], rows: rows))
    rows = some(ids, 50).map { [$0, "Person \(next(1...999))", "champion", "\(next(1...5))"] }
    tables.append(Table(list: "contacts", columns: ["account", "name", "role", "influence"], rows: rows))
    rows = some(ids, 50).map { [$0, "R9", "u1", "Lab", "\(next(1...30))", "2027-Q1", "C1"] }
    tables.append(
      Table(list: "requests", columns: ["account", "id", "unit", "resource", "amount", "period", "case"], rows: rows))
    rows = some(ids, 50).map { [$0, "D9", "row \(next(1...999))", "R1"] }
    tables.append(Table(list: "asks", columns: ["account", "id", "text", "about"], rows: rows))
    return tables
  }

  /// A paragraph with what texts may hold.
  mutating func text(of count: Int) -> String {
    let account = "a\(next(0...count - 1))"
    let pieces = [
      "words \(next(1...9999))", "[see](\(account).md)", "[see](\(account).md#secret)", "[above](#secret)",
      "[below](#customer-goals)", "![picture](pic-\(next(1...2)).png)", "[file](doc-3.pdf)", "<b>bold</b>",
      "[by name][r]",
      "[gone](nothing.md)", "![gone](nothing.png)", "[bad](javascript:alert)", "`# no heading`",
    ]
    return some(pieces, 30).joined(separator: " ")
  }

  /// A heading, at times in a form that its readers do not tell from the plain one.
  mutating func styled(_ name: String) -> String {
    switch next(1...12) {
    case 1: name.uppercased()
    case 2: name + ":"
    case 3: name.replacing(" ", with: " \u{A0} ") + "."
    case 4: name.prefix(3) + "\u{AD}" + name.dropFirst(3)
    case 5: name.prefix(2) + "\u{200B}" + name.dropFirst(2)
    default: name
    }
  }

  /// A text of sections with blank lines between all blocks.
  mutating func lines(of number: Int, count: Int) -> [String] {
    var lines: [String] = []
    if chance(60) { lines += [text(of: count), ""] }
    for _ in 0..<next(0...6) {
      let name = styled(element(Self.headings))
      switch next(1...5) {
      case 1: lines += [name, "======", ""]
      case 2: lines += [name, "------", ""]
      case 3: lines += ["## *\(name)* ##", ""]
      default: lines += [String(repeating: "#", count: next(1...4)) + " " + name, ""]
      }
      for _ in 0..<next(0...2) { lines += [text(of: count), ""] }
      if chance(25) { lines += ["```", "# Secret", "code \(next(1...999))", "```", ""] }
      if chance(25) { lines += ["- one", "- two \(next(1...999))", ""] }
      if chance(15) { lines += ["[r]: a\(next(0...count - 1)).md", ""] }
      if chance(10) { lines += ["<div>", "# Summary", "</div>", ""] }
    }
    return lines
  }

  /// An audience that hides by some of the ways there are.
  mutating func audience(of folder: SampleFolder) -> SampleFolder.Audience {
    var audience = SampleFolder.Audience()
    let ids = folder.plans.map(\.id)
    if chance(35) { audience.shows = ["contacts"] }
    if chance(20) { audience.unit = element(["u1", "u2"]) }
    if chance(20) { audience.tiers = some(["strategic", "growth"], 70) }
    if chance(30) { audience.accounts = some(ids, 70) }
    if chance(20) { audience.groups = some(["pulp", "mining"], 70) }
    if chance(35) {
      audience.only = some(DeletedContent.paths, next(3...25))
      if chance(60) { audience.onlySections = some(Self.headings, 40) }
    } else if chance(15) {
      audience.onlySections = some(Self.headings, 40)
    }
    if chance(70) {
      audience.hides = some(DeletedContent.paths.filter { !DeletedContent.required.contains($0) }, next(2...12))
    }
    if audience.only != nil || audience.onlySections != nil { audience.shows += some(DeletedContent.site, 30) }
    if chance(50) { audience.hidesSections = some(Self.headings, 35) }
    return audience
  }
}
