/// A list of numbers in a cell in which commas or full stops stand beside the blanks: `70000, 80000`.
struct SignsBesideBlanks {
  /// With bars between the numbers.
  let parted: String
  /// As one number, where the second may be the thousands or the decimals of the first: `70, 500`.
  let joined: String?

  /// nil where no sign stands beside a blank.
  init?(_ cell: UnsafeBufferPointer<UInt8>) {
    let ranges = CellParts.ranges(of: cell, isText: false)
    guard ranges.count > 1 else { return nil }
    let words = ranges.map { String(decoding: cell[$0], as: UTF8.self) }
    func isSign(_ character: Character?) -> Bool { character == "," || character == "." }
    guard words.contains(where: { isSign($0.first) || isSign($0.last) }) else { return nil }
    let numbers = words.map { word in
      var word = Substring(word)
      while isSign(word.first) { word = word.dropFirst() }
      while isSign(word.last) { word = word.dropLast() }
      return String(word)
    }.filter { !$0.isEmpty }
    parted = numbers.joined(separator: " | ")
    let isOne = numbers.count == 2 && numbers.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(\.isDigit) }
    joined = isOne ? (numbers[1].count == 3 ? numbers.joined() : numbers.joined(separator: ".")) : nil
  }
}
