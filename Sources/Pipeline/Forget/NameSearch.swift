/// Finds where texts name a person: without regard to case, over line breaks, in either order, with the endings of
/// inflected languages; apart from these, single words of the name, which may mean somebody else.
package struct NameSearch: Sendable {
  package struct Place: Hashable, Sendable {
    /// Offset of the first byte.
    package let start: Int
    /// The whole name stands there, not one word of it.
    package let isWhole: Bool
  }

  /// Shorter words of a name, such as initials, say nothing alone.
  private static let shortest = 3
  /// Letters at most that inflection adds.
  private static let ending = 5
  private let words: [String]
  /// ASCII letters of which each text that names the person has one row; nil where any text may.
  private let marks: [[UInt8]]?

  /// nil for a name without a letter.
  package init?(_ name: String) {
    let words = NameWord.all(in: name).map(\.text)
    guard !words.isEmpty else { return nil }
    self.words = words
    let marks = words.filter { $0.count >= Self.shortest || words.count == 1 }.map(Self.mark)
    self.marks = marks.isEmpty || marks.contains(where: \.isEmpty) ? nil : marks
  }

  /// The places in a text, in order.
  package func places(in bytes: [UInt8]) -> [Place] {
    guard mayName(bytes) else { return [] }
    let text = String(decoding: bytes, as: UTF8.self)
    var found = places(in: NameWord.all(in: text))
    guard Self.hasEscapes(bytes) else { return found }
    // An escaped name stands where its line begins.
    var extra: [Place] = []
    var start = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = start..<start + line.count
      start = range.upperBound + 1
      guard Self.hasEscapes(line), !found.contains(where: { $0.isWhole && range.contains($0.start) }) else { continue }
      let decoded = NameWord.all(in: EscapedText.decoded(Array(line)))
      guard places(in: decoded).contains(where: \.isWhole) else { continue }
      found.removeAll { range.contains($0.start) }
      let blanks = line.prefix { $0 == 0x20 || $0 == 0x09 }.count
      extra.append(Place(start: range.lowerBound + blanks, isWhole: true))
    }
    return (found + extra).sorted { $0.start < $1.start }
  }

  /// Whether a published file has the whole name.
  package func isNamed(in bytes: [UInt8]) -> Bool {
    guard mayName(bytes) else { return false }
    let text = Self.hasEscapes(bytes) ? EscapedText.decoded(bytes) : String(decoding: bytes, as: UTF8.self)
    return places(in: NameWord.all(in: text)).contains(where: \.isWhole)
  }

  private func places(in text: [NameWord]) -> [Place] {
    var places: [Place] = []
    var next = 0
    while next < text.count {
      if let length = wholeName(at: next, in: text) {
        places.append(Place(start: text[next].range.lowerBound, isWhole: true))
        next += length
      } else {
        let isPart =
          words.count > 1 && words.contains { $0.count >= Self.shortest && Self.isForm(text[next].text, of: $0) }
        if isPart { places.append(Place(start: text[next].range.lowerBound, isWhole: false)) }
        next += 1
      }
    }
    return places
  }

  /// How many words the name takes from a place on; nil where it does not stand there.
  private func wholeName(at start: Int, in text: [NameWord]) -> Int? {
    guard start + words.count <= text.count else { return nil }
    let own = text[start..<start + words.count]
    guard own.dropFirst().allSatisfy(\.followsClosely) else { return nil }
    // Given names first, or the family name.
    let orders = words.count > 1 ? [words, [words[words.count - 1]] + words.dropLast()] : [words]
    let isNamed = orders.contains { order in
      zip(own, order).allSatisfy { Self.isForm($0.text, of: $1) }
    }
    return isNamed ? words.count : nil
  }

  /// Whether a word is another with an ending: `laineen` of `laine`, `virtasen` of `virtanen`.
  private static func isForm(_ word: String, of name: String) -> Bool {
    if word == name { return true }
    if name.count < shortest { return false }
    if word.hasPrefix(name) { return word.count - name.count <= ending }
    guard name.hasSuffix("nen") else { return false }
    let stem = name.dropLast(3) + "s"
    return word.hasPrefix(stem) && word.count - stem.count <= ending
  }

  private func mayName(_ bytes: [UInt8]) -> Bool {
    guard let marks else { return true }
    return Self.hasEscapes(bytes) || marks.contains { Self.contains(bytes, $0) }
  }

  /// The longest row of ASCII letters that stands in every form and spelling of a word.
  private static func mark(of word: String) -> [UInt8] {
    let scalars = Array((word.hasSuffix("nen") && word.count > 5 ? String(word.dropLast(3)) : word).unicodeScalars)
    var rows: [[UInt8]] = [[]]
    for (place, scalar) in scalars.enumerated() {
      let isMarked = place + 1 < scalars.count && scalars[place + 1].properties.canonicalCombiningClass != .notReordered
      if scalar.isASCII, !isMarked {
        rows[rows.count - 1].append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        rows.append([])
      }
    }
    return rows.max { $0.count < $1.count } ?? []
  }

  /// Whether bytes contain lower-case ASCII letters in any case.
  private static func contains(_ bytes: [UInt8], _ mark: [UInt8]) -> Bool {
    guard let first = mark.first, bytes.count >= mark.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for start in 0...bytes.count - mark.count where lowered(bytes[start]) == first {
        var length = 1
        while length < mark.count, lowered(bytes[start + length]) == mark[length] { length += 1 }
        if length == mark.count { return true }
      }
      return false
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func hasEscapes(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.contains(UInt8(ascii: "\\")) || bytes.contains(UInt8(ascii: "&"))
  }
}
