import Workspace

/// A folder of another machine, reached by ssh; files travel by rsync.
package struct SSHTarget: ReleaseTarget {
  /// How many minutes a lock of another machine holds.
  package static let staleMinutes = RemoteScripts.staleMinutes

  let shell: RemoteShell
  let path: String

  package init(host: String, path: String) {
    shell = RemoteShell(host: host)
    self.path = path
  }

  package func look() throws -> TargetState { try state(try run(RemoteScripts.look)) }

  package func releases() throws -> [Release] {
    try run(RemoteScripts.releases).split(separator: 0x1E).compactMap { Release(Array($0)) }
  }

  package func hold(_ holder: LockHolder) throws -> any HeldTarget {
    do {
      return try held(holder, inPlaceOf: "")
    } catch PublishingError.locked(let other?) where other.isGone {
      return try held(holder, inPlaceOf: other.text)
    }
  }

  /// Runs a script in the folder; gives what it printed, and throws what its exit status says.
  @discardableResult
  func run(_ script: String, _ arguments: [String] = [], input: [UInt8] = []) throws -> [UInt8] {
    let result = try shell.run(script, [path] + arguments, input: input)
    let holder = LockHolder(result.text)
    switch result.status {
    case 0: return result.output
    case RemoteScripts.Status.noFolder: throw PublishingError.noFolder("\(shell.host):\(path)")
    case RemoteScripts.Status.locked: throw PublishingError.locked(holder)
    case RemoteScripts.Status.lockLost: throw PublishingError.lockLost(holder)
    case RemoteScripts.Status.notOurs: throw PublishingError.notOurs("\(shell.host):\(path)/current")
    case RemoteScripts.Status.noLinks: throw PublishingError.noLinks(result.errors)
    default: throw PublishingError.remote(result.account)
    }
  }

  private func held(_ holder: LockHolder, inPlaceOf gone: String) throws -> HeldRemote {
    do {
      let output = try run(RemoteScripts.hold, [holder.text, gone])
      return HeldRemote(target: self, holder: holder.text, state: try state(output))
    } catch PublishingError.notOurs(let place) {
      _ = try? run(RemoteScripts.release, [holder.text])
      throw PublishingError.notOurs(place)
    }
  }

  private func state(_ output: [UInt8]) throws -> TargetState {
    let parts = output.split(separator: 0x1E, maxSplits: 1, omittingEmptySubsequences: false)
    let paths = String(decoding: parts[0], as: UTF8.self).split(separator: "\n")
    let names = paths.compactMap { path in ReleaseName(String(path.split(separator: "/").dropLast().last ?? "")) }
    return TargetState(releases: names.sorted(), current: parts.count > 1 ? Release(Array(parts[1])) : nil)
  }
}
