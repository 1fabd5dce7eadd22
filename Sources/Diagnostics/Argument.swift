/// A value inside a message, not yet words: each language writes days, money and numbers in its own form.
@usableFromInline package enum Argument: Hashable, Sendable {
  /// A name, id or quoted piece of source, written as it stands.
  case name(String)
  /// Several names, written as a list.
  case names([String])
  /// Several arguments, written as a list: aspects and raters, which are words where they are built in, else names.
  case list([Argument])
  /// A whole number; chooses between the forms of a plural.
  case count(Int)
  case number(Double)
  case day(Day)
  case period(Period)
  /// An amount in a currency.
  indirect case money(Double, String)
  /// A level of 1 to 5, or a limit of one: one decimal.
  case level(Double)
  /// An index or a change of one: a whole number.
  case index(Double)
  /// A share of 0 to 1, written as a percentage.
  case share(Double)
  /// Another text of the catalogue, such as the name of a type.
  case word(Phrase)
}
