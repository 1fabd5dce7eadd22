import Diagnostics

/// A text of the catalogue ready to be written: its parts one after another, without anything to be counted or copied.
struct FlatText: Sendable {
  private enum Part {
    case words(start: Int32, end: Int32)
    case argument(name: Int32)
    /// Goes on with what follows for one, else with the part of an index.
    case plural(name: Int32, other: Int32)
    case jump(to: Int32)
  }

  private var parts: [Part] = []
  private var bytes: [UInt8] = []
  private var names: [String] = []

  init(_ pieces: [Piece]) { append(pieces) }

  /// What it says where it takes no argument; else nil.
  var fixed: String? {
    names.isEmpty ? String(decoding: bytes, as: UTF8.self) : nil
  }

  func write(_ arguments: some ArgumentList, in wording: Wording, into out: inout [UInt8]) {
    var place = 0
    while place < parts.count {
      let part = parts[place]
      place += 1
      switch part {
      case .words(let start, let end):
        bytes.withUnsafeBufferPointer { out.append(contentsOf: $0[Int(start)..<Int(end)]) }
      case .argument(let name):
        if let argument = arguments.argument(names[Int(name)]) {
          wording.write(argument, into: &out)
        } else {
          out += "{\(names[Int(name)])}".utf8
        }
      case .plural(let name, let other):
        if !Self.isOne(arguments.argument(names[Int(name)])) { place = Int(other) }
      case .jump(let next): place = Int(next)
      }
    }
  }

  /// Whether a number takes the form of one; English, Finnish and Swedish agree in this.
  private static func isOne(_ argument: Argument?) -> Bool {
    switch argument {
    case .count(let count): count == 1
    case .number(let number): number == 1
    case .names(let names): names.count == 1
    case .list(let arguments): arguments.count == 1
    default: false
    }
  }

  private mutating func append(_ pieces: [Piece]) {
    for piece in pieces {
      switch piece {
      case .words(let words):
        parts.append(.words(start: Int32(bytes.count), end: Int32(bytes.count + words.count)))
        bytes += words
      case .argument(let name): parts.append(.argument(name: place(of: name)))
      case .plural(let name, let one, let other):
        let start = parts.count
        parts.append(.jump(to: 0))
        append(one)
        let end = parts.count
        parts.append(.jump(to: 0))
        parts[start] = .plural(name: place(of: name), other: Int32(parts.count))
        append(other)
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
