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
    case .danglingLink: "\(path) is a link that leads to nothing."
    case .misnamed:
      "\(path) has a name that is not UTF-8 or holds a line break or another control character; rename it."
    case .mask(let mask):
      "\(path): umask \(mask) takes away what this program needs of its own files. Set it to 022, or to 077 for yourself alone."
    case .noContent:
      "\(path) holds no site.yaml. Name the content folder with --content DIR, or go to a folder that has content/site.yaml."
    case .notContent(let folder):
      "\(path) is no file of the content folder \(folder), which holds site.yaml, units.yaml, model.yaml, accounts/**/*.md, pages/**/*.md and data/*.csv. Name one of these, or the content folder with --content DIR."
    case .notOurs:
      "\(path) holds what linjaus did not write, so nothing is written over it. Move it away, or name another folder with --output DIR."
    case .overlapsContent:
      "\(path) and the content folder stand in each other. Name a folder beside the content with --output DIR."
    case .busy: "Another run is writing to \(path). Wait until it has ended."
    case .programMissing: "\(path) is not installed, or not in PATH."
    case .programFailed(let text): "\(path) failed: \(text)"
    case .gitMissing:
      "git is not installed, or not in PATH. Revisions are read through it: install git, in the image of a CI job too."
    case .notRepository:
      "\(path) stands in no git working tree. Name a content folder that is under version control with --content DIR."
    case .unknownRevision:
      "git knows no revision \(path). Name a branch, tag or commit that is here; \u{201C}git branch --all\u{201D} lists the branches, and a remote one is written origin/NAME."
    case .historyCutOff:
      "The clone is shallow, and what was fetched of its history does not reach \(path). Fetch more: \u{201C}git fetch --unshallow\u{201D}, or in CI the whole history (GitHub and Azure: fetch-depth 0; GitLab: GIT_DEPTH 0)."
    case .unrelatedRevision: "\(path) has no commit in common with HEAD. Name the branch that this one is made from."
    case .notInRevision(let commit): "\(path) is not in commit \(commit.prefix(12)). Name a later revision."
    case .notSeconds(let text): "\(path) must be a number of seconds since 1970, not \u{201C}\(text)\u{201D}."
    }
  }
}
