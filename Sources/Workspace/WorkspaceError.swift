#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the disk or the machine refused, or what this program refuses to do to it.
package struct WorkspaceError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// A system call failed: its error number and the system's words for it.
    case system(number: Int32, text: String)
    /// A file larger than `limit` bytes.
    case tooLarge(limit: Int)
    /// Neither a file nor a folder, or one where the other is wanted.
    case wrongKind
    /// A path or symbolic link that leads out of its folder.
    case outside
    /// A symbolic link to a folder: what it holds would be read twice, or for ever.
    case folderLink
    /// A symbolic link that leads to nothing, or in a circle.
    case danglingLink
    /// No content folder: no `site.yaml` here, or none in a `content` here and above.
    case noContent
    /// A name that is not UTF-8, or holds a control character such as a line break.
    case misnamed
    /// What is made here could not be read by its own maker: the file mode creation mask, in octal digits.
    case mask(String)
    /// A file that is none of those that are read from the content folder.
    case notContent(folder: String)
    /// A folder with files in it that this program never wrote to.
    case notOurs
    /// The output and the content stand in each other.
    case overlapsContent
    /// Another run writes to the same folder.
    case busy
    /// A variable of the environment that holds no number of seconds.
    case notSeconds(String)
    /// An installed program that is not there; the path is its name.
    case programMissing
    /// An installed program that could not be run to its end, or refused: what it said.
    case programFailed(String)
    /// No git, where revisions are asked for.
    case gitMissing
    /// A folder that stands in no working tree of git.
    case notRepository
    /// A revision that git does not know; the path is the revision.
    case unknownRevision
    /// A revision that only a longer history shows: only the latest commits were fetched.
    case historyCutOff
    /// A revision that has no commit in common with the present one.
    case unrelatedRevision
    /// A folder that a commit does not have.
    case notInRevision(String)
  }

  package let path: String
  package let reason: Reason

  package init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// The failure of the last system call.
  static func system(_ path: String, _ number: Int32 = errno) -> WorkspaceError {
    WorkspaceError(path, .system(number: number, text: strerror(number).map { String(cString: $0) } ?? ""))
  }

  /// Nothing is there.
  package var isMissing: Bool {
    guard case .system(let number, _) = reason else { return false }
    return Disk.isAbsence(number)
  }
}
