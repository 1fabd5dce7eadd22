import AccountPlans
import Diagnostics
import FrontMatter
import Workspace

/// A file of the content folder after it was read by itself.
enum LoadedFile: Sendable {
  case site(ReadFile<RecordFile<SiteFile>>)
  case units(ReadFile<RecordFile<UnitsFile>>)
  case model(ReadFile<RecordFile<ModelFile>>)
  case plan(ReadFile<Shared<AccountPlan>>)
  case list(ReadFile<ListRows>)
  case page(ReadFile<ContentPage>)
  case other(OtherFile)
  case failed(WorkspaceError, FileID)
  /// Handed on.
  case done

  /// Sorts the file in; throws where the disk failed, since then nothing true can be said of the content.
  func move(into files: inout ContentReading.Files) throws(WorkspaceError) {
    switch self {
    case .site(let file): files.site = file
    case .units(let file): files.units = file
    case .model(let file): files.model = file
    case .plan(let file): files.plans.append(file)
    case .list(let file): files.lists.append(file)
    case .page(let file): files.pages.append(file)
    case .other(let file): files.others.append(file)
    case .failed(let error, let id): files.unreadable.append(try Self.unreadable(error, id))
    case .done: break
    }
  }

  private static func unreadable(_ error: WorkspaceError, _ id: FileID) throws(WorkspaceError) -> ReadFile<Void> {
    let at = SourceRange(startOf: id)
    let fault: Diagnostic
    switch error.reason {
    case .tooLarge(let limit):
      fault = Diagnostic(
        .fileUnreadable, at: at, .fileUnreadableSize(limit: .count(limit >> 20)))
    case .outside, .folderLink:
      fault = Diagnostic(.pathOutside, at: at, .pathOutsideFile(path: .name(error.path)))
    case .danglingLink:
      fault = Diagnostic(.fileUnreadable, at: at, .fileUnreadableDangling(path: .name(error.path)))
    case .wrongKind:
      fault = Diagnostic(.fileUnreadable, at: at, .fileUnreadableKind(path: .name(error.path)))
    case .misnamed:
      fault = Diagnostic(.fileUnreadable, at: at, .fileUnreadableName(path: .name(error.path)))
    default: throw error
    }
    return ReadFile((), file: SourceFile(id: id, path: error.path), diagnostics: [fault])
  }
}
