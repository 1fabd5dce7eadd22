import Diagnostics
import Testing

@Suite struct PhraseTests {
  @Test func phrasesAreEqualByTextAndArguments() {
    let phrase = Phrase.linkBrokenNear(target: .name("a"), address: .name("b"))
    #expect(phrase == .linkBrokenNear(target: .name("a"), address: .name("b")))
    #expect(phrase != .linkBrokenNear(target: .name("b"), address: .name("a")))
    #expect(phrase != .imageMissingNear(target: .name("a"), address: .name("b")))
    #expect(phrase.key == .linkBrokenNear && phrase.key != .imageMissingNear)
    #expect(Set([phrase, phrase, .noteFirst, .noteFirst]).count == 2)
  }

  @Test func argumentsAreFoundByTheirNames() {
    let phrase = Phrase.linkBrokenNear(target: .name("a"), address: .name("b"))
    #expect(phrase.key.name == "link-broken.near")
    #expect(phrase.argument("address") == .name("b") && phrase.argument("line") == nil)
    #expect(
      phrase.mapArguments { name, _ in .name(name) }
        == .linkBrokenNear(target: .name("target"), address: .name("address")))
  }

  @Test func anArgumentOfTheHelpAloneIsOneOfTheMessage() {
    #expect(Phrase.frontMatterInvalidUnclosedNear(line: .count(3)).argument("line") == .count(3))
  }

  @Test func membersOfAFamilyAreFoundById() {
    #expect(Phrase(.status, "in_progress") == .statusInProgress)
    #expect(Phrase(.aspect, "shared-values") == .aspectSharedValues)
    #expect(Phrase(.aspect, "own") == nil && Phrase(.aspect, "") == nil)
    #expect(Argument.word(of: .tier, "growth") == .word(.tierGrowth))
    #expect(Argument.word(of: .tier, "own") == .name("own"))
  }

  @Test func everyKeyIsFoundInTheTable() {
    let table = PhraseTable.english
    #expect(table.count > 1500)
    for index in 0..<table.count { #expect(table.index(of: table.key(at: index)) == index) }
    for key in ["", "a", "zz", "status.", "status.ope", "status.openx"] { #expect(table.index(of: key) == nil) }
  }
}
