/// Numbers in a cell that blanks part, where some are likely one with a blank between its thousands: `70 500`.
struct TornNumbers {
  /// With the thousands joined.
  let joined: String
  /// With all of them parted.
  let parted: String
  /// Whether only the joined form can be meant, as of `70 000`.
  let isCertain: Bool

  /// nil where no three digits follow on one to three.
  init?(_ cell: UnsafeBufferPointer<UInt8>) {
    let words = CellParts.ranges(of: cell, isText: false)
    guard words.count > 1 else { return nil }
    var groups: [[Range<Int>]] = []
    for word in words {
      if let last = groups.last, Self.mayGoOn(cell[last[last.count - 1]], isFirst: last.count == 1),
        Self.isThousand(cell[word])
      {
        groups[groups.count - 1].append(word)
      } else {
        groups.append([word])
      }
    }
    guard groups.count < words.count else { return nil }
    func text(_ range: Range<Int>) -> String { String(decoding: cell[range], as: UTF8.self) }
    func isZero(_ group: [Range<Int>]) -> Bool { text(group[0]).drop { $0 == "-" || $0 == "+" }.hasPrefix("0") }
    parted = words.map(text).joined(separator: " | ")
    // No thousands follow on a zero.
    joined =
      groups.contains(where: { $0.count > 1 && isZero($0) })
      ? groups.map { $0.map(text).joined(separator: isZero($0) ? " | " : "") }.joined(separator: " | ")
      : groups.map { $0.map(text).joined() }.joined(separator: " ")
    isCertain =
      joined == parted
      || groups.contains { group in
        !isZero(group) && group.dropFirst().contains { cell[$0.lowerBound] == UInt8(ascii: "0") }
      }
  }

  /// Up to three digits, the first of a number with its sign.
  private static func mayGoOn(_ word: Slice<UnsafeBufferPointer<UInt8>>, isFirst: Bool) -> Bool {
    guard isFirst else { return word.count == 3 && word.allSatisfy(isDigit) }
    let digits = word.first == UInt8(ascii: "-") || word.first == UInt8(ascii: "+") ? word.dropFirst() : word
    return (1...3).contains(digits.count) && digits.allSatisfy(isDigit)
  }

  /// Exactly three digits, and decimals where there are any.
  private static func isThousand(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let digits = word.prefix(while: isDigit)
    guard digits.count == 3 else { return false }
    let rest = word.dropFirst(3)
    return rest.isEmpty
      || rest.first.map { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") } == true && rest.count > 1
        && rest.dropFirst().allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
