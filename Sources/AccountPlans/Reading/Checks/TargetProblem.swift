import Diagnostics

/// Why `to:` of a publish target names no place that can be published to.
struct TargetProblem: Equatable {
  enum Kind {
    /// What readers open in a browser.
    case address
    /// A scheme before a machine or folder that could be published to without it.
    case scheme
    /// The same with a port, which ssh has to be told elsewhere.
    case port
    /// `C:\intranet`.
    case windows
    /// `\\server\share`.
    case share
    /// `web@intranet/srv/accounts`.
    case colon
    /// `web@intranet`, `web@intranet:`.
    case path
    /// `web@intranet: /srv/accounts`.
    case blank
    /// `~/intranet`, which only a shell would understand.
    case home
  }

  let kind: Kind
  /// What was meant, where that is sure.
  let meant: String?

  /// Says it of an address.
  func phrase(to: Argument) -> Phrase {
    let meant = Argument.name(meant ?? "")
    return switch kind {
    case .address: .valueInvalidPublishToAddress(to: to)
    case .scheme: .valueInvalidPublishToScheme(to: to, meant: meant)
    case .port: .valueInvalidPublishToPort(to: to, meant: meant)
    case .windows: .valueInvalidPublishToWindows(to: to)
    case .share: .valueInvalidPublishToShare(to: to)
    case .colon: .valueInvalidPublishToColon(to: to, meant: meant)
    case .path: .valueInvalidPublishToPath(to: to)
    case .blank: .valueInvalidPublishToBlank(to: to, meant: meant)
    case .home: .valueInvalidPublishToHome(to: to)
    }
  }

  private static let addresses: Set<String> = [
    "http", "https", "ftp", "ftps", "s3", "dav", "davs", "webdav", "smb", "cifs", "afp", "nfs", "git", "mailto", "file",
    "sftp", "ssh", "scp", "rsync",
  ]
  private static let ofMachines: Set<String> = ["sftp", "ssh", "scp", "rsync"]

  /// nil where nothing of this kind is wrong with its form.
  init?(_ text: String) {
    if text.contains("\\") || Self.hasDrive(text) {
      self.init(text.hasPrefix("\\\\") ? .share : .windows)
    } else if text.hasPrefix("//") {
      self.init(.share)
    } else if let colon = text.firstIndex(of: ":"), !text[..<colon].contains("/") {
      guard let found = Self(before: text[..<colon], behind: text[text.index(after: colon)...]) else { return nil }
      self = found
    } else if text == "~" || text.hasPrefix("~/") || text.hasPrefix("$") || text.hasPrefix("%") {
      self.init(.home)
    } else if text.lowercased().hasPrefix("www.") {
      self.init(.address)
    } else if let machine = text.split(separator: "/", omittingEmptySubsequences: false).first, machine.contains("@"),
      Self.isMachine(machine)
    {
      let path = text.dropFirst(machine.count)
      self.init(path.count > 1 ? .colon : .path, meaning: path.count > 1 ? "\(machine):\(path)" : nil)
    } else {
      return nil
    }
  }

  private init(_ kind: Kind, meaning meant: String? = nil) {
    self.kind = kind
    self.meant = meant
  }

  /// Of `user@host:path` or what was meant to be.
  private init?(before host: Substring, behind path: Substring) {
    let scheme = host.lowercased()
    if path.hasPrefix("//") || Self.addresses.contains(scheme) {
      self = Self.ofScheme(scheme, path)
    } else if !Self.isMachine(host) {
      return nil
    } else if path.allSatisfy({ $0 == " " || $0 == "\t" }) || path == "/" {
      self.init(.path)
    } else if path.first == " " || path.first == "\t" {
      self.init(.blank, meaning: "\(host):\(path.drop { $0 == " " || $0 == "\t" })")
    } else {
      return nil
    }
  }

  private static func ofScheme(_ scheme: String, _ path: Substring) -> TargetProblem {
    let rest = path.drop { $0 == "/" }
    if scheme == "file" {
      let slashes = path.count - rest.count
      return slashes == 1 || slashes > 2 ? Self(.scheme, meaning: "/\(rest)") : Self(.address)
    }
    guard ofMachines.contains(scheme) else { return Self(.address) }
    let machine = rest.prefix { $0 != "/" && $0 != ":" }
    var folder = rest.dropFirst(machine.count)
    let hasPort = folder.first == ":"
    if hasPort { folder = folder.dropFirst().drop { $0.isNumber } }
    guard isMachine(machine), folder.hasPrefix("/"), folder.count > 1 else { return Self(.address) }
    return Self(hasPort ? .port : .scheme, meaning: "\(machine):\(folder)")
  }

  /// A drive's letter and a colon; a machine of one letter is written with its user.
  private static func hasDrive(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(2))
    return bytes.count == 2 && bytes[1] == UInt8(ascii: ":") && bytes[0] | 0x20 >= 0x61 && bytes[0] | 0x20 <= 0x7A
  }

  private static func isMachine(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count <= 2 && text.contains { $0.isLetter || $0.isNumber }
      && parts.allSatisfy { part in
        !part.isEmpty && !part.hasPrefix("-")
          && part.utf8.allSatisfy { byte in
            byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
              || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(byte)
          }
      }
  }
}
