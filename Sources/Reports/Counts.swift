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
  var phrase: Phrase {
    let parts: [(phrase: Phrase, count: Int)] = [
      (.checkErrors(count: .count(errors)), errors), (.checkWarnings(count: .count(warnings)), warnings),
      (.checkInfos(count: .count(infos)), infos),
    ]
    let told = parts.filter { $0.count > 0 }.map { Argument.word($0.phrase) }
    return .checkTotal(counts: .list(told), files: .count(files))
  }
}
