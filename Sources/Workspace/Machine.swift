#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Who and where this process is.
package enum Machine {
  package static var hostName: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// As the environment says it, else the user's number.
  package static var userName: String {
    let names = ["USER", "LOGNAME"].lazy.compactMap { Console.variable($0) }
    return names.first { !$0.isEmpty } ?? "uid-\(geteuid())"
  }

  /// Throws where the file mode creation mask keeps a user from the files that this program makes for itself. To be asked before
  /// other threads make files.
  package static func checkMask() throws(WorkspaceError) {
    let mask = umask(0o077)
    umask(mask)
    guard mask & 0o700 == 0 else { throw WorkspaceError("umask", .mask("0" + String(mask, radix: 8))) }
  }

  package static var processID: Int { Int(getpid()) }

  /// Whether a process of this machine is there; one that has ended and that its parent did not ask after yet is not.
  package static func isRunning(_ process: Int) -> Bool {
    guard let number = pid_t(exactly: process), number > 0 else { return false }
    return (kill(number, 0) == 0 || errno == EPERM) && status(of: process).first != "Z"
  }

  /// When a process began, in ticks since the machine did, so that a number given again is told from the first; nil where the
  /// system does not say.
  package static func start(of process: Int) -> Int? {
    let fields = status(of: process)
    return fields.count > 19 ? Int(fields[19]) : nil
  }

  /// The fields of `/proc/PID/stat` from the state on; empty where there are none.
  private static func status(of process: Int) -> [Substring] {
    guard let bytes = try? Disk.readStream("/proc/\(process)/stat") else { return [] }
    // The name in parentheses may hold anything.
    return String(decoding: bytes, as: UTF8.self).split(separator: ")").last?.split(separator: " ") ?? []
  }
}
