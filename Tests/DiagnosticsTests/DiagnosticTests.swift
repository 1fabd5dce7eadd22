import Diagnostics
import Testing

/// Order of what is told.
@Suite struct DiagnosticTests {
  private static func diagnostic(at start: Int, _ item: String?) -> Diagnostic {
    Diagnostic(
      .keyUnknown, item: item, at: SourceRange(file: FileID(start / 100), start: start % 100, end: start % 100 + 1),
      .keyUnknownKey(key: .name(item ?? ""), keys: .names([])))
  }

  @Test func theOrderOfTheSourceIsTheSameHoweverTheyCome() {
    let places = [3, 3, 20, 7, 105, 205, 205, 101, 0]
    let items: [String?] = ["b", "a", nil, "c", "a", "b", nil, "x", "y"]
    let ordered = zip(places, items).map(Self.diagnostic).inSourceOrder()
    #expect(ordered.map { Int($0.at.file.index) * 100 + Int($0.at.start) } == [0, 3, 3, 7, 20, 101, 105, 205, 205])
    #expect(ordered.map(\.item) == ["y", "a", "b", "c", nil, "x", "a", nil, "b"])
    for turn in 1..<places.count {
      let turned = ordered[turn...] + ordered[..<turn]
      #expect(Array(turned).inSourceOrder() == ordered)
      #expect(Array(turned.reversed()).inSourceOrder() == ordered)
    }
  }
}
