import Diagnostics
import Languages

/// How many diagnostics there are of each weight.
struct Counts {
  private(set) var errors = 0
  private(set) var warnings = 0
  private(set) var infos = 0
  private(set) var waived = 0
  /// Files with something that is not waived.
  private(set) var files = 0

  init(_ diagnostics: [Diagnostic]) {
    var seen: Set<FileID> = []
    var last: FileID?
    for diagnostic in diagnostics {
      if diagnostic.waived {
        waived += 1
        continue
      }
      if last != diagnostic.at.file { seen.insert(diagnostic.at.file) }
      last = diagnostic.at.file
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
    files = seen.count
  }

  static func + (left: Counts, right: Counts) -> Counts {
    var sum = left
    sum.errors += right.errors
    sum.warnings += right.warnings
    sum.infos += right.infos
    sum.waived += right.waived
    sum.files += right.files
    return sum
  }

  var total: Int { errors + warnings + infos }

  /// `2 errors, 5 warnings and 31 notes in 12 files`; what there is none of is not named.
  func phrase(_ wording: Wording) -> Phrase {
    var parts: [String] = []
    func add(_ key: String, _ count: Int) {
      if count > 0 { parts.append(wording.text(Phrase(key, ["count": .count(count)]))) }
    }
    add("check.errors", errors)
    add("check.warnings", warnings)
    add("check.infos", infos)
    return Phrase("check.total", ["counts": .names(parts), "files": .count(files)])
  }
}
