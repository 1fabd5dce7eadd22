import Workspace

extension WorkspaceError {
  /// What is wrong and what to do, in one or two sentences.
  var explanation: String {
    switch reason {
    case .system(_, let text): "\(path): \(text)"
    case .tooLarge(let limit): "\(path) is larger than \(limit >> 20) MiB."
    case .wrongKind: "\(path) is not the kind of file that is needed there."
    case .outside: "\(path) leads out of its folder."
    case .folderLink: "\(path) is a link to a folder; put the folder itself there."
    case .noContent:
      "\(path) holds no site.yaml. Name the content folder with --content DIR, or go to a folder that has content/site.yaml."
    case .notOurs:
      "\(path) holds what linjaus did not write, so nothing is written over it. Move it away, or name another folder with --output DIR."
    case .overlapsContent:
      "\(path) and the content folder stand in each other. Name a folder beside the content with --output DIR."
    case .busy: "Another run is writing to \(path). Wait until it has ended."
    case .programMissing: "\(path) is not installed, or not in PATH."
    case .programFailed(let text): "\(path) failed: \(text)"
    case .notSeconds(let text): "\(path) must be a number of seconds since 1970, not \u{201C}\(text)\u{201D}."
    }
  }
}
