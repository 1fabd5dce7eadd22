import DefaultTemplates
import Foundation
import Testing

@Suite struct DefaultTemplatesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The files below a folder of the package by their embedded names.
  private static func files(below folder: String, prefix: String) throws -> [String: [UInt8]] {
    let path = root.appending(path: folder).path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: path) else { return [:] }
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder), !isFolder.boolValue,
        !name.split(separator: "/").contains(where: { $0.hasPrefix(".") })
      else { continue }
      files[prefix + name] = Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)")))
    }
    return files
  }

  @Test func theProgramHoldsTheFilesAsTheyAre() throws {
    let templates = try Self.files(below: "templates", prefix: "")
    let rules = try Self.files(below: "docs/rules", prefix: "rules/")
    let files = templates.merging(rules) { first, _ in first }
    #expect(templates.count > 10)
    #expect(DefaultTemplates.all.map(\.name).sorted() == files.keys.sorted(), "touch Package.swift and build again")
    for file in DefaultTemplates.all { #expect(file.bytes == files[file.name], "\(file.name)") }
  }

  @Test func filesAreFoundByName() {
    for file in DefaultTemplates.all { #expect(DefaultTemplates.file(named: file.name)?.bytes == file.bytes) }
    #expect(DefaultTemplates.file(named: "none.html") == nil)
  }
}
