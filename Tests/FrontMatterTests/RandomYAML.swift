/// Invented YAML, much of it plain and some of it anything but.
struct RandomYAML {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % count
  }

  mutating func pick(_ words: [String]) -> String { words[number(words.count)] }

  private static let keys = ["id", "text", "owner", "value_to_us", "shared-values", "a", "2026-Q4", "x1"]
  private static let plain = [
    "Audit", "3", "-5", "1_200_000", "2026-11-24", "no", "null", "~", "OEE 88 %", "Ähtäri", "a:b",
    "https://x.example/y",
    "it's", "deal #5", "R&D", "(old)", "$5", "<<", "a - b", "€ 5", "mänty “x”", "x?", "5 > 4", "*bold*", "a, b", "[x]",
    "#",
    "a: b", "- x", "@home", "%", "!x", "&x", "|", ">", "“Great”", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{7F}", "ab\tc",
    ":", "?",
  ]
  private static let quoted = ["\"a b\"", "'x: y'", "''", "\"\"", "\"a\\nb\"", "'it''s'", "\"é\"", "'a\n  b'", "\"a"]

  /// A whole document.
  mutating func document() -> String {
    var out = pick(["", "", "", "# A comment\n", "\n", " \n"])
    mapping(indent: 0, depth: 0, &out)
    return out + pick(["", "", "\n", "# The end", "  \n"])
  }

  private mutating func mapping(indent: Int, depth: Int, isOpen: Bool = false, _ out: inout String) {
    for place in 0..<(1 + number(4)) {
      if place > 0 || !isOpen { out += blanks(indent) }
      out += pick(Self.keys) + (number(40) == 0 ? pick([" :", "::", ""]) : ":")
      value(indent: indent, depth: depth, &out)
      if number(30) == 0 {
        out += pick(["\n", "   \n", "# note\n", blanks(indent + 1) + "# note\n", blanks(indent + 3) + "x\n"])
      }
    }
  }

  private mutating func value(indent: Int, depth: Int, _ out: inout String) {
    switch number(depth < 3 ? 9 : 5) {
    case 0: out += pick(["", " ", " # none", "\t"]) + "\n"
    case 1, 2, 3: out += " " + scalar() + tail()
    case 4:
      out += " "
      flow(depth: 0, &out)
      out += tail()
    case 5, 6:
      out += "\n"
      mapping(indent: indent + (number(25) == 0 ? number(3) : 2), depth: depth + 1, &out)
    default:
      out += "\n"
      list(indent: indent + [0, 2, 2, 1][number(4)], depth: depth + 1, &out)
    }
  }

  private mutating func list(indent: Int, depth: Int, _ out: inout String) {
    for _ in 0..<(1 + number(3)) {
      out += blanks(indent) + "-" + pick([" ", " ", " ", "   ", "", "\n"])
      switch number(3) {
      case 0: out += scalar() + tail()
      case 1: mapping(indent: indent + 2, depth: depth, isOpen: true, &out)
      default:
        flow(depth: 0, &out)
        out += tail()
      }
    }
  }

  private mutating func flow(depth: Int, _ out: inout String) {
    let isMapping = number(2) == 0
    out += isMapping ? "{" : "["
    for place in 0..<number(4) {
      if place > 0 { out += pick([", ", ",", ",\n     ", " , ", ",\n\n   "]) }
      if isMapping { out += pick(Self.keys) + pick([": ", ": ", ": ", ":", ":\n    "]) }
      if depth < 3, number(4) == 0 { flow(depth: depth + 1, &out) } else { out += scalar() }
    }
    out += number(20) == 0 ? pick([",", " # x", "\n", "\n   ", ""]) : ""
    out += isMapping ? "}" : "]"
  }

  private mutating func scalar() -> String {
    if number(5) == 0 { return pick(Self.quoted) }
    // The first half is mostly plain.
    return number(12) == 0 ? pick(Self.plain) : Self.plain[number(17)]
  }

  private mutating func tail() -> String {
    number(12) == 0 ? pick([" # note\n", "  \n", "#x\n", " x\n", "\r\n", "\n---\n", "\n...\n", ""]) : "\n"
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
