import Foundation
import Testing

/// The command line as its cases describe it. `UPDATE_SNAPSHOTS=1` writes what the program says into the cases.
@Suite struct CommandTests {
  @Test func thereAreCases() throws { #expect(try CommandCase.all().count >= 5) }

  @Test(arguments: try CommandCase.all()) func says(_ sample: CommandCase) throws {
    let result = try sample.run()
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
      try Data(result.joined(separator: "\n").utf8).write(to: sample.url)
      return
    }
    for (line, pair) in zip(result, sample.lines).enumerated() where pair.0 != pair.1 {
      Issue.record("\(sample):\(line + 1): printed\n  \(pair.0)\nin place of\n  \(pair.1)")
      break
    }
    #expect(result.count == sample.lines.count)
  }
}
