import CommonMark
import Diagnostics
import Foundation
import Testing

@Suite struct SpecificationTests {
  struct Example: Decodable {
    let example: Int
    let section: String
    let markdown: String
    let html: String
  }

  static let count = 652

  /// The examples, from `LINJAUS_SPECS` or beside the package; nil where neither has them.
  static func examples() throws -> [Example]? {
    var folders: [URL] = []
    if let named = ProcessInfo.processInfo.environment["LINJAUS_SPECS"] { folders.append(URL(filePath: named)) }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    folders.append(root.deletingLastPathComponent().appending(path: "shared/specs"))
    for folder in folders {
      let file = folder.appending(path: "commonmark-0.30.json")
      guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else { continue }
      return try JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
    }
    return nil
  }

  @Test func everyExampleGivesItsHTML() throws {
    guard let examples = try Self.examples() else {
      print("CommonMark: \(Self.count) examples skipped, no specification found")
      return
    }
    #expect(examples.count == Self.count)
    let options = Document.Options(identifiesHeadings: false, allowsHTML: true)
    var passed = 0
    for example in examples {
      let html = try html(example.markdown, options: options)
      #expect(html == example.html, "example \(example.example), \(example.section)")
      if html == example.html { passed += 1 }
    }
    print("CommonMark: \(passed)/\(examples.count) examples")
  }

  @Test func everyLinkOfTheExamplesStandsWhereItIsWritten() throws {
    guard let examples = try Self.examples() else { return }
    #expect(!examples.isEmpty)
    for example in examples {
      let document = try read(example.markdown)
      for link in document.links {
        let text = source(link.at, of: example.markdown)
        let isClosed = [")", "]", ">"].contains { text.hasSuffix($0) }
        let isOpened = (link.kind == .image ? ["!["] : ["[", "<"]).contains { text.hasPrefix($0) }
        #expect(isOpened && isClosed, "example \(example.example): \(text)")
      }
      for place in document.rawHTML {
        #expect(
          source(place.at, of: example.markdown).hasPrefix("<"),
          "example \(example.example): \(example.markdown.debugDescription) \(place)")
      }
    }
  }
}
