import Diagnostics
import Foundation
import Testing
import Workspace

@Suite(.serialized) struct ClockTests {
  private func day(_ seconds: String?) throws -> Day {
    if let seconds { setenv("SOURCE_DATE_EPOCH", seconds, 1) } else { unsetenv("SOURCE_DATE_EPOCH") }
    defer { unsetenv("SOURCE_DATE_EPOCH") }
    return try Clock.day()
  }

  @Test func theEnvironmentSetsTheDay() throws {
    #expect(try day("0") == Day(year: 1970, month: 1, day: 1))
    #expect(try day("1795564799") == Day(year: 2026, month: 11, day: 24))
    #expect(try day("1795564800") == Day(year: 2026, month: 11, day: 25))
  }

  @Test(arguments: ["x", "-1", "1.5", "99999999999999", " 0"])
  func whatIsNoNumberOfSecondsIsAnError(_ text: String) {
    #expect(throws: WorkspaceError("SOURCE_DATE_EPOCH", .notSeconds(text))) { try day(text) }
  }

  @Test func withoutItIsToday() throws {
    let now = Int(Date().timeIntervalSince1970)
    let today = try day(nil)
    #expect([now / 86_400, (now + 5) / 86_400].contains(Int(today.number)))
  }

  @Test func secondsPass() {
    let first = Clock.seconds()
    #expect(Clock.seconds() >= first && first > 0)
  }
}
