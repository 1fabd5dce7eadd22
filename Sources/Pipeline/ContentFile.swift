import AccountPlans
import Diagnostics
import FrontMatter
import Workspace

/// A file of the content folder and what its place makes of it.
enum ContentFile: Sendable {
  case site(String)
  case units(String)
  case model(String)
  case plan(String)
  case list(String)
  case page(String)
  case refused(WorkspaceError)
  /// None of those that are read.
  case other(ContentFolder.Other)

  init(_ entry: SortedPaths.Entry, listing: ContentFolder.Files) {
    let path = entry.path
    if let refusal = entry.refusal {
      self = .refused(refusal)
    } else if let other = entry.other {
      self = .other(other)
    } else if path == listing.site {
      self = .site(path)
    } else if path == listing.units {
      self = .units(path)
    } else if path == listing.model {
      self = .model(path)
    } else if path.hasPrefix("accounts/") {
      self = .plan(path)
    } else if path.hasPrefix("data/") {
      self = .list(path)
    } else {
      self = .page(path)
    }
  }

  /// Reads the file; its bytes are gone afterwards.
  func load(from folder: ContentFolder, as id: FileID) -> LoadedFile {
    do throws(WorkspaceError) {
      switch self {
      case .site(let path):
        return .site(SettingsReading.read(SiteFile.self, try folder.read(path), path: path, id: id))
      case .units(let path):
        return .units(SettingsReading.read(UnitsFile.self, try folder.read(path), path: path, id: id))
      case .model(let path):
        return .model(SettingsReading.read(ModelFile.self, try folder.read(path), path: path, id: id))
      case .plan(let path): return .plan(PlanReading.read(try folder.read(path), path: path, id: id))
      case .list(let path): return .list(ListReading.read(try folder.read(path), path: path, id: id))
      case .page(let path): return .page(PageReading.read(try folder.read(path), path: path, id: id))
      case .refused(let error): throw error
      case .other(let other): return .other(try Self.other(other, folder, id))
      }
    } catch {
      return .failed(error, id)
    }
  }

  /// A file that is not read, but for the first bytes of what may be the text of a plan.
  private static func other(
    _ other: ContentFolder.Other, _ folder: ContentFolder, _ id: FileID
  ) throws(WorkspaceError) -> OtherFile {
    let kind: OtherFile.Kind =
      switch other.kind {
      case .file: .file
      case .outside: .outside
      case .folder: .folder
      case .special: .special
      }
    let isText = kind == .file && OtherFile.mayBeText(other.path)
    let opening = isText ? OtherFile.opening(try folder.beginning(of: other.path)) : .other
    let size = kind == .file ? try folder.size(of: other.path) : 0
    return OtherFile(
      file: id, path: other.path, kind: kind, opening: opening, isTooLarge: size > ContentFolder.sizeLimit)
  }
}
