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
      let difference = Self.difference(site, expected)
      #expect(difference == nil, "seed \(seed), audience \(folder.audience.yaml)")
      if difference != nil { return }
    }
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
