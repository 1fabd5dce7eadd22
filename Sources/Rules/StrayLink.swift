import AccountPlans
import CommonMark
import Diagnostics
import FrontMatter

/// A link or image that leads to nothing that is shown: why, and what would work.
struct StrayLink {
  let subject: LinkedText
  /// What the rule of links or of images says of each fault.
  let phrase: Words

  /// What a rule says of the links of one kind.
  func findings(of kind: Link.Kind) -> [Finding] {
    var findings: [Finding] = []
    for link in subject.text.links where link.kind == kind && link.reach == .site {
      if link.destination.isEmpty {
        findings.append(told(link.at, .empty, ""))
      } else if let target = LinkPaths.target(of: link, from: subject.path), let finding = finding(link, to: target) {
        findings.append(finding)
      }
    }
    for link in subject.text.document?.tornLinks ?? [] where link.kind == kind {
      if let finding = finding(link) { findings.append(finding) }
    }
    return findings
  }

  private func finding(_ link: Link, to target: String) -> Finding? {
    let fault: Fault
    var proposal: String?
    let found = subject.targets.target(target)
    if found != .there, let finding = backslash(link) { return finding }
    if found == .there, let finding = misused(link, target) { return finding }
    switch found {
    // What leads out of the folder is a fault already.
    case .there, .outside: return nil
    case .data: fault = .data
    case .settings: fault = .settings
    case .passedOver: fault = .passedOver
    case .unread: fault = .unread
    case .served: fault = .served
    case .folder:
      fault = .folder
      proposal = subject.targets.proposals?.page(of: target)
    case .missing:
      let proposals = subject.targets.proposals
      proposal = proposals?.nearest(target)
      let isCase = proposal != nil && proposals?.sameButForCase(target) != nil
      fault = isCase ? .case : target.hasSuffix(".md") ? .page : .file
    }
    guard let proposal else { return told(link.at, fault, link.destination) }
    let address = LinkProposals.address(of: proposal, from: subject.path, keeping: link.destination)
    return told(
      link.at, fault == .case || fault == .folder ? fault : .near, link.destination, address,
      written: link.written)
  }

  /// Of a link to a file as if it were a folder, and of an image that is a page.
  private func misused(_ link: Link, _ target: String) -> Finding? {
    if link.kind == .image, target.hasSuffix(".md") { return told(link.at, .page, link.destination) }
    let path = link.destination.prefix { $0 != "#" && $0 != "?" }
    guard path.hasSuffix("/") else { return nil }
    let address = LinkProposals.address(of: target, from: subject.path, keeping: link.destination)
    return told(link.at, .near, link.destination, address, written: link.written)
  }

  /// Of a path whose folders are parted as in Windows.
  private func backslash(_ link: Link) -> Finding? {
    guard link.destination.contains("\\"), subject.targets.proposals != nil else { return nil }
    let address = link.destination.replacing("\\", with: "/")
    let isThere = LinkPaths.target(of: address, from: subject.path).map { subject.targets.target($0) } == .there
    return told(link.at, .backslash, link.destination, address, written: isThere ? link.written : nil)
  }

  /// Of what is no link since a blank ends its address; nil where neither such a file is there nor its name looks like a
  /// file's.
  private func finding(_ link: TornLink) -> Finding? {
    if link.written != nil, ["http://", "https://"].contains(where: link.destination.hasPrefix) {
      let address = link.destination.replacing(" ", with: "%20")
      return told(link.at, .blank, link.destination, address, written: link.written)
    }
    guard let target = LinkPaths.target(of: link, from: subject.path), let proposals = subject.targets.proposals else {
      return nil
    }
    if let finding = titled(link) { return finding }
    guard let meant = proposals.nearest(target) else {
      // What cannot be found as it stands was written with backslashes, which make brackets of a text.
      guard link.written != nil, FileName(ofPath: target).isOfFile else { return nil }
      return told(link.at, .blank, link.destination, PercentEncoding.encoded(link.destination))
    }
    let address = LinkProposals.address(of: meant, from: subject.path, keeping: link.destination)
    return told(link.at, .blank, link.destination, address, written: link.written)
  }

