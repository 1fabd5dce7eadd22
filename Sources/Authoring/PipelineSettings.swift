/// What a pipeline is written for.
package struct PipelineSettings: Sendable {
  package struct Unit: Sendable {
    package let id: String
    package let name: String

    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  package struct Target: Sendable {
    package let name: String
    /// A folder, or `user@host:path`.
    package let destination: String

    package init(name: String, destination: String) {
      self.name = name
      self.destination = destination
    }

    var isRemote: Bool {
      guard let colon = destination.firstIndex(of: ":") else { return false }
      return !destination[..<colon].contains("/")
    }

    /// The folder as containers mount it; nil where the name has characters that a pipeline would read otherwise.
    var mount: String? {
      !isRemote && destination.hasPrefix("/") && PipelineSettings.isPlain(destination) ? destination : nil
    }
  }

  /// Where the program is built from until somebody says where.
  package static let sampleSource = "https://git.example/linjaus.git"

  /// The content folder in the repository.
  package var content = "content"
  /// The repository of the program.
  package var source = sampleSource
  /// The tag of the program.
  package let tag: String
  /// None: units are not known, and a sample stands in their place.
  package var units: [Unit] = []
  /// None: nothing is published.
  package var targets: [Target] = [Target(name: "intranet", destination: "publisher@intranet.example:/srv/accounts")]

  package init(tag: String) { self.tag = tag }

  /// Whether a path or address can stand in a shell line, in YAML and in Groovy without quotes.
  package static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("-") && text.utf8.allSatisfy { isPlain($0) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "/._-+~:@".utf8.contains(byte)
    }
  }
}
