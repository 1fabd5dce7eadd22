import Foundation

/// A Markdown file that is a test: prose says why, fenced blocks with a path are files, `console` blocks are commands with
/// what they print and their exit status.
struct CommandCase: CustomStringConvertible, Sendable {
  struct Block: Sendable {
    /// Lines of the opening and the closing fence.
    let opening: Int
    let closing: Int
    /// `console`, or the path of a file.
    let path: String
    let lines: [String]
  }

  let url: URL
  let lines: [String]
  let blocks: [Block]

  var description: String { url.lastPathComponent }

  init(_ url: URL) throws {
    self.url = url
    lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    var blocks: [Block] = []
    var opening: (line: Int, fence: String, path: String)?
    for (index, line) in lines.enumerated() {
      if let open = opening {
        guard line == open.fence else { continue }
        blocks.append(
          Block(opening: open.line, closing: index, path: open.path, lines: Array(lines[open.line + 1..<index])))
        opening = nil
      } else if line.hasPrefix("```") {
        let fence = String(line.prefix { $0 == "`" })
        let words = line.dropFirst(fence.count).split(separator: " ")
        opening = (index, fence, words.last.map(String.init) ?? "")
      }
    }
    self.blocks = blocks
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  static func all() throws -> [CommandCase] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }.map(CommandCase.init)
  }

  /// Runs every console block in a fresh folder with the files written before it; gives the file as it would be right.
  func run() throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "linjaus-case-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var result: [String] = []
    var next = 0
    for block in blocks {
      result += lines[next...block.opening]
      if block.path == "console" {
        result += try Self.answers(to: block.lines, in: folder)
      } else {
        try Self.write(block, in: folder)
        result += block.lines
      }
      next = block.closing
    }
    return result + lines[next...]
  }

  private static func write(_ block: Block, in folder: URL) throws {
    let file = folder.appending(path: block.path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let text = block.lines.map { $0 + "\n" }.joined().replacingOccurrences(of: "␉", with: "\t")
    try Data(text.utf8).write(to: file)
  }

  private static func answers(to lines: [String], in folder: URL) throws -> [String] {
    var answers: [String] = []
    for line in lines where line.hasPrefix("$ ") {
      answers.append(line)
      let (output, status) = try Program.shell(String(line.dropFirst(2)), in: folder)
      var printed = output.components(separatedBy: "\n")
      if printed.last == "" { printed.removeLast() }
      answers += printed
      if status != 0 { answers.append("[exit \(status)]") }
    }
    return answers
  }
}
