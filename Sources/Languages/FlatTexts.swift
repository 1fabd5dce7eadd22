import Diagnostics

/// The texts of a catalogue ready to be written, by place: their parts one after another and without references, whose
/// counts threads would change at the same time.
struct FlatTexts: Sendable {
  private enum Part {
    case words(start: Int32, end: Int32)
    case argument(name: Int32)
    /// Goes on with what follows for one, else with the part of an index.
    case plural(name: Int32, other: Int32)
    case jump(to: Int32)
  }

  private var parts: [Part] = []
  /// Where the parts of each text begin, and where those of the last one end.
  private var starts: [Int32] = [0]
  private var bytes: [UInt8] = []
  private var names: [String] = []

  /// Gives a text the next place.
  mutating func append(_ text: [Piece]) {
    add(text)
    starts.append(Int32(parts.count))
  }

  /// Appends the text of a place; a missing argument as `{name}`.
  func write(_ text: Int, _ arguments: Span<(String, Argument)>, in wording: Wording, into out: inout TextBuffer) {
    // Arguments mostly come in the order of the text.
    var next = 0
    var place = Int(starts[text])
    let end = Int(starts[text + 1])
    while place < end {
      let part = parts[place]
      place += 1
      switch part {
      case .words(let start, let end):
        bytes.withUnsafeBufferPointer { out.append(UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(end)])) }
      case .argument(let name):
        if let found = find(name, among: arguments, from: next) {
          next = found + 1
          wording.write(arguments[found].1, into: &out)
        } else {
          out.append("{\(names[Int(name)])}")
        }
      case .plural(let name, let other):
        if let found = find(name, among: arguments, from: next), Self.isOne(arguments[found].1) { continue }
        place = Int(other)
      case .jump(let next): place = Int(next)
      }
    }
  }

  private func find(_ name: Int32, among arguments: Span<(String, Argument)>, from start: Int) -> Int? {
    var place = start
    for _ in arguments.indices {
      if place >= arguments.count { place = 0 }
      if arguments[place].0 == names[Int(name)] { return place }
      place += 1
    }
    return nil
  }

  /// Whether a number takes the form of one; English, Finnish and Swedish agree in this.
  private static func isOne(_ argument: Argument) -> Bool {
    switch argument {
    case .count(let count): count == 1
    case .number(let number): number == 1
    case .names(let names): names.count == 1
    case .list(let arguments): arguments.count == 1
    default: false
    }
  }

  private mutating func add(_ pieces: [Piece]) {
    for piece in pieces {
      switch piece {
      case .words(let words):
        parts.append(.words(start: Int32(bytes.count), end: Int32(bytes.count + words.count)))
        bytes += words
      case .argument(let name): parts.append(.argument(name: place(of: name)))
      case .plural(let name, let one, let other):
        let start = parts.count
        parts.append(.jump(to: 0))
        add(one)
        let end = parts.count
        parts.append(.jump(to: 0))
        parts[start] = .plural(name: place(of: name), other: Int32(parts.count))
        add(other)
        parts[end] = .jump(to: Int32(parts.count))
      }
    }
  }

  private mutating func place(of name: String) -> Int32 {
    if let place = names.firstIndex(of: name) { return Int32(place) }
    names.append(name)
    return Int32(names.count - 1)
  }
}
