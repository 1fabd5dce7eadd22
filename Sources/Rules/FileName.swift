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

  var folder: String { folders.joined(separator: "/") }

  var name: String { ending.isEmpty ? stem : "\(stem).\(ending)" }
}
