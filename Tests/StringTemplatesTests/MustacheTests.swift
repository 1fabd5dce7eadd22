import Foundation
import Testing

@Suite struct MustacheTests {
  private static let files = [
    "comments", "delimiters", "inheritance", "interpolation", "inverted", "partials", "sections",
  ]
  private static let count = 163

  @Test func everyCasePassesOrIsListedAsADifference() throws {
    guard let folder = MustacheCase.folder else {
      print("Mustache specification: \(Self.count) cases skipped, no LINJAUS_SPECS and no ../shared/specs")
      return
    }
    let differences = try Differences()
    #expect(Set(differences.listed).count == differences.listed.count, "a case is listed twice")
    var passed = 0
    var refused: Set<Differences.Entry> = []
    for file in Self.files {
      let data = try Foundation.Data(contentsOf: folder.appending(path: "\(file).json"))
      for test in try JSONDecoder().decode(MustacheCase.File.self, from: data).tests {
        let entry = Differences.Entry(file: file, name: test.name)
        switch test.run() {
        case .passed: passed += 1
        case .refused(let variants):
          refused.insert(entry)
          let explained = differences.variants[entry] ?? []
          #expect(!explained.isDisjoint(with: variants), "\(file), \(test.name): refused for \(variants)")
        case .differs(let written): Issue.record("\(file), \(test.name): wrote \(written.debugDescription)")
        }
      }
    }
    #expect(refused == Set(differences.listed), "docs/templates.md lists other cases than those refused")
    #expect(passed + differences.listed.count == Self.count)
    print("Mustache specification: \(passed) passed + \(differences.listed.count) listed = \(Self.count)")
  }
}
