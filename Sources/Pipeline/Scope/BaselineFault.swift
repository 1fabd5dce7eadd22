import Diagnostics
import Languages

/// What is wrong with a baseline, and where: line and column from 1, columns in bytes.
struct BaselineFault: Error {
  let line: Int
  let column: Int
  let phrase: Phrase

  init(line: Int, column: Int, _ phrase: Phrase) {
    self.line = line
    self.column = column
    self.phrase = phrase
  }

  /// `PATH:LINE:COLUMN: error: …` and what to do.
  func text(path: String, _ wording: Wording) -> [UInt8] {
    let severity = wording.text(.severityError)
    let help = "  \(wording.text(.checkHelp)): \(wording.text(.baselineHelp))"
    let told = "\(path):\(line):\(column): \(severity): \(wording.text(phrase))"
    return Array("\(Visible.line(told))\n\(Visible.line(help))\n".utf8)
  }
}
