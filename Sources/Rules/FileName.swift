/// A path taken apart.
struct FileName {
  /// Of the folders above it.
  let folders: [Substring]
  /// Without its ending.
  let stem: String
  /// As written, without the full stop.
  let ending: String

  init(ofPath path: String) {
    let parts = path.split(separator: "/")
    folders = Array(parts.dropLast())
    let name = parts.last ?? ""
    if let dot = name.lastIndex(of: "."), dot > name.startIndex {
      stem = String(name[..<dot])
      ending = String(name[name.index(after: dot)...])
    } else {
      stem = String(name)
      ending = ""
    }
  }

  /// Whether its ending is one that files of a plan commonly have, so that words in brackets are none.
  var isOfFile: Bool { Self.endings.contains(ending.lowercased()) }

  private static let endings: Set<String> = [
    "md", "markdown", "txt", "pdf", "html", "htm", "csv", "doc", "docx", "xls", "xlsx", "xlsm", "ppt", "pptx", "odt",
    "ods", "odp", "rtf", "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "mp4", "zip", "json", "yaml", "msg", "eml",
  ]

  var folder: String { folders.joined(separator: "/") }

  var name: String { ending.isEmpty ? stem : "\(stem).\(ending)" }
}
