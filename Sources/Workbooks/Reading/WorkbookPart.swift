/// The part that lists the sheets.
final class WorkbookPart: XMLHandler {
  /// A sheet as it is listed.
  struct Entry {
    let name: String
    let isHidden: Bool
    /// The id of the reference to its part.
    let reference: String
  }

  /// The sheets in the order of their tabs.
  private(set) var entries: [Entry] = []
  /// Whether day 0 is 1 January 1904.
  private(set) var is1904 = false

  override func begin(_ name: XMLName, _ attributes: XMLAttributes, depth: Int) {
    if depth == 0, !(name == "workbook") {
      refuse("the outermost element is not workbook")
    } else if depth == 1, name == "workbookPr" {
      is1904 = attributes.isSet("date1904")
    } else if depth == 2, name == "sheet" {
      guard let title = attributes.text("name"), let reference = attributes.text("id") else {
        refuse("a sheet without name or id")
        return
      }
      let state = attributes.text("state") ?? ""
      entries.append(
        Entry(
          name: title,
          isHidden: state == "hidden" || state == "veryHidden",
          reference: reference
        )
      )
    }
  }
}
