import Diagnostics
import StringTemplates
import Testing

/// A template with one fault, whose place is marked «so», in the page or in a template beside it.
struct FaultCase: CustomTestStringConvertible, Sendable {
  let variant: String
  let page: String
  let others: [(name: String, text: String)]
  let suggestion: String?

  init(_ variant: String, _ page: String, _ others: [(name: String, text: String)] = [], suggestion: String? = nil) {
    self.variant = variant
    self.page = page
    self.others = others
    self.suggestion = suggestion
  }

  var testDescription: String { "\(variant): \(page)" }

  /// The marked place as `template:line:column-line:column`.
  var place: String {
    for (name, text) in [("page", page)] + others {
      guard let open = text.firstIndex(of: "«"), let close = text.firstIndex(of: "»") else { continue }
      let lines = LineIndex(Array(Self.unmarked(text).utf8))
      let start = text[..<open].utf8.count
      let end = start + text[text.index(after: open)..<close].utf8.count
      return "\(name):\(Self.position(start, lines))-\(Self.position(end, lines))"
    }
    return "nowhere"
  }

  /// Each fault that compiling finds: variant, place and suggestion.
  var found: [(variant: String, place: String, suggestion: String?)] {
    let plain = others.map { (name: $0.name, text: Self.unmarked($0.text)) }
    let templates = Templates(Self.unmarked(page), plain)
    let lines = ([Self.unmarked(page)] + plain.map(\.text)).map { LineIndex(Array($0.utf8)) }
    return templates.compiler.diagnostics.map { fault in
      let file = Int(fault.at.file.index)
      let start = Self.position(Int(fault.at.start), lines[file])
      let end = Self.position(Int(fault.at.end), lines[file])
      let variant = String(fault.phrase.key.name.dropFirst("template-invalid.".count))
      return (variant, "\(templates.names[file]):\(start)-\(end)", fault.suggestion)
    }
  }

  private static func unmarked(_ text: String) -> String { text.filter { $0 != "«" && $0 != "»" } }

  private static func position(_ offset: Int, _ lines: LineIndex) -> String {
    let position = lines.position(of: offset)
    return "\(position.line):\(position.column)"
  }
}
