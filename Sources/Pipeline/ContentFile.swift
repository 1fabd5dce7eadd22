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

  init(path: String, refusal: WorkspaceError?, listing: ContentFolder.Files) {
    if let refusal {
      self = .refused(refusal)
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
      }
    } catch {
      return .failed(error, id)
    }
  }
}
