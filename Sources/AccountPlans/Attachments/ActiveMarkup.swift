/// Whether an SVG file does something when a browser opens it. Where it is not sure, it does.
enum ActiveMarkup {
  private static let elements: Set<String> = [
    "script", "foreignobject", "handler", "listener", "iframe", "embed", "object",
  ]

  static func holds(_ bytes: [UInt8]) -> Bool {
    // UTF-16, or an encoding with shifts: letters need not be what they seem.
    if bytes.contains(0) || bytes.contains(0x1B) { return true }
    var reader = MarkupReader(bytes)
    while let part = reader.next() {
      switch part {
      case .torn: return true
      case .instruction(let target): if target == "xml-stylesheet" { return true }
      case .doctype(let hasDeclarations): if hasDeclarations { return true }
      case .tag(let tag): if isActive(tag) { return true }
      }
    }
    return false
  }

  private static func isActive(_ tag: MarkupReader.Tag) -> Bool {
    elements.contains(tag.name) || tag.attributes.contains { isActive(name: $0.name, value: $0.value) }
  }

  private static func isActive(name: String, value: String) -> Bool {
    if name.hasPrefix("on") { return true }
    if name == "attributename" { return value.hasPrefix("on") }
    // What is HTML inside a picture, whatever it is called.
    return value.contains("javascript:") || value.contains("vbscript:") || value.contains("www.w3.org/1999/xhtml")
  }
}
