import Foundation

/// Writes a Swift table of the files below two folders: `templates/` by their paths, `docs/rules/` as `rules/NAME`.
@main struct EmbedTemplates {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else { throw Refusal(text: "usage: embed-templates OUTPUT TEMPLATES RULES") }
    var table = """
      // Made by embed-templates. swift-format-ignore-file
      extension DefaultTemplates {
        static let table: [(name: StaticString, text: StaticString)] = [

      """
    for (folder, prefix) in [(arguments[2], ""), (arguments[3], "rules/")] {
      for name in try files(below: folder) {
        let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        guard !text.utf8.contains(0x0D) else {
          throw Refusal(text: "\(folder)/\(name): a carriage return cannot be kept")
        }
        table += "    (\"\(prefix)\(name)\", \(literal(text))),\n"
      }
    }
    table += "  ]\n}\n"
    try table.write(toFile: arguments[1], atomically: true, encoding: .utf8)
  }

  struct Refusal: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
  }

  /// Paths relative to the folder, sorted by bytes; none where there is no folder.
  static func files(below folder: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { name in
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
      return isThere && !isFolder.boolValue && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A multi-line raw string with more `#` than any run of them in the text; its last line break is written as such.
  static func literal(_ text: String) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "#") ? run + 1 : 0
      longest = max(longest, run)
    }
    let marks = String(repeating: "#", count: longest + 1)
    return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
  }
}
