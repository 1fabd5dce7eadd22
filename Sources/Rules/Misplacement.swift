import AccountPlans
import Diagnostics

/// Under what name or at what place a file that nothing reads would be read.
enum Misplacement {
  /// In its folder, under another name.
  case named(String)
  case placed(String)
  /// Saved in another form.
  case saved(String)
  /// As a list of data/, whose name it does not begin with.
  case list
  /// Beside the settings of that path, which are read.
  case second(String)

  /// Where it would be read; nil where only its author can know.
  var place: String? {
    switch self {
    case .named(let place), .placed(let place), .saved(let place): place
    case .list, .second: nil
    }
  }

  private static let settings: Set<String> = ["site", "units", "model"]
  private static let texts: Set<String> = ["md", "markdown", "mdown", "mkd", "mkdn", "mdx"]
  private static let tables: Set<String> = ["csv", "tsv", "xlsx", "xls", "xlsm", "xlsb", "ods", "numbers"]

  /// nil for a file that does not look like input.
  init?(_ file: OtherFile, taken: Set<String>) {
    guard file.kind == .file else { return nil }
    let name = FileName(ofPath: file.path)
    let ending = name.ending.lowercased()
    let isText = file.hasFrontMatter || Self.texts.contains(ending)
    guard let found = Self.place(of: name, ending, isText: isText, file) else { return nil }
    if case .named(let path) = found, Self.settings.contains(String(path.dropLast(5))), taken.contains(path) {
      self = .second(path)
    } else if case .placed(let path) = found, !path.contains("/"), taken.contains(path) {
      self = .second(path)
    } else {
      self = found.free(taken)
    }
  }

  private static func place(of name: FileName, _ ending: String, isText: Bool, _ file: OtherFile) -> Misplacement? {
    var stem = name.stem.lowercased()
    // Windows hides endings: what is saved as `units.yaml` may be called `units.yaml.txt`.
    if ending == "txt", name.folders.isEmpty, stem.hasSuffix(".yaml") || stem.hasSuffix(".yml") {
      stem = String(stem[..<(stem.lastIndex(of: ".") ?? stem.endIndex)])
    }
    let top = name.folders.first.map { knownFolder($0) }
    if settings.contains(stem), name.folders.isEmpty || ending == "yaml" || ending == "yml" {
      return name.folders.isEmpty ? .named("\(stem).yaml") : .placed("\(stem).yaml")
    }
    if top == "data", !isText || ending == "csv" {
      return ofData(name, ending, stem, isDirect: name.folders == ["data"])
    }
    if let top, isText, top == "accounts" || top == "pages" {
      let path = ([String(top)] + name.folders.dropFirst().map(String.init) + ["\(name.stem).md"]).joined(
        separator: "/")
      return name.folders.first == Substring(top) ? .named(path) : .placed(path)
    }
    if file.hasFrontMatter {
      return .placed("\(file.opening == .plan ? "accounts" : "pages")/\(name.stem).md")
    }
    if tables.contains(ending), ListName(fileName: "\(stem).csv") != nil {
      return ending == "csv" ? .placed("data/\(stem).csv") : .saved("data/\(stem).csv")
    }
    return nil
  }

  /// Of a file in `data/` or below it.
  private static func ofData(_ name: FileName, _ ending: String, _ stem: String, isDirect: Bool) -> Misplacement? {
    guard ListName(fileName: "\(stem).csv") != nil else { return tables.contains(ending) ? .list : nil }
    let path = "data/\(stem).csv"
    if ending == "csv" { return isDirect ? .named(path) : .placed(path) }
    return isDirect || tables.contains(ending) ? .saved(path) : nil
  }

  /// The folder of the content folder that a name means: it differs in case, or by a letter.
  private static func knownFolder(_ name: Substring) -> String {
    let known = ["accounts", "pages", "data"]
    if known.contains(String(name)) { return String(name) }
    return known.first { $0 == name.lowercased() } ?? NearMiss.suggestion(for: String(name), among: known)
      ?? String(name)
  }

  /// The same with a name that no other file has.
  private func free(_ taken: Set<String>) -> Misplacement {
    func free(_ path: String) -> String {
      guard taken.contains(path), let dot = path.lastIndex(of: ".") else { return path }
      var number = 2
      while taken.contains("\(path[..<dot])-\(number)\(path[dot...])") { number += 1 }
      return "\(path[..<dot])-\(number)\(path[dot...])"
    }
    switch self {
    case .named(let path): return .named(free(path))
    case .placed(let path): return .placed(free(path))
    case .saved(let path): return .saved(free(path))
    case .list, .second: return self
    }
  }
}
