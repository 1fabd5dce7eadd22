import AccountPlans
import Diagnostics
import FrontMatter
import Publishing
import Workspace

/// A target of site.yaml that a command names.
struct ChosenTarget {
  let entry: MapEntry<PublishTarget>
  let address: TargetAddress
  let target: any ReleaseTarget

  var name: String { entry.key.value }
  var keep: Int { entry.value.value.keep?.value ?? Publication.usualKeep }
  var audience: Located<String>? { entry.value.value.audience }

  /// Finds the target; throws what to tell where there is none, or it cannot be used.
  init(_ name: String, in run: Run) throws {
    let targets = run.source.content.site.file.publish
    guard let entry = targets.first(where: { $0.key.value == name }) else {
      throw Refusal.unknownTarget(name, known: targets.map(\.key.value))
    }
    let to = entry.value.value.to
    guard let address = TargetAddress(to.value) else {
      throw Refusal.invalid(
        Diagnostic(.valueInvalid, at: to.at, .valueInvalidPublishTo(to: .name(to.value))))
    }
    self.entry = entry
    self.address = address
    switch address {
    case .remote(let host, let path): target = SSHTarget(host: host, path: path)
    case .folder(let path):
      let folder = run.source.folder
      let place = path.hasPrefix("/") ? path : "\(folder.path)/\(path)"
      do throws(WorkspaceError) {
        try OutputFolder.check(place, apartFrom: folder)
      } catch {
        guard error.reason == .overlapsContent else { throw error }
        throw Refusal.invalid(
          Diagnostic(.valueInvalid, at: to.at, .valueInvalidPublishInside(to: .name(to.value))))
      }
      target = FolderTarget(place, workers: run.workers)
    }
  }

  /// Where its lock is, for somebody who has to remove it; nil where the system removes it.
  var lock: String? {
    guard case .remote(let host, let path) = address else { return nil }
    return "\(host):\(path)/.linjaus-lock"
  }

  /// Why a command does nothing.
  enum Refusal: Error {
    case unknownTarget(String, known: [String])
    /// A fault at a place of site.yaml.
    case invalid(Diagnostic)
  }
}
