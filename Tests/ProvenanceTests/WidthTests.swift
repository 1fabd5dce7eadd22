import Figures
import Provenance
import Testing

@Suite("Text fits a terminal of 100 columns")
struct WidthTests {
  @Test func traces() throws {
    let trace = try Sample(Samples.money).trace("pit")
    for figure in trace.figures {
      for line in try trace.trace(figure.key).split(separator: "\n") {
        #expect(line.count <= 100, "\(figure.key): \(line)")
      }
    }
    for line in trace.table().split(separator: "\n") { #expect(line.count <= 100) }
  }

  @Test func settings() throws {
    for line in try Sample(Samples.money).settings().split(separator: "\n") { #expect(line.count <= 100) }
  }
}
