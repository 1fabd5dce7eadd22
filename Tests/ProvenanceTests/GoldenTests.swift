import Foundation
import Provenance
import Testing

@Suite("Texts as they are kept")
struct GoldenTests {
  @Test(arguments: GoldenCase.all) func traces(_ kept: GoldenCase) throws {
    let trace = try Sample(kept.files).trace(kept.account)
    let text = try kept.figure.map(trace.trace) ?? trace.table()
    try Golden.compare(text, with: kept.file)
  }

  @Test func settings() throws {
    try Golden.compare(Sample(Samples.money).settings(), with: "settings-written.txt")
    try Golden.compare(Sample(Samples.alignment).settings(), with: "settings-built-in.txt")
  }

  @Test func nothingIsKeptInVain() throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path).sorted()
    let used = GoldenCase.all.map(\.file) + ["settings-built-in.txt", "settings-written.txt"]
    #expect(kept == used.sorted())
  }
}
