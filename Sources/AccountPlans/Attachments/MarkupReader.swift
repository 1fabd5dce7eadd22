/// Takes well-formed XML apart into what may do something. Of what is not well-formed it says so: no browser shows it.
struct MarkupReader {
  struct Tag {
    /// Without prefix, in lower case.
    let name: String
    /// Names as the tag's; values in lower case, with references resolved and without blanks.
    var attributes: [(name: String, value: String)] = []
  }

  enum Part {
    case tag(Tag)
    case instruction(target: String)
    /// A doctype, perhaps with entities or attributes of its own.
    case doctype(hasDeclarations: Bool)
    case torn
  }

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// nil at the end; after `torn` nothing of use follows.
  mutating func next() -> Part? {
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = open + 1
      if skips("!--") {
        guard pass("-->") else { return .torn }
      } else if skips("![CDATA[") {
        guard pass("]]>") else { return .torn }
      } else if skips("?") {
        let target = name()
        return pass("?>") ? .instruction(target: target) : .torn
      } else if skips("!") {
        guard let end = bytes[at...].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "[") }) else {
          return .torn
        }
        at = end + 1
        return .doctype(hasDeclarations: bytes[end] == UInt8(ascii: "["))
      } else if skips("/") {
        guard pass(">") else { return .torn }
      } else {
        return tag()
      }
    }
    return nil
  }

  private mutating func tag() -> Part {
    var tag = Tag(name: name())
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: ">"):
        at += 1
        return .tag(tag)
      case UInt8(ascii: "/"), 0...0x20: at += 1
      default:
        let name = name()
        guard !name.isEmpty, let value = value() else { return .torn }
        tag.attributes.append((name, value))
      }
    }
    return .torn
  }

  /// The local name that stands here, in lower case.
  private mutating func name() -> String {
    let start = at
    while at < bytes.count, bytes[at] > 0x20, !"=/>?\"'<".utf8.contains(bytes[at]) { at += 1 }
    let name = bytes[start..<at].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).last ?? []
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// What stands behind `=` in quotes; nil where nothing does.
  private mutating func value() -> String? {
    skipBlanks()
    guard skips("=") else { return nil }
    skipBlanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'"),
      let end = bytes[(at + 1)...].firstIndex(of: bytes[at])
    else { return nil }
    defer { at = end + 1 }
    return Self.resolved(bytes[(at + 1)..<end])
  }

  private mutating func skipBlanks() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  private mutating func skips(_ text: StaticString) -> Bool {
    let isThere = text.withUTF8Buffer { bytes[at...].starts(with: $0) }
    if isThere { at += text.utf8CodeUnitCount }
    return isThere
  }

  /// Goes behind the next place of a text; false where there is none.
  private mutating func pass(_ text: StaticString) -> Bool {
    while at < bytes.count {
      if skips(text) { return true }
      at += 1
    }
    return false
  }

  private static func resolved(_ value: ArraySlice<UInt8>) -> String {
    let parts = value.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    var text = String(decoding: parts[0], as: UTF8.self)
    for part in parts.dropFirst() {
      guard let end = part.firstIndex(of: UInt8(ascii: ";")), let sign = sign(part[..<end]) else {
        text += String(decoding: part, as: UTF8.self)
        continue
      }
      text.unicodeScalars.append(sign)
      text += String(decoding: part[(end + 1)...], as: UTF8.self)
    }
    var plain = ""
    plain.unicodeScalars.append(contentsOf: text.unicodeScalars.filter { $0.value > 0x20 })
    return plain.lowercased()
  }

  /// Of a reference by number, as `#x6a`.
  private static func sign(_ reference: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: reference, as: UTF8.self)
    guard text.hasPrefix("#") else { return nil }
    let number = text.hasPrefix("#x") ? UInt32(text.dropFirst(2), radix: 16) : UInt32(text.dropFirst())
    return number.flatMap(Unicode.Scalar.init)
  }
}
