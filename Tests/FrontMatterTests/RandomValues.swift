/// Invented documents of values in all their forms, with the signs that YAML reads in them.
struct RandomValues {
  private var random: RandomYAML

  init(seed: UInt64) { random = RandomYAML(seed: seed) }

  private static let words = [
    "Audit", "mill 2", "it's", "C#", "#5", "# 5", "# note", "#", "1,5", "1,5 %", "70,000", "a, b", "a,b", "a: b", "a:b",
    "10:30", "- x", "5 > 4", "“Great”", "’t Hoen", "€", "Ähtäri", "漢字", "\u{1F3ED}", "\u{A0}", "?", "!", "&", "*", "%",
    "@", "[x]", "{y}", "]", "}", "\"q\"", "'q'", "\\", "C:\\x", "null", "~", "no", "007", "0.7", "2026-01-01", "-",
    "--",
    "---", "...", ":", "::", "|", ">", "<<", "=", "x ", "\t", "https://x.example/#y", "a #", "a#b", "(old)", "R&D",
  ]
  private static let figures = [
    "1", "-2.5", "1_000", "1e3", "007", "000", "70,000", "1,5", "0.7", "+3", ".5", "0", "\"5\"", "1 000", "'2'", "12",
    "350", "2026",
  ]
  private static let days = ["2026-01-01", "2026-02-28", "'2026-03-01'", "24.12.2026", "2026-13-01", "2026-11-30"]
  private static let tails = ["", "", "", "", "", " # note", " #note", " # 5", "  ", "\t# x", " #", "#x"]

  /// A whole document.
  mutating func document() -> String {
    var keys = ["text", "name", "amount", "day", "days", "figures", "tags", "words", "entry", "free"]
    var out = random.pick(["", "", "# A comment\n", "\n"])
    for _ in 0..<(1 + random.number(3)) {
      let key = keys.remove(at: random.number(keys.count))
      out += key + ":" + value(of: key)
      if random.number(9) == 0 { out += random.pick(["# own line\n", "\n", "  # deeper\n", "# 5\n"]) }
    }
    return out
  }

  private mutating func value(of key: String) -> String {
    switch key {
    case "amount": " " + random.pick(Self.figures) + tail()
    case "day": " " + random.pick(Self.days) + tail()
    case "days": list { $0.random.pick(Self.days) }
    case "figures": list { $0.random.pick(Self.figures) }
    case "tags": list { $0.scalar(isFlow: true) }
    case "words", "entry", "free": mapping(key, depth: 0)
    default: text(indent: 2)
    }
  }

  private mutating func tail() -> String { random.pick(Self.tails) + "\n" }

  /// A text behind a key: on its line, below it, folded or literal.
  private mutating func text(indent: Int) -> String {
    let blanks = String(repeating: " ", count: indent)
    switch random.number(10) {
    case 0: return random.pick(["", " ", " # note", " #5", " #"]) + "\n"
    case 1: return "\n" + blanks + scalar(isFlow: false) + tail()
    case 2, 3:
      let head = random.pick([" |", " >", " |-", " >-", " >+", " | # note"])
      let lines = (0..<(1 + random.number(3))).map { _ in blanks + phrase() }
      return head + "\n" + lines.joined(separator: random.pick(["\n", "\n", "\n\n"])) + "\n"
    case 4: return " " + scalar(isFlow: false) + "\n" + blanks + phrase() + tail()
    default: return " " + scalar(isFlow: false) + tail()
    }
  }

  private mutating func phrase() -> String {
    (0..<(1 + random.number(3))).map { _ in
      random.number(3) == 0 ? random.pick(Self.words) : random.pick(["mill", "two", "of"])
    }
    .joined(separator: " ")
  }

  private mutating func scalar(isFlow: Bool) -> String {
    let phrase = phrase()
    switch random.number(8) {
    case 0:
      return "\"" + phrase.filter { $0 != "\"" && $0 != "\\" } + random.pick(["", "\\n", "\\t", "\n    x", "\\u00e9"])
        + "\""
    case 1: return "'" + phrase.filter { $0 != "'" } + random.pick(["", "''", "\n    x"]) + "'"
    case 2 where isFlow: return phrase + "\n      " + random.pick(["more", "#5", "# note", "x: y"])
    default: return phrase
    }
  }

  /// A list in brackets or with dashes.
  private mutating func list(_ element: (inout RandomValues) -> String) -> String {
    let count = random.number(4)
    if random.number(3) == 0, count > 0 {
      let dashes = (0..<count).map { _ in "  - " + element(&self) + random.pick(Self.tails) + "\n" }
      return random.pick(["", " # note", " #5"]) + "\n" + dashes.joined()
    }
    var out = " ["
    for place in 0..<count {
      if place > 0 { out += random.pick([", ", ", ", ",", ",\n   ", " , ", ", # note\n   ", ", #5\n   "]) }
      out += element(&self)
    }
    return out + random.pick(["", "", ",", " "]) + "]" + tail()
  }

  /// A mapping in braces or by indentation.
  private mutating func mapping(_ key: String, depth: Int) -> String {
    var names = key == "entry" ? ["text", "state", "due", "share"] : ["a", "b", "2026-Q1", "\"c d\"", "e_f"]
    let count = 1 + random.number(3)
    let isFlow = random.number(2) == 0
    var out = isFlow ? " {" : random.pick(["", " # note", " #5"]) + "\n"
    for place in 0..<count {
      let name = names.remove(at: random.number(names.count))
      if isFlow {
        if place > 0 { out += random.pick([", ", ", ", ",", ",\n   "]) }
        out += name + random.pick([": ", ": ", ": ", ":", "", ":\n     "])
        out +=
          key == "free" && depth < 2 && random.number(4) == 0
          ? String(mapping("free", depth: 2).drop { $0 == " " }.prefix { $0 != "\n" }) : entry(name)
      } else {
        let blanks = String(repeating: " ", count: 2 + 2 * depth)
        out +=
          blanks + name + ":"
          + (name == "share" || name == "due" || name == "state"
            ? " " + entry(name) + tail() : text(indent: 4 + 2 * depth))
      }
    }
    return isFlow ? out + random.pick(["", "", ",", " "]) + "}" + tail() : out
  }

  private mutating func entry(_ name: String) -> String {
    switch name {
    case "state": random.pick(["open", "done", "Open", ""])
    case "due": random.pick(Self.days)
    case "share": random.pick(["0.5", "1", "0,5", "50 %", "1,000"])
    default: scalar(isFlow: true)
    }
  }
}
