import Diagnostics
import Synchronization
import Workspace

/// A line on a terminal that says what is being done; nothing where it is piped.
final class StageLine: Sendable {
  private struct State {
    var last = 0.0
    var isOpen = false
  }

  private let name: String
  private let isShown: Bool
  private let state = Mutex(State())

  /// `name` stands before each text.
  init(_ name: String, isShown: Bool) {
    self.name = name
    self.isShown = isShown && Console.error.isTerminal
  }

  /// Writes a text over the last one; of those that come in quick succession, as counts do, only some.
  func show(_ text: @autoclosure () -> String, isCount: Bool = false) {
    guard isShown else { return }
    let now = Clock.seconds()
    let isDue = state.withLock { state in
      if isCount, now - state.last < 0.1 { return false }
      state.last = now
      state.isOpen = true
      return true
    }
    if isDue { _ = try? Console.error.write(report: Array("\r\u{1B}[K\(Visible.line("\(name): \(text())"))".utf8)) }
  }

  /// Takes the line away.
  func end() {
    let wasOpen = state.withLock { state in
      defer { state.isOpen = false }
      return state.isOpen
    }
    if wasOpen { _ = try? Console.error.write(report: Array("\r\u{1B}[K".utf8)) }
  }
}
