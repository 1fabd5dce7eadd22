import Publishing
import Testing

/// What a lock says of who holds it.
@Suite struct LockHolderTests {
  @Test func isReadBack() {
    let holder = LockHolder(since: Moment(second: 1_795_518_930))
    #expect(LockHolder(holder.text) == holder)
    #expect(LockHolder(holder.text + "\n") == holder)
    #expect(holder.since.words == "2026-11-24 11:15:30 UTC")
  }

  @Test(arguments: ["", "maija", "maija build x 1 2", "maija build 1 2", "maija build 1 2 3 4"])
  func nothingElseIs(_ text: String) { #expect(LockHolder(text) == nil) }
}
