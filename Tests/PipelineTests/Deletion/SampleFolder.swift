/// A content folder as data: what the generator makes and the deletion edits.
struct SampleFolder: Sendable {
  struct Plan: Sendable {
    var id: String
    /// The front matter, a map.
    var keys: Tree
    /// Lines of Markdown.
    var text: [String]
  }

  struct Table: Sendable {
    /// `financials`, `ratings` …
    var list: String
    /// The first is `account`.
    var columns: [String]
    var rows: [[String]]
  }

  struct Audience: Sendable {
    var shows: [String] = []
    var unit: String?
    var tiers: [String]?
    var accounts: [String]?
    var groups: [String]?
    var hides: [String] = []
    var hidesSections: [String] = []
    var only: [String]?
    var onlySections: [String]?

    var yaml: String {
      var keys: [(key: String, value: Tree)] = []
      if !shows.isEmpty { keys.append(("shows", .words(shows))) }
      if let unit { keys.append(("unit", .scalar(unit))) }
      if let tiers { keys.append(("tiers", .words(tiers))) }
      if let accounts { keys.append(("accounts", .words(accounts))) }
      if let groups { keys.append(("groups", .map([("area", .words(groups))]))) }
      if !hides.isEmpty { keys.append(("hides", .words(hides))) }
      if !hidesSections.isEmpty { keys.append(("hides_sections", .texts(hidesSections))) }
      if let only { keys.append(("only", .words(only))) }
      if let onlySections { keys.append(("only_sections", .texts(onlySections))) }
      return Tree.map(keys).yaml
    }
  }

  var audience = Audience()
  /// Of site.yaml, apart from the audiences.
  var site: [String] = []
  var hasRates = false
  var units = ""
  /// Lines of model.yaml.
  var model: [String] = []
  var plans: [Plan] = []
  var tables: [Table] = []
  /// Lines of an ordinary page.
  var page: [String] = []
  /// Names of files beside the plans.
  var attachments: [String] = []

  static let name = "team"

  var folder: MemoryFolder {
    var files: [String: String] = [:]
    let audiences = ["audiences:", "  \(Self.name): \(audience.yaml)", "  other: {}"]
    files["site.yaml"] = (site + audiences).joined(separator: "\n") + "\n"
    files["units.yaml"] = units
    if !model.isEmpty { files["model.yaml"] = model.map { $0 + "\n" }.joined() }
    for plan in plans {
      var lines = ["---"]
      guard case .map(let entries) = plan.keys else { continue }
      for (key, value) in entries { lines.append("\(key): \(value.yaml)") }
      files["accounts/\(plan.id).md"] = (lines + ["---"] + plan.text).joined(separator: "\n") + "\n"
    }
    for table in tables {
      let lines = ([table.columns] + table.rows).map { $0.joined(separator: ";") }
      files["data/\(table.list)-1.csv"] = lines.joined(separator: "\n") + "\n"
    }
    if !page.isEmpty { files["pages/guide.md"] = page.joined(separator: "\n") + "\n" }
    for name in attachments { files["accounts/\(name)"] = "bytes of \(name)" }
    return MemoryFolder(files: files)
  }
}
