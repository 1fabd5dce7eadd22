import Testing
import Workspace

/// Installed programs are run to their end, with what they say.
@Suite struct ExternalProgramTests {
  @Test func outputErrorsAndStatusAreGiven() async throws {
    let result = try await offPool {
      try ExternalProgram("sh").run(["-c", "cat; echo no >&2; exit 3"], input: Array("yes\n".utf8))
    }
    #expect(result.text == "yes\n")
    #expect(result.errors == "no")
    #expect(result.status == 3)
    #expect(!result.isSuccess)
  }

  @Test func environmentIsSetAndUnset() async throws {
    let program = ExternalProgram("sh", environment: ["LINJAUS_A": "1", "HOME": nil])
    let result = try await offPool { try program.run(["-c", "echo $LINJAUS_A-${HOME-none}"]) }
    #expect(result.text == "1-none\n")
  }

  @Test func muchOutputIsReadWhole() async throws {
    let result = try await offPool { try ExternalProgram("head").run(["-c", "500000", "/dev/zero"]) }
    #expect(result.output.count == 500_000)
  }

  @Test func aMissingProgramIsSaid() async {
    await #expect(throws: WorkspaceError("no-such-program-at-all", .programMissing)) {
      try await offPool { try ExternalProgram("no-such-program-at-all").run([]) }
    }
  }

  /// Input that nobody reads, a stream that is left open, and as much of each as no pipe holds.
  @Test func streamsAreNoTrap() async throws {
    let many = [UInt8](repeating: 0x61, count: 300_000)
    #expect(try await offPool { try ExternalProgram("true").run([], input: many) }.isSuccess)
    let echo = try await offPool { try ExternalProgram("cat").run([], input: many) }
    #expect(echo.output == many)
    let left = try await offPool { try ExternalProgram("sh").run(["-c", "sleep 60 & echo $!"]) }
    #expect(left.isSuccess && Int(left.text.dropLast()) != nil)
    _ = try await offPool { try ExternalProgram("kill").run([String(left.text.dropLast())]) }
  }

  @Test func aSignalIsToldAsShellsTellIt() async throws {
    let result = try await offPool { try ExternalProgram("sh").run(["-c", "kill -PIPE $$"]) }
    #expect(result.status == 141)
  }
}
