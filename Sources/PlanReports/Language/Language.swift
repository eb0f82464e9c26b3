/// A language of everything that a person reads.
public enum Language: String, CaseIterable, Sendable {
  /// Chinese.
  case zh
  /// English.
  case en

  /// The language of a locale such as `en_US.UTF-8`: English where it starts with `en`, else Chinese.
  public init(locale: String?) {
    self = (locale ?? "").lowercased().hasPrefix("en") ? .en : .zh
  }
}
