/// A zip file whose parts make up a workbook.
struct WorkbookPackage {
  private let archive: ZipArchive
  private let limits: WorkbookLimits

  /// Opens the zip file; the bytes must outlive the package.
  init(_ bytes: UnsafeRawBufferPointer, limits: WorkbookLimits) throws(WorkbookFault) {
    self.archive = try ZipArchive(bytes, limits: limits)
    self.limits = limits
  }

  /// Reads every sheet.
  func workbook() throws(WorkbookFault) -> Workbook {
    let path = try workbookPath()
    let list = try read(WorkbookPart(part: path))
    guard list.entries.count <= limits.sheets else {
      throw .exceeds(.sheets, most: limits.sheets)
    }
    let references = try read(Relationships(of: path))
    let formats = try references.first("styles").map { path throws(WorkbookFault) in
      try read(StylesPart(part: path)).formats
    }
    let shared = try references.first("sharedStrings").map { path throws(WorkbookFault) in
      try read(SharedTextPart(part: path)).texts
    }
    var sheets: [WorkbookSheet] = []
    var cellsLeft = limits.cells
    for entry in list.entries {
      guard let target = references.all[entry.reference] else {
        throw .damaged(part: path, detail: "no part for the sheet \"\(entry.name)\"")
      }
      guard target.kind == "worksheet" else { continue }
      let part = try read(
        SheetPart(
          part: target.path,
          .init(
            shared: shared ?? TextPool(),
            formats: formats ?? [],
            limits: limits,
            cellsLeft: cellsLeft
          )
        )
      )
      try part.finish()
      cellsLeft -= part.content.cells.count
      sheets.append(
        WorkbookSheet(
          name: entry.name,
          isHidden: entry.isHidden,
          content: part.content,
          shared: shared ?? TextPool(),
          is1904: list.is1904
        )
      )
    }
    return Workbook(sheets: sheets)
  }

  private func read<Part: XMLHandler>(_ part: Part) throws(WorkbookFault) -> Part {
    try XMLScanner.read(into: part, from: archive, limits: limits)
    return part
  }

  /// The part that lists the sheets.
  private func workbookPath() throws(WorkbookFault) -> String {
    if archive.contains("mimetype"),
      archive.head(of: "mimetype", bytes: 200)?.contains("opendocument") == true
    {
      throw .otherFormat(.openDocument)
    }
    let usual = "xl/workbook.xml"
    var path = usual
    if archive.contains("_rels/.rels") {
      path = try read(Relationships(of: "")).first("officeDocument") ?? usual
    }
    if archive.contains(path), path.lowercased().hasSuffix(".xml"),
      !path.hasPrefix("word/"), !path.hasPrefix("ppt/")
    {
      return path
    }
    throw .otherFormat(otherFormat(path))
  }

  private func otherFormat(_ path: String) -> WorkbookFault.FileFormat {
    if path.hasPrefix("word/") { return .word }
    if path.hasPrefix("ppt/") { return .presentation }
    return path.hasSuffix(".bin") ? .xlsb : .zip
  }
}
