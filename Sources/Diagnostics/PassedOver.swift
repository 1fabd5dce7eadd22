/// Names that are passed over on purpose: what people set aside, and what editors and systems leave.
package enum PassedOver {
  private static let endings = ["~", ".bak", ".orig", ".swp", ".tmp"].map { Array($0.utf8) }
  private static let names = ["thumbs.db", "desktop.ini"].map { Array($0.utf8) }

  /// Whether a file or folder of this name is neither read nor published.
  package static func holds(name: String) -> Bool { holds(name.utf8) }

  /// Whether a path relative to the content folder leads to or through such a name.
  package static func holds(path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).contains { holds($0) }
  }

  private static func holds(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    switch name.first {
    case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "#"): return true
    case UInt8(ascii: "~"): return name.dropFirst().first == UInt8(ascii: "$") || name.last == UInt8(ascii: "~")
    default: break
    }
    switch name.last {
    case UInt8(ascii: "~"): return true
    case UInt8(ascii: "k"), UInt8(ascii: "K"), UInt8(ascii: "g"), UInt8(ascii: "G"), UInt8(ascii: "p"),
      UInt8(ascii: "P"), UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "i"), UInt8(ascii: "I"):
      let lower = name.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
      return names.contains(lower) || endings.contains { lower.count > $0.count && lower.suffix($0.count) == $0[...] }
    default: return false
    }
  }
}
