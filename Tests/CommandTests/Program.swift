import Foundation

#if os(macOS)
  /// Tells which bundle the tests are in.
  private final class Tests {}
#endif

/// The built program, run as people run it.
enum Program {
  /// The folder that the program was built into, which is the tests' own.
  static let folder: URL = {
    #if os(macOS)
      return Bundle(for: Tests.self).bundleURL.deletingLastPathComponent()
    #else
      return Bundle.main.bundleURL
    #endif
  }()

  /// Runs a command line in a folder, standard error within standard output; times are taken out of it.
  static func shell(_ command: String, in folder: URL, environment: [String: String] = [:]) throws -> (String, Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1; " + command]
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    variables["PATH"] = Self.folder.path + ":" + (variables["PATH"] ?? "")
    variables["SOURCE_DATE_EPOCH"] = nil
    variables["COLUMNS"] = "80"
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: output, as: UTF8.self)
    return (text.replacing(/[0-9]+\.[0-9]+ s\b/, with: "… s"), process.terminationStatus)
  }
}
