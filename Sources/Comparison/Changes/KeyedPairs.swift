/// The elements of two lists brought together by their keys.
struct KeyedPairs<Element> {
  /// In the order of the list after, then what only the list before has.
  let all: [(before: Element?, after: Element?)]

  /// Of elements with one key the first counts.
  init(_ before: [Element], _ after: [Element], key: (Element) -> String) {
    var earlier: [String: Element] = [:]
    for element in before where earlier[key(element)] == nil { earlier[key(element)] = element }
    var taken: Set<String> = []
    var pairs: [(before: Element?, after: Element?)] = []
    for element in after where taken.insert(key(element)).inserted { pairs.append((earlier[key(element)], element)) }
    for element in before where taken.insert(key(element)).inserted { pairs.append((element, nil)) }
    all = pairs
  }
}
