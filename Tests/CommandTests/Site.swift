import Foundation

/// A folder of a test's own with content and, after a build, a site; removed with the value.
final class Site: Sendable {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let date = "--as-of 2026-11-24"

  let folder: URL
  var content: URL { folder.appending(path: "content") }
  var output: URL { folder.appending(path: "public") }

  /// A copy of a content folder of the project, or an empty folder.
  init(copying path: String? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "linjaus-site-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if let path { try FileManager.default.copyItem(at: Self.root.appending(path: path), to: content) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ path: String, _ text: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: folder.appending(path: path).path) }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: folder.appending(path: path)) }

  /// Runs `linjaus` with arguments in the folder.
  @discardableResult
  func linjaus(_ arguments: String, environment: [String: String] = [:]) throws -> (output: String, status: Int32) {
    let (output, status) = try Program.shell("linjaus \(arguments)", in: folder, environment: environment)
    return (output, status)
  }

  /// Every file below a folder of this one, by path, with its bytes.
  func files(_ path: String = "public") throws -> [String: Data] {
    let base = folder.appending(path: path)
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: base.path) {
      let file = base.appending(path: name)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try Data(contentsOf: file) }
    }
    return files
  }
}
