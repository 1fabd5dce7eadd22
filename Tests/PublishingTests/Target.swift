import Diagnostics
import Foundation
import Publishing

/// A target folder and staged sites of a test's own; removed with the value.
final class Target: Sendable {
  let root: URL
  var folder: URL { root.appending(path: "target") }

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "linjaus-target-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: root.appending(path: "target"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Publishes files; each call a second later than the last.
  @discardableResult
  func publish(
    _ files: [String: String], at second: Int = 1_795_518_930, keep: Int = 5, removals: Int? = nil,
    usesLinks: Bool = true,
    audience: String = "all"
  ) throws -> Publication.Outcome {
    let staging = root.appending(path: "staging-\(UUID().uuidString)")
    for (path, text) in files {
      let file = staging.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let publication = Publication(
      try StagedSite(staging.path), to: FolderTarget(folder.path, usesLinks: usesLinks),
      notes: ReleaseNotes(asOf: Day(number: 20_000), audience: audience, revision: "abc", version: "1"), keep: keep,
      maximumRemovals: removals)
    return try publication.publish(at: second) { _ in }
  }

  func text(_ path: String) -> String? { try? String(contentsOf: folder.appending(path: path), encoding: .utf8) }

  func write(_ path: String, _ text: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path).sorted()
  }

  /// The number that the disk gives a file.
  func number(_ path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)
    return (attributes[.systemFileNumber] as? NSNumber)?.intValue
  }

  func current() throws -> String {
    try FileManager.default.destinationOfSymbolicLink(atPath: folder.appending(path: "current").path)
  }
}

extension Publication.Outcome {
  var release: Release? {
    guard case .published(let release, _, _, _, _) = self else { return nil }
    return release
  }
}
