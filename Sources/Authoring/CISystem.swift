/// A system that runs pipelines, by the word of the command line.
package enum CISystem: String, CaseIterable, Sendable {
  case github, gitlab, azure, jenkins

  /// The files for it: where each stands in the repository, and the template that it comes from. The pipeline comes first.
  var files: [(path: String, template: String)] {
    switch self {
    case .github:
      [(".github/workflows/linjaus.yml", "ci/github/linjaus.yml"), (".github/CODEOWNERS", "ci/github/CODEOWNERS")]
    case .gitlab: [(".gitlab-ci.yml", "ci/gitlab/gitlab-ci.yml"), (".gitlab/CODEOWNERS", "ci/gitlab/CODEOWNERS")]
    case .azure: [("azure-pipelines.yml", "ci/azure/azure-pipelines.yml")]
    case .jenkins: [("Jenkinsfile", "ci/jenkins/Jenkinsfile")]
    }
  }
}
