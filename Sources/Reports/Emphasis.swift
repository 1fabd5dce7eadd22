import Diagnostics

/// The colours of a terminal, or none, as they are written into bytes.
struct Emphasis {
  enum Weight {
    case severity(Severity), bold, faint
  }

  let isColored: Bool

  /// What is written from here on is of a weight, up to `end`.
  func begin(_ weight: Weight, into out: inout [UInt8]) {
    guard isColored else { return }
    let code: StaticString
    switch weight {
    case .severity(.error): code = "\u{1B}[1;31m"
    case .severity(.warning): code = "\u{1B}[1;33m"
    case .severity(.info): code = "\u{1B}[1;36m"
    case .bold: code = "\u{1B}[1m"
    case .faint: code = "\u{1B}[2m"
    }
    code.withUTF8Buffer { out.append(contentsOf: $0) }
  }

  func end(into out: inout [UInt8]) {
    guard isColored else { return }
    let code: StaticString = "\u{1B}[0m"
    code.withUTF8Buffer { out.append(contentsOf: $0) }
  }
}
