/// What a run wrote into an output folder: the only files that a later run may delete.
struct Manifest: Sendable {
  static let name = ".linjaus-manifest"
  /// Lists what the run that is not finished has written; joined to the manifest by the next run.
  static let journalName = ".linjaus-journal"
  private static let format = "linjaus-manifest 2 "

  struct Entry: Sendable {
    let path: String
    let digest: Digest

    /// Appends a line: digest, blank, path.
    func write(to bytes: inout [UInt8]) {
      digest.write(to: &bytes)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: path.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// The contents that a run of ours gave each path; several where a run broke off.
  private(set) var written: [String: [Digest]] = [:]

  init() {}

  /// In the order of their bytes.
  var paths: [String] { written.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// The manifest's bytes; nil where they are of another format.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.format.utf8) else { return nil }
    add(linesOf: bytes)
  }

  /// Adds the entries of a journal; what a broken run left half written is passed over.
  mutating func add(linesOf bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard line.count > 33, line[line.startIndex + 32] == UInt8(ascii: " "),
        let digest = Digest(String(decoding: line.prefix(32), as: UTF8.self))
      else { continue }
      let path = String(decoding: line.dropFirst(33), as: UTF8.self)
      if ContentPath.isInside(path) { written[path, default: []].append(digest) }
    }
  }

  /// One entry between line breaks, so that half a line before it spoils nothing.
  static func journalLine(_ entry: Entry) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(entry.path.utf8.count + 35)
    line.append(UInt8(ascii: "\n"))
    entry.write(to: &line)
    return line
  }

  /// The manifest of a finished run: its format, the program's version, then an entry a line in the order of paths.
  static func bytes(of entries: [Entry], version: String) -> [UInt8] {
    var bytes = Array("\(format)\(version)\n".utf8)
    for entry in entries { entry.write(to: &bytes) }
    return bytes
  }
}
