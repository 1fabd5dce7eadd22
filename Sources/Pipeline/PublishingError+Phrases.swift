import Diagnostics
import Publishing
import Reports

extension PublishingError {
  /// How many damaged files are named.
  private static let named = 5
  /// How many releases of one beginning are named.
  private static let listed = 12

  /// How a command ends that met with it.
  var status: ExitStatus {
    switch self {
    case .removals, .emptied, .noFolder, .notOurs, .unknownRelease, .ambiguousRelease, .noEarlierRelease,
      .otherAudience:
      .misuse
    case .locked, .lockLost, .damaged, .noLinks, .remote: .environment
    }
  }

  /// What is wrong and what to do, a line each. `lock` is where a lock can be removed by hand; nil where that is never needed.
  func phrases(target: String, lock: String?) -> [Phrase] {
    let target = Argument.name(target)
    switch self {
    case .locked(let holder): return Self.locked(target, holder, lock)
    case .lockLost: return [Phrase.publishLockLost(target: target)]
    case .removals(let count, let total, let limit):
      return [
        Phrase.publishRemovals(target: target, count: .count(count), total: .count(total), limit: .count(limit))
      ]
    case .emptied(let count): return [Phrase.publishEmptied(target: target, count: .count(count))]
    case .damaged(let release, let files):
      let shown = Array(files.prefix(Self.named)) + (files.count > Self.named ? ["…"] : [])
      return [
        Phrase.publishDamaged(
          target: target, count: .count(files.count), release: .name(release.description), files: .names(shown))
      ]
    case .noFolder(let folder): return [Phrase.publishNoFolder(target: target, folder: .name(folder))]
    case .notOurs(let folder): return [Phrase.publishNotOurs(target: target, folder: .name(folder))]
    case .unknownRelease(let name, let suggestion, let known):
      return Self.unknownRelease(target, name, suggestion, known)
    case .ambiguousRelease(let name, let meant):
      let shown = meant.prefix(Self.listed).map(\.description) + (meant.count > Self.listed ? ["…"] : [])
      return [
        Phrase.publishAmbiguousRelease(
          target: target, count: .count(meant.count), release: .name(name), names: .names(shown))
      ]
    case .noEarlierRelease(let audience?):
      return [Phrase.publishNoEarlierAudience(target: target, audience: .name(audience))]
    case .noEarlierRelease(nil): return [Phrase.publishNoEarlier(target: target)]
    case .otherAudience(let release, let audience, let readers):
      return [
        Phrase.publishOtherAudience(
          target: target, release: .name(release.description), audience: .name(audience), readers: .name(readers))
      ]
    case .noLinks(let said): return [Phrase.publishNoLinks(target: target, said: .name(said))]
    case .remote(let said): return [Phrase.publishRemote(target: target, said: .name(said))]
    }
  }

  private static func locked(_ target: Argument, _ holder: LockHolder?, _ lock: String?) -> [Phrase] {
    guard let holder else { return [Phrase.publishLockedUnknown(target: target)] }
    var phrases = [
      Phrase.publishLocked(
        target: target, user: .name(holder.user), host: .name(holder.host), process: .name(String(holder.process)),
        since: .name(holder.since.words))
    ]
    if let lock {
      phrases.append(
        .publishLockedRemote(host: .name(holder.host), lock: .name(lock), minutes: .count(SSHTarget.staleMinutes)))
    }
    return phrases
  }

  private static func unknownRelease(
    _ target: Argument, _ name: String, _ suggestion: String?, _ known: [ReleaseName]
  ) -> [Phrase] {
    var phrases = [Phrase.publishUnknownRelease(target: target, release: .name(name))]
    if let suggestion {
      phrases.append(.publishUnknownTargetSuggestion(name: .name(suggestion)))
    } else if !known.isEmpty {
      phrases.append(.publishUnknownReleaseList(names: .names(known.map(\.description))))
    }
    return phrases
  }
}