  /// Of an address with a title that is not in straight quotes: `b.md The plan`.
  private func titled(_ link: TornLink) -> Finding? {
    guard let blank = link.destination.firstIndex(of: " ") else { return nil }
    let path = String(link.destination[..<blank])
    guard let target = LinkPaths.target(of: path, from: subject.path), subject.targets.target(target) == .there,
      !target.isEmpty
    else { return nil }
    let quotes: Set<Character> = [
      "\"", "'", "\u{201C}", "\u{201D}", "\u{201E}", "\u{2018}", "\u{2019}", "\u{AB}", "\u{BB}",
    ]
    var title = link.destination[blank...].drop { $0 == " " || quotes.contains($0) }
    while let last = title.last, quotes.contains(last) { title = title.dropLast() }
    let address = "\(path) \"\(title.replacing("\"", with: ""))\""
    return told(link.at, .title, link.destination, address, written: link.written)
  }

  private func told(
    _ at: SourceRange, _ fault: Fault, _ destination: String, _ address: String? = nil, written: SourceRange? = nil
  ) -> Finding {
    let target = Argument.name(FaultLog.shortened(destination))
    return Finding(
      at: at, phrase(fault, target, address.map { .name($0) }),
      replacement: address.flatMap { address in written.map { .init(at: $0, address) } })
  }
}

extension StrayLink {
  enum Fault {
    case empty, data, settings, passedOver, unread, served, folder
    /// Nothing is there, and nothing alike.
    case page, file
    /// Something else is there, of which the address is known.
    case `case`, near, backslash, blank, title
  }

  typealias Words = (_ fault: Fault, _ target: Argument, _ address: Argument?) -> Phrase

  static func ofLink(_ fault: Fault, _ target: Argument, _ address: Argument?) -> Phrase {
    switch fault {
    case .empty: .linkBrokenEmpty
    case .data: .linkBrokenData(target: target)
    case .settings: .linkBrokenSettings(target: target)
    case .passedOver: .linkBrokenPassedOver(target: target)
    case .unread: .linkBrokenUnread(target: target)
    case .served: .linkBrokenServed(target: target)
    case .folder:
      address.map { .linkBrokenFolderPage(target: target, address: $0) } ?? .linkBrokenFolder(target: target)
    case .case: .linkBrokenCase(target: target, address: address ?? .name(""))
    case .page: .linkBrokenPage(target: target)
    case .file: .linkBrokenFile(target: target)
    case .near: .linkBrokenNear(target: target, address: address ?? .name(""))
    case .backslash: .linkBrokenBackslash(target: target, address: address ?? .name(""))
    case .blank: .linkBrokenBlank(target: target, address: address ?? .name(""))
    case .title: .linkBrokenTitle(target: target, address: address ?? .name(""))
    }
  }

  static func ofImage(_ fault: Fault, _ target: Argument, _ address: Argument?) -> Phrase {
    switch fault {
    case .empty: .imageMissingEmpty
    case .data: .imageMissingData(target: target)
    case .settings: .imageMissingSettings(target: target)
    case .passedOver: .imageMissingPassedOver(target: target)
    case .unread: .imageMissingUnread(target: target)
    case .served: .imageMissingServed(target: target)
    case .folder:
      address.map { .imageMissingFolderPage(target: target, address: $0) } ?? .imageMissingFolder(target: target)
    case .case: .imageMissingCase(target: target, address: address ?? .name(""))
    case .page: .imageMissingPage(target: target)
    case .file: .imageMissingFile(target: target)
    case .near: .imageMissingNear(target: target, address: address ?? .name(""))
    case .backslash: .imageMissingBackslash(target: target, address: address ?? .name(""))
    case .blank: .imageMissingBlank(target: target, address: address ?? .name(""))
    case .title: .imageMissingTitle(target: target, address: address ?? .name(""))
    }
  }
}
