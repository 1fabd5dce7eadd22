import Pipeline
import Testing

/// Redaction comes first: a site holds nothing of what its audience does not see, as if that had been deleted.
@Suite struct DeletionTests {
  static let foldersAPart = 15

  @Test(arguments: 0..<20) func theSiteIsThatOfTheContentWithoutWhatIsHidden(part: Int) throws {
    for seed in part * Self.foldersAPart..<(part + 1) * Self.foldersAPart {
      var generator = SampleGenerator(seed: seed)
      var folder = generator.folder()
      folder.audience = generator.audience(of: folder)
      let deletion = DeletedContent(for: folder, keepsEmptyRecords: seed % 2 == 0)
      let left = deletion.folder(from: folder)
      let site = try folder.folder.site(for: SampleFolder.name)
      let expected = try left.folder.site(for: SampleFolder.name)
      let difference = try Self.difference(site, expected) ?? Self.difference(folder, left)
      #expect(difference == nil, "\(difference ?? "") seed \(seed), audience \(folder.audience.yaml)")
      if difference != nil { return }
    }
  }

  /// Each way of hiding takes something away in many folders of which accounts are left.
  @Test func theFoldersHideInEveryWay() {
    var counts: [String: Int] = [:]
    for seed in 0..<20 * Self.foldersAPart {
      var generator = SampleGenerator(seed: seed)
      var folder = generator.folder()
      folder.audience = generator.audience(of: folder)
      let left = DeletedContent(for: folder, keepsEmptyRecords: false).folder(from: folder)
      if left.plans.isEmpty { continue }
      let whole = folder.plans.filter { plan in left.plans.contains { $0.id == plan.id } }
      let ways: [(String, Bool)] = [
        ("accounts", left.plans.count < folder.plans.count), ("all accounts", left.plans.count == folder.plans.count),
        ("keys", zip(whole, left.plans).contains { $0.keys.yaml != $1.keys.yaml }),
        ("nested keys", folder.audience.hides.contains { $0.contains(".") }),
        ("sections", zip(whole, left.plans).contains { $0.text != $1.text }),
        ("rows", zip(folder.tables, left.tables).contains { $0.rows != $1.rows }),
        ("attachments", left.attachments.count < folder.attachments.count), ("allow list", folder.audience.only != nil),
        ("sections allowed", folder.audience.onlySections != nil), ("unit", folder.audience.unit != nil),
        ("waivers", left.plans.contains { !($0.keys["waivers"]?.elements.isEmpty ?? true) }),
      ]
      for (way, isTaken) in ways where isTaken { counts[way, default: 0] += 1 }
    }
    #expect(counts.count == 11)
    for (way, count) in counts { #expect(count >= 20, "\(way)") }
  }

  /// Where the contents that are left of two folders differ first, be it that no page shows it.
  static func difference(_ whole: SampleFolder, _ deleted: SampleFolder) throws -> String? {
    func lines(_ folder: SampleFolder) throws -> [Substring] {
      LeftContent.text(try folder.folder.redacted(for: SampleFolder.name).content).split(separator: "\n")
    }
    let (one, other) = (try lines(whole), try lines(deleted))
    if one == other { return nil }
    let common = zip(one, other).prefix { $0 == $1 }.count
    return "\(one.dropFirst(common).prefix(3)) in place of \(other.dropFirst(common).prefix(3))"
  }

  /// Where two sites differ first.
  static func difference(_ left: [String: String], _ right: [String: String]) -> String? {
    for path in Set(left.keys).union(right.keys).sorted() {
      guard let one = left[path], let other = right[path] else {
        return "\(path) is \(left[path] == nil ? "missing" : "too much")"
      }
      if one == other { continue }
      let common = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
      func part(_ text: String) -> String {
        String(decoding: Array(text.utf8.dropFirst(max(0, common - 120)).prefix(240)), as: UTF8.self)
      }
      return "\(path) has\n\(part(one))\nin place of\n\(part(other))"
    }
    return nil
  }
}
