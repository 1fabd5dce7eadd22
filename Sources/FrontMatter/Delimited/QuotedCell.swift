/// A cell of a CSV file whose quotes were not doubled, put into quotes whole.
struct QuotedCell {
  /// As it is written in a file.
  let text: String

  /// `written` begins with a quote. Where it also ends with one, and those inside do not come in pairs, the outer two were
  /// meant to hold the text; else all belong to it.
  init(_ written: some Collection<UInt8>) {
    let quote = UInt8(ascii: "\"")
    var content = Array(written)
    let quotes = content.count { $0 == quote }
    if content.count > 1, content.last == quote, !quotes.isMultiple(of: 2) {
      content = Array(content.dropFirst().dropLast())
    }
    var doubled: [UInt8] = [quote]
    var isSecond = false
    for (place, byte) in content.enumerated() {
      doubled.append(byte)
      guard byte == quote else { continue }
      // Quotes that are doubled already stay so.
      if isSecond {
        isSecond = false
      } else if place + 1 < content.count, content[place + 1] == quote {
        isSecond = true
      } else {
        doubled.append(quote)
      }
    }
    text = String(decoding: doubled + [quote], as: UTF8.self)
  }
}
