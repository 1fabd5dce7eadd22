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

  package static var processID: Int { Int(getpid()) }

  /// Whether a process of this machine is there.
  package static func isRunning(_ process: Int) -> Bool {
    guard let number = pid_t(exactly: process), number > 0 else { return false }
    return kill(number, 0) == 0 || errno == EPERM
  }

  /// When a process began, in ticks since the machine did, so that a number given again is told from the first; nil where the
  /// system does not say.
  package static func start(of process: Int) -> Int? {
    guard let bytes = try? Disk.readStream("/proc/\(process)/stat") else { return nil }
    // The name in parentheses may hold anything.
    let fields = String(decoding: bytes, as: UTF8.self).split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 19 ? Int(fields[19]) : nil
  }
}
