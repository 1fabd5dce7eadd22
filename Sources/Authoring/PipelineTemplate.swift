/// A file of `templates/ci` with a setting's values in it: what stands between `@if NAME` and `@end` holds where the flag
/// is set, what stands between `@each NAME` and `@end` once for each entry of the list; `@name@` is a value.
struct PipelineTemplate {
  typealias Values = [(name: String, text: String)]

  let flags: Set<String>
  let values: Values
  let lists: [String: [Values]]

  func filled(_ template: String) -> String {
    var lines = template.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last?.isEmpty == true { lines.removeLast() }
    var text = ""
    while let line = lines.popFirst() { write(line, &lines, values, into: &text) }
    return text
  }

  /// Writes a line, or the block that it opens, whose lines it takes.
  private func write(
    _ line: Substring, _ lines: inout ArraySlice<Substring>, _ values: Values, into text: inout String
  ) {
    if line.hasPrefix("@if ") {
      let block = Self.takeBlock(&lines)
      if flags.contains(String(line.dropFirst(4))) { write(block, values, into: &text) }
    } else if line.hasPrefix("@each ") {
      let block = Self.takeBlock(&lines)
      for entry in lists[String(line.dropFirst(6))] ?? [] { write(block, values + entry, into: &text) }
    } else {
      text += Self.replaced(line, values) + "\n"
    }
  }

  private func write(_ block: ArraySlice<Substring>, _ values: Values, into text: inout String) {
    var lines = block
    while let line = lines.popFirst() { write(line, &lines, values, into: &text) }
  }

  /// The lines up to the `@end` of a block that was opened, which goes too.
  private static func takeBlock(_ lines: inout ArraySlice<Substring>) -> ArraySlice<Substring> {
    var depth = 1
    var block: ArraySlice<Substring> = []
    while let line = lines.popFirst() {
      if line.hasPrefix("@if ") || line.hasPrefix("@each ") { depth += 1 }
      if line == "@end" { depth -= 1 }
      if depth == 0 { break }
      block.append(line)
    }
    return block
  }

  private static func replaced(_ line: Substring, _ values: Values) -> String {
    var text = String(line)
    for value in values where text.contains("@") {
      text = text.split(separator: "@\(value.name)@", omittingEmptySubsequences: false).joined(separator: value.text)
    }
    return text
  }
}
