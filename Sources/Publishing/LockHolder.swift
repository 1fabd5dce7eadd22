import Workspace

/// Who publishes, and since when.
package struct LockHolder: Hashable, Sendable {
  package let user: String
  package let host: String
  package let process: Int
  /// When the process began, in the count of its machine; 0 where that is not known.
  package let start: Int
  package let since: Moment

  /// This process.
  package init(since: Moment) {
    func word(_ text: String) -> String { String(text.map { $0.isWhitespace || $0 == "/" ? "-" : $0 }) }
    user = word(Machine.userName)
    host = word(Machine.hostName)
    process = Machine.processID
    start = Machine.start(of: process) ?? 0
    self.since = since
  }

  /// Reads `text`; nil for anything else.
  package init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 5, let process = Int(words[2]), let start = Int(words[3]), let second = Int(words[4]) else {
      return nil
    }
    (user, host, self.process, self.start) = (String(words[0]), String(words[1]), process, start)
    since = Moment(second: second)
  }

  /// One line, as it stands in the lock.
  package var text: String { "\(user) \(host) \(process) \(start) \(since.second)" }

  /// Was a process of this machine that is no more.
  var isGone: Bool {
    guard host == Machine.hostName else { return false }
    guard Machine.isRunning(process) else { return true }
    guard start != 0, let present = Machine.start(of: process) else { return false }
    return present != start
  }
}
