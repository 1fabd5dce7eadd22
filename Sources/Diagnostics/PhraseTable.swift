/// The keys of all texts of the interface with the names of their arguments, in the order of the keys' bytes.
package struct PhraseTable: Sendable {
  private let bytes: [UInt8]
  /// Where the line of each key begins, and where the last one ends.
  private let starts: [Int32]

  /// That of the English files in the program, which every other language follows.
  package static let english = PhraseTable(
    Phrase.catalogue.withUTF8Buffer { Array($0) } + [UInt8(ascii: "\n")])

  /// A line is a key and the names of its arguments, parted by blanks.
  package init(_ lines: [UInt8]) {
    bytes = lines
    var starts: [Int32] = [0]
    for offset in lines.indices where lines[offset] == UInt8(ascii: "\n") { starts.append(Int32(offset + 1)) }
    self.starts = starts
  }

  package var count: Int { starts.count - 1 }

  package func key(at index: Int) -> String {
    String(decoding: bytes[Int(starts[index])..<keyEnd(at: index)], as: UTF8.self)
  }

  package func argumentNames(at index: Int) -> [String] {
    let line = bytes[keyEnd(at: index)..<Int(starts[index + 1]) - 1]
    return line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// nil for a key that is not among them.
  package func index(of key: String) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let found = bytes[Int(starts[middle])..<keyEnd(at: middle)]
      if found.elementsEqual(key.utf8) { return middle }
      if found.lexicographicallyPrecedes(key.utf8) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private func keyEnd(at index: Int) -> Int {
    var end = Int(starts[index])
    while bytes[end] != UInt8(ascii: " "), bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }
}
