import Diagnostics

/// Two counts with their words, as arguments of a headline.
struct CountWords {
  let count: Argument
  let number: Argument
  /// With a capital, where it begins the sentence.
  let capitalNumber: Argument
  let total: Argument
  let totalNumber: Argument

  init(_ count: Int, of total: Int = 0, _ words: PageWords) {
    self.count = .count(count)
    number = .name(words.spelled(count))
    capitalNumber = .name(words.spelled(count, capital: true))
    self.total = .count(total)
    totalNumber = .name(words.spelled(total))
  }
}
