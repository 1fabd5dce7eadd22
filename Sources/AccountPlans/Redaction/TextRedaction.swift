import CommonMark
import Diagnostics
import FrontMatter

/// Reads the text of a plan once more, without the sections that are hidden.
struct TextRedaction {
  /// What is left when one section is gone may hold another: so often the text is looked at again.
  private static let longest = 16
  let sections: HiddenSections

  /// The text of a plan's file; without anything where what is hidden in it cannot be told for sure.
  func text(of bytes: [UInt8], path: String, file: FileID) -> PlanText {
    let source = SourceBytes(bytes, path: path, id: file)
    let fence = Fence(in: source.bytes, lines: source.file.lines)
    guard fence.problem == nil else { return PlanText() }
    var hidden: [SourceRange] = []
    for _ in 0..<Self.longest {
      let read = try? Document(
        source.bytes, from: fence.body, file: file, options: TextReading.ofPlan, hiding: hidden)
      guard let document = read else { return PlanText() }
      let found = sections.ranges(in: document, from: fence.body, file: file)
        .filter { !Self.isBlank($0, in: source.bytes, besides: hidden) }
      if found.isEmpty { return PlanText(document) }
      hidden += found
    }
    return PlanText()
  }

  /// Whether nothing stands in a range but blanks and what is hidden already.
  private static func isBlank(_ range: SourceRange, in bytes: [UInt8], besides hidden: [SourceRange]) -> Bool {
    let covering = hidden.filter { $0.start < range.end && range.start < $0.end }
    return (Int(range.start)..<min(Int(range.end), bytes.count)).allSatisfy { place in
      let isBlank = bytes[place] == 0x20 || (0x09...0x0D).contains(bytes[place])
      return isBlank || covering.contains { Int($0.start) <= place && place < Int($0.end) }
    }
  }
}
