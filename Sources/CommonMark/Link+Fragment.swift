extension Link {
  /// What follows the `#` of the destination, with `%20` and the like resolved: the id of a heading; nil where nothing does.
  package var fragment: String? {
    guard let mark = destination.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    let written = Array(destination.utf8[mark...].dropFirst())
    guard !written.isEmpty else { return nil }
    var bytes: [UInt8] = []
    var place = 0
    while place < written.count {
      if written[place] == UInt8(ascii: "%"), place + 2 < written.count,
        let value = UInt8(String(decoding: written[place + 1...place + 2], as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        place += 3
      } else {
        bytes.append(written[place])
        place += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
