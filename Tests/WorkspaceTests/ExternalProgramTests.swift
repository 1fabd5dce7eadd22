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
}
