import Diagnostics
import JSON
import StringTemplates

/// What is published at once, as its `release.json` tells.
package struct Release: Hashable, Sendable {
  package static let fileName = "release.json"

  package let name: ReleaseName
  /// Of all files, 64 hexadecimal digits: the SHA-256 of their list as `sha256sum` writes it, in the order of paths.
  package let digest: String
  /// The date of the figures.
  package let asOf: Day
  /// `all`, or an audience's id.
  package let audience: String
  /// The commit that the content was at; nil where it is under no version control.
  package let revision: String?
  /// Of the program.
  package let version: String
  /// In the order of the bytes of their paths; `release.json` itself is not among them.
  package let files: [ReleasedFile]

  package init(
    name: ReleaseName, digest: String, asOf: Day, audience: String, revision: String?, version: String,
    files: [ReleasedFile]
  ) {
    self.name = name
    self.digest = digest
    self.asOf = asOf
    self.audience = audience
    self.revision = revision
    self.version = version
    self.files = files
  }

  /// The bytes of `release.json`: one line.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var writer = JSONWriter(Output()) { bytes += $0 }
    writer.object { writer in
      writer.field("release", name.description)
      writer.field("published", Moment(second: name.second).iso)
      writer.field("digest", digest)
      writer.field("as_of", asOf)
      writer.field("audience", audience)
      writer.field("revision", revision)
      writer.field("version", version)
      writer.list("files") { writer in
        for file in files {
          writer.object { writer in
            writer.field("path", file.path)
            writer.field("sha256", file.digest)
            writer.field("bytes", file.size)
          }
        }
      }
    }
    let output = writer.finish()
    return bytes + output.bytes + [UInt8(ascii: "\n")]
  }
}

extension Release {
  /// Reads a `release.json`; nil where it is none of ours.
  package init?(_ bytes: [UInt8]) {
    guard let json = JSONValue(bytes), let name = json["release"]?.text.flatMap({ ReleaseName($0) }),
      let digest = json["digest"]?.text, let asOf = json["as_of"]?.text.flatMap({ Day(iso: $0) }),
      let audience = json["audience"]?.text, let version = json["version"]?.text, let rows = json["files"]?.list
    else { return nil }
    let files = rows.compactMap { row -> ReleasedFile? in
      guard let path = row["path"]?.text, Self.isInside(path), let digest = row["sha256"]?.text,
        let size = row["bytes"]?.whole
      else { return nil }
      return ReleasedFile(path: path, digest: digest, size: size)
    }
    guard files.count == rows.count else { return nil }
    self.init(
      name: name, digest: digest, asOf: asOf, audience: audience, revision: json["revision"]?.text, version: version,
      files: files)
  }

  /// A path that cannot lead out of its release.
  private static func isInside(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      !["", ".", ".."].contains(String(Substring(part))) && !part.contains(0)
    }
  }
}
