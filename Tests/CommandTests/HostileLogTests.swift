import Foundation
import Testing

/// What names of all kinds do to a terminal, and to a program that runs a pipeline and reads its log: nothing.
@Suite struct HostileLogTests {
  static let evil = "e\u{1B}[31m\u{9B}31m\n::error::x\r##vso[task.complete]##[error]y"
  /// Commands on the folder, as the shell reads them; `$E` is what is evil, `$C` the content folder.
  static let commands = [
    "check --content \"$C\" --show info",
    "check --content \"$C\" --format json --format gitlab --format sarif --format junit",
    "check --content \"$C\" --show info --color always", "check --content \"$C\" \"$E.md\"",
    "check --content \"$C\" --only \"$E\"",
    "check --content \"$C\" --baseline \"$E\"", "check --content \"$C\" --changed-since \"$E\"", "check --as-of=\"$E\"",
    "check --content \"$C\" --audience \"$E\"", "check --content \"$C\" --audience team --show info",
    "check --content \"$C\" --format \"$E\"", "check --content \"$E\"", "\"$E\"", "check \"--$E\"",
    "build --content \"$C\" --output \"$E\"", "build --content \"$C\" --output \"$E\" --dry-run",
    "build --content \"$C\" --output \"$E\" --verbose", "build --content \"$C\" --output \"$C/accounts/$E\"",
    "build --content \"$C\" --templates \"$T\" --output \"$E\"", "build --content \"$C\" --templates \"$E\"",
    "explain \"$E\"", "rules --color always", "trace --content \"$C\" x", "trace --content \"$C\" \"$E\"",
    "trace --content \"$C\" x \"$E\"", "config --content \"$C\"", "audience team --content \"$C\"",
    "audience \"$E\" --content \"$C\"", "forget \"error vso\" --content \"$C\"", "forget \"$E\" --content \"$C\"",
    "diff --content \"$C\" \"$E\"", "diff --content \"$C\" HEAD~1", "diff --content \"$C\" HEAD~1 --format json",
    "diff --content \"$C\" HEAD~1 --format markdown", "init \"$E\"", "publish \"$E\" --content \"$C\"",
    "publish share --content \"$C\" --fail-on never", "releases share --content \"$C\"",
    "releases \"$E\" --content \"$C\"",
    "rollback share \"$E\" --content \"$C\"", "rollback share --content \"$C\" --audience \"$E\"",
  ]

  /// A folder whose names, words and places are all evil, in a repository with an earlier commit.
  static func site() throws -> Site {
    let site = try Site()
    let content = "c\(evil)"
    try site.write(
      "\(content)/site.yaml",
      """
      title: '::error::x ##vso[task.complete]'
      forums: [{id: board, name: '##[error]x'}]
      audiences: {team: {hides_sections: ['::error::x'], only_sections: ['##vso[a]']}}
      publish: {share: {audience: all, to: ../share}}

      """)
    try site.write("share/keep", "")
    func plan(_ number: Int) -> String {
      """
      ---
      account: '::error::x'
      id: x
      owner: '##vso[task.complete]z'
      why_key: "a\\n::error::x\\n##vso[task.complete]"
      updated: 2020-01-0\(number)
      actions: [{id: A1, text: "a\\n::error::x ##[error]y", due: 2020-01-01}]
      objectives: [{id: O1, text: '::error::x', owner: '##vso[a]'}]
      custom: {'::error::x': '##teamcity[x]'}
      ---
      # ::error::x &#27;[31m ##vso[a]

      [a](::error::x) [b](<##vso[task.complete].pdf>) [c](a%0A::error::x.md) error vso ![d](##vso[a])

      """
    }
    try site.write("\(content)/accounts/x.md", plan(1))
    let git = "git -c user.name=a -c user.email=a@a.example"
    _ = try Program.shell("git init -q; git add -A; \(git) commit -qm one", in: site.folder)
    try site.write("\(content)/accounts/x.md", plan(2))
    try site.write("own/languages/en.own.yaml", "'::error::x': ' ##vso[task.complete]'\n")
    try site.write("own/404.html", "{{##vso[task.complete]}}")
    return site
  }

  private static func run(_ command: String, in site: Site) throws -> String {
    let variables = ["E": evil, "C": "c\(evil)", "T": "own"]
    return try site.linjaus(command, environment: variables).output
  }

  /// What of an output would do something.
  private static func harm(in output: String) -> [String] {
    let controls = output.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
    let lines = output.split(separator: "\n").map { $0.drop { $0 == " " } }
    return controls.map { "U+\(String($0.value, radix: 16))" } + lines.filter { $0.hasPrefix("::") }.map(String.init)
      + ["##vso[", "##[", "##teamcity["].filter(output.contains)
  }

  @Test func noNameDoesAnythingToALog() throws {
    let site = try Self.site()
    for command in Self.commands {
      var output = try Self.run(command, in: site)
      #expect(!output.isEmpty, "\(command)")
      if command.contains("--color always") { output = output.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
      #expect(Self.harm(in: output) == [], "\(command)\n\(output)")
    }
    // Nor does a file whose name cannot be read at all.
    try site.write("c\(Self.evil)/accounts/\(Self.evil).md", "---\naccount: A\n---\n")
    for command in Self.commands {
      var output = try Self.run(command, in: site)
      if command.contains("--color always") { output = output.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
      #expect(Self.harm(in: output) == [], "\(command)\n\(output)")
    }
  }

  /// The forms whose lines are commands hold no others.
  @Test(arguments: ["github", "azure"]) func reportsForPipelinesHoldTheirOwnCommandsAlone(format: String) throws {
    let output = try Self.run("check --content \"$C\" --show info --format \(format)", in: try Self.site())
    let lines = output.split(separator: "\n").map(String.init)
    #expect(lines.count > 3)
    for line in lines {
      let own = format == "github" ? ["::error ", "::warning ", "::notice "] : ["##vso[task.logissue "]
      let rest = line.dropFirst(own.first(where: line.hasPrefix)?.count ?? 0)
      #expect(rest.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      #expect(!rest.hasPrefix("::") && (format == "github" || !rest.hasPrefix("##")), "\(line)")
    }
  }
}
