import Synchronization
import Workspace

/// A line on a terminal that says how far a build is, once it takes longer than a second; nothing where it is piped.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var last = 0.0
    var isOpen = false
  }

  private let total: Int
  private let isShown: Bool
  private let start = Clock.seconds()
  private let state = Mutex(State())

  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown && Console.error.isTerminal
  }

  func step() {
    guard isShown else { return }
    let line: String? = state.withLock { state in
      state.done += 1
      let now = Clock.seconds()
      guard now - start > 1, now - state.last > 0.1 else { return nil }
      state.last = now
      state.isOpen = true
      return "\r\(state.done) / \(total)"
    }
    if let line { _ = try? Console.error.write(report: Array(line.utf8)) }
  }

  /// Takes the line away.
  func end() {
    let isOpen = state.withLock { $0.isOpen }
    if isOpen { _ = try? Console.error.write(report: Array("\r\u{1B}[K".utf8)) }
  }
}
