import Workspace

/// SHA-256 by the installed `sha256sum`, on this machine and, for what was sent, on the other.
enum Checksums {
  private static let program = ExternalProgram("sha256sum", environment: ["LC_ALL": "C"])

  /// The digests of files of a folder, in their order.
  static func digests(of paths: [String], in folder: String) throws -> [String] {
    guard !paths.isEmpty else { return [] }
    let shell = ExternalProgram("sh", environment: ["LC_ALL": "C"])
    let input = Array(paths.map { "\($0)\0" }.joined().utf8)
    let result = try shell.run(["-c", "cd \"$1\" && exec xargs -0 sha256sum -b --", "sh", folder], input: input)
    guard result.isSuccess else { throw WorkspaceError("sha256sum", .programFailed(result.account)) }
    // A name that it has to write with backslashes makes the line begin with one.
    let lines = result.output.split(separator: UInt8(ascii: "\n"))
    let digests = lines.map { line in
      String(decoding: line.drop { $0 == UInt8(ascii: "\\") }.prefix(64), as: UTF8.self)
    }
    guard digests.count == paths.count else { throw WorkspaceError("sha256sum", .programFailed("")) }
    return digests
  }

  /// The digest of the list of files: what a release is known by.
  static func digest(of files: [ReleasedFile]) throws -> String {
    let result = try program.run([], input: list(files))
    guard result.isSuccess, result.output.count > 64 else {
      throw WorkspaceError("sha256sum", .programFailed(result.account))
    }
    return String(decoding: result.output.prefix(64), as: UTF8.self)
  }

  /// The list as `sha256sum` writes it and `sha256sum -c` reads it.
  static func list(_ files: [ReleasedFile]) -> [UInt8] {
    var bytes: [UInt8] = []
    for file in files {
      let isPlain = !file.path.utf8.contains { $0 == 0x5C || $0 == 0x0A || $0 == 0x0D }
      if !isPlain { bytes.append(0x5C) }
      bytes += file.digest.utf8
      bytes += "  ".utf8
      bytes += isPlain ? Array(file.path.utf8) : escaped(file.path)
      bytes.append(0x0A)
    }
    return bytes
  }

  /// What a folder's files must pass, in it: prints each line of `sha256sum -c` that is not OK, and fails where there is
  /// one. Reads the list from standard input.
  static let verification = """
    bad=$(LC_ALL=C sha256sum -c - 2>&1 | LC_ALL=C grep -v ': OK$')
    [ -z "$bad" ] || { printf '%s\\n' "$bad"; exit 43; }
    """

  /// The names in the lines that `verification` printed.
  static func failed(in output: [UInt8]) -> [String] {
    String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ": ")
      guard parts.count > 1, parts.last?.hasPrefix("FAILED") == true else { return nil }
      return parts.dropLast().joined(separator: ": ")
    }
  }

  private static func escaped(_ path: String) -> [UInt8] {
    path.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x5C: [0x5C, 0x5C]
      case 0x0A: [0x5C, UInt8(ascii: "n")]
      case 0x0D: [0x5C, UInt8(ascii: "r")]
      default: [byte]
      }
    }
  }
}
