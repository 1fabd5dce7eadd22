/// Paths inside the content folder: relative, with `/`.
package enum ContentPath {
  /// The path that a link of a file leads to, its query and fragment aside; nil where it leads out of the folder, or is
  /// no path of a file. `%XX` is decoded; `/x` begins at the content folder; an empty one is the file itself.
  package static func resolve(_ destination: String, from file: String) -> String? {
    let written = destination.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard let decoded = percentDecoded(written) else { return nil }
    if decoded.isEmpty { return file }
    var parts: [String] = []
    if decoded.utf8.first != UInt8(ascii: "/") { parts = components(file).dropLast() }
    for part in components(decoded) {
      switch part {
      case "", ".": continue
      case "..":
        if parts.popLast() == nil { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// Whether a path is relative, of plain components, and so stays in its folder.
  static func isInside(_ path: String) -> Bool {
    // Of the component that is read: it is not plain where it is empty, or all of it are one or two dots.
    var length = 0
    var dots = 0
    for byte in path.utf8 {
      switch byte {
      case 0: return false
      case UInt8(ascii: "/"):
        if length == dots, length <= 2 { return false }
        (length, dots) = (0, 0)
      default:
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return length > dots || length > 2
  }

  private static func components(_ path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  private static func percentDecoded(_ bytes: Substring.UTF8View) -> String? {
    guard bytes.contains(UInt8(ascii: "%")) else { return String(Substring(bytes)) }
    var decoded: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let next = bytes.index(after: at)
      if bytes[at] == UInt8(ascii: "%"), let high = digit(bytes[next...].first),
        let low = digit(bytes[next...].dropFirst().first)
      {
        decoded.append(high << 4 | low)
        at = bytes.index(at, offsetBy: 3)
      } else {
        decoded.append(bytes[at])
        at = next
      }
    }
    return decoded.contains(0) ? nil : String(validating: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8?) -> UInt8? {
    switch byte {
    case .some(let byte) where byte >= 0x30 && byte <= 0x39: byte - 0x30
    case .some(let byte) where byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66: (byte | 0x20) - 0x61 + 10
    default: nil
    }
  }
}
