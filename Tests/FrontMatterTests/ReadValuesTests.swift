import Diagnostics
import Foundation
import FrontMatter
import Testing

/// Invented documents that have no fault, and what was read of them; `Tests/yaml/agree.py` compares that with another reader.
@Suite struct ReadValuesTests {
  static let folder = ProcessInfo.processInfo.environment["LINJAUS_YAML"]

  @Test func inventedDocumentsAreAcceptedInPart() throws {
    var random = RandomValues(seed: 10)
    var lines: [Data] = []
    for _ in 0..<20_000 {
      let text = random.document()
      let read = Values.read(text)
      guard read.diagnostics.isEmpty, ByteScan(Array(text.utf8)).problems.isEmpty else { continue }
      let document: [String: Any] = ["text": text, "values": Self.values(read.record)]
      if Self.folder != nil {
        lines.append(try JSONSerialization.data(withJSONObject: document))
      } else {
        lines.append(Data())
      }
    }
    #expect(lines.count > 5_000 && lines.count < 15_000)
    guard let folder = Self.folder else { return }
    var file = Data()
    for line in lines { file += line + [0x0A] }
    try file.write(to: URL(fileURLWithPath: folder).appending(path: "documents.jsonl"))
  }

  private static func values(_ record: Values) -> [String: Any] {
    var out: [String: Any] = [:]
    out["text"] = record.text?.value
    out["name"] = record.name?.value
    out["amount"] = record.amount.map { ["number": $0.value] }
    out["day"] = record.day?.value.description
    // An empty list is one; what is absent is none.
    if !record.days.isEmpty { out["days"] = record.days.map(\.value.description) }
    if !record.figures.isEmpty { out["figures"] = record.figures.map { ["number": $0.value] } }
    if !record.tags.isEmpty { out["tags"] = record.tags.map(\.value) }
    if !record.words.isEmpty {
      out["words"] = Dictionary(uniqueKeysWithValues: record.words.map { ($0.key.value, $0.value.value) })
    }
    if let entry = record.entry {
      var values: [String: Any] = [:]
      values["text"] = entry.text?.value
      values["state"] = entry.state?.value.rawValue
      values["due"] = entry.due?.value.description
      values["share"] = entry.share.map { ["number": $0.value] }
      out["entry"] = values
    }
    out["free"] = record.free.map { json($0.value) }
    return out
  }

  private static func json(_ value: FreeValue) -> Any {
    switch value {
    case .text(let text): text
    case .list(let elements): elements.map(json)
    case .mapping(let entries): Dictionary(uniqueKeysWithValues: entries.map { ($0.key, json($0.value)) })
    }
  }
}
