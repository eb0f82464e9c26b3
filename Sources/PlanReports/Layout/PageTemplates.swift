import Mustache

/// The templates of the pages, which are built into the program.
enum PageTemplates: String {
  case school
  case district
  case letters
  case report
  case sweep

  /// The page as HTML; values are escaped.
  func page(_ values: [String: Any]) -> String {
    guard let page = Self.library.render(values, withTemplate: rawValue) else {
      preconditionFailure("the template \(rawValue) is built in")
    }
    return page
  }

  private static var library: MustacheLibrary {
    let sources = [
      "page": PackageResources.page_mustache,
      PageTemplates.school.rawValue: PackageResources.school_mustache,
      PageTemplates.district.rawValue: PackageResources.district_mustache,
      PageTemplates.letters.rawValue: PackageResources.letters_mustache,
      PageTemplates.report.rawValue: PackageResources.report_mustache,
      PageTemplates.sweep.rawValue: PackageResources.sweep_mustache,
      "figures": PackageResources.figures_mustache,
      "bars": PackageResources.bars_mustache,
      "stack": PackageResources.stack_mustache,
      "map": PackageResources.map_mustache,
    ]
    do {
      return MustacheLibrary(
        templates: try sources.mapValues {
          try MustacheTemplate(string: String(decoding: $0, as: UTF8.self))
        }
      )
    } catch {
      preconditionFailure("a built-in template has a fault: \(error)")
    }
  }
}

/// A cell of a page's table.
struct PageCell {
  var text: String
  /// Classes of the style sheet: `n` for numbers, `good`, `bad`.
  var style = ""

  /// What a template reads.
  var values: [String: Any] { ["text": text, "class": style] }

  /// A number's cell.
  static func number(_ text: String, isBad: Bool = false) -> PageCell {
    PageCell(text: text, style: isBad ? "n bad" : "n")
  }
}
