import Diagnostics

extension Ask {
  /// The place of the option that is recommended: the one whose text the recommendation is, else the longest that it begins
  /// with, no letter or digit next; of two of one text the first. nil where it means none, or nothing is recommended.
  package var recommendedOption: Int? {
    guard let recommendation = recommendation?.value else { return nil }
    var best: Int?
    for place in options.indices {
      let option = options[place].value
      if option == recommendation { return place }
      guard !option.isEmpty, recommendation.hasPrefix(option) else { continue }
      let next = recommendation.dropFirst(option.count).first
      if let next, next.isLetter || next.isNumber { continue }
      if best.map({ options[$0].value.count < option.count }) ?? true { best = place }
    }
    return best
  }
}
