import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output and standard error.
package enum Console: Int32, Sendable {
  case output = 1
  case error = 2

  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Columns of the terminal; nil where it is none.
  package var width: Int? {
    var size = winsize()
    guard ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes lines, each of which is one, whatever it holds.
  @discardableResult
  package func say(_ lines: [String]) throws(WorkspaceError) -> Bool {
    try write(report: Array(lines.map { Visible.line($0) + "\n" }.joined().utf8))
  }

  @discardableResult
  package func say(_ line: String) throws(WorkspaceError) -> Bool { try say([line]) }

  /// Writes a text of several lines, with colours of our own where `isStyled`.
  @discardableResult
  package func show(_ text: String, isStyled: Bool = false) throws(WorkspaceError) -> Bool {
    try write(report: Array((isStyled ? Visible.styled(text) : Visible.lines(text)).utf8))
  }

  /// Writes the bytes of a report, whose form has made safe what is in it; whoever reads may have left, which is no error:
  /// false then.
  @discardableResult
  package func write(report bytes: [UInt8]) throws(WorkspaceError) -> Bool {
    do throws(WorkspaceError) {
      try Disk.write(bytes, to: rawValue, path: self == .output ? "standard output" : "standard error")
      return true
    } catch {
      if case .system(number: EPIPE, text: _) = error.reason { return false }
      throw error
    }
  }

  /// All of standard input, of at most `limit` bytes.
  package static func input(limit: Int) throws(WorkspaceError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let length = Disk.again { chunk.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) } }
      if length == 0 { return bytes }
      guard length > 0 else { throw .system("standard input") }
      bytes += chunk[..<length]
      guard bytes.count <= limit else { throw WorkspaceError("standard input", .tooLarge(limit: limit)) }
    }
  }

  /// Lets writes to a closed pipe, and of more than a file may hold, fail instead of ending the program, and sees to it that no
  /// file is opened as a standard stream that was closed; once, at its start.
  package static func prepare() {
    ignoreClosedPipes()
    signal(SIGXFSZ, SIG_IGN)
    for stream: Int32 in 0...2 where fcntl(stream, F_GETFD) == -1 {
      // Opened the wrong way round, so that using it fails as before.
      _ = open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// A variable of the environment; nil where it is unset.
  package static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
