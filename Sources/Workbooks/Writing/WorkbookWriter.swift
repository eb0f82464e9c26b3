import CXlsxWriter

/// Writes workbooks in the format of Excel and WPS (`.xlsx`).
///
/// The same workbook gives the same bytes on every day and machine.
public enum WorkbookWriter {
  /// The bytes of the file; linear in the number of cells.
  ///
  /// A temporary file in a folder of its own holds them meanwhile. The workbook must have a sheet, the
  /// first of which shows.
  public static func bytes(of workbook: OutputWorkbook) throws(WorkbookFailure) -> [UInt8] {
    precondition(workbook.sheets.first?.isHidden == false, "the first sheet of a workbook shows")
    let file = try TemporaryFile()
    try write(workbook, to: file)
    return try file.bytes()
  }

  private static func write(
    _ workbook: OutputWorkbook,
    to file: TemporaryFile
  ) throws(WorkbookFailure) {
    let open = try OpenWorkbook(file)
    try open.describe(title: workbook.title)
    var names = SheetNames()
    let named = workbook.sheets.map { (sheet: $0, name: names.name($0.name)) }
    // Sheets may lead to later ones, so all of them are there before any is filled.
    var writers: [SheetWriter] = []
    for (sheet, name) in named {
      writers.append(try open.sheet(sheet, name: name))
    }
    for writer in writers {
      try writer.write(among: named)
    }
    try open.close()
  }
}

/// A workbook of libxlsxwriter until it is closed.
///
/// It is made, used and closed on one thread, within one call of the writer.
private final class OpenWorkbook {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let formats: CellFormats
  private var isOpen = true

  init(_ file: TemporaryFile) throws(WorkbookFailure) {
    let opened = file.folder.withCString { folder in
      var options = lxw_workbook_options(
        constant_memory: 0,
        tmpdir: UnsafeMutablePointer(mutating: folder),
        use_zip64: 0
      )
      // The options are copied, the name of the folder is too.
      return workbook_new_opt(file.path, &options)
    }
    guard let opened else {
      throw .library(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue, "out of memory")
    }
    workbook = opened
    formats = CellFormats(opened)
  }

  deinit {
    if isOpen { lxw_workbook_free(workbook) }
  }

  /// Sets the properties of the file; the day it was made is always the same.
  func describe(title: String) throws(WorkbookFailure) {
    let code = CellText.prefix(of: CellText.clean(title), units: 255).withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      // The first day that a zip archive can tell of.
      properties.created = 315_532_800
      return workbook_set_properties(workbook, &properties)
    }
    try LibraryCall.check(code)
  }

  /// Adds an empty sheet.
  func sheet(_ sheet: OutputSheet, name: String) throws(WorkbookFailure) -> SheetWriter {
    guard let worksheet = workbook_add_worksheet(workbook, name) else {
      throw .library(
        LXW_ERROR_INVALID_SHEETNAME_CHARACTER.rawValue,
        "the sheet \(name) cannot be added"
      )
    }
    return SheetWriter(worksheet, sheet, name: name, formats)
  }

  /// Writes the file and gives everything back.
  func close() throws(WorkbookFailure) {
    isOpen = false
    try LibraryCall.check(workbook_close(workbook))
  }
}

/// The answers of libxlsxwriter as errors of Swift.
enum LibraryCall {
  /// Throws what a call answered unless it is that all is well.
  static func check(_ code: lxw_error) throws(WorkbookFailure) {
    guard code != LXW_NO_ERROR else { return }
    let reason = lxw_strerror(code).map { String(cString: $0) } ?? ""
    throw .library(code.rawValue, reason)
  }
}
