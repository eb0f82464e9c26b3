/// Why a file cannot be read as a workbook.
///
/// It carries data only; what a person reads is made where the language is known.
public enum WorkbookFault: Error, Hashable, Sendable {
  /// The file may not be read.
  case unreadableFile
  /// There is no file of that name.
  case missingFile
  /// The workbook has a password.
  case password
  /// The file has another format than `.xlsx`, whatever its name says.
  case otherFormat(FileFormat)
  /// The file, or a part of it, is not as the format wants it.
  ///
  /// The part is the path inside the file, and nil where the file as a whole is meant; the detail
  /// is what the zip or XML library, or this one, says about it.
  case damaged(part: String?, detail: String)
  /// A part declares a document type, through which entities could be defined.
  case documentType(part: String)
  /// The file exceeds a limit of ``WorkbookLimits``.
  case exceeds(Limit, most: Int)

  /// A format that files named `.xlsx` turn out to have.
  public enum FileFormat: String, Hashable, Sendable, CaseIterable {
    /// The binary format of Excel 97–2003 and of WPS's `.et`.
    case xls
    /// Excel's binary workbook `.xlsb`.
    case xlsb
    /// An OpenDocument file, as `.ods`.
    case openDocument
    /// A Word document.
    case word
    /// A presentation.
    case presentation
    /// A web page, as some systems export tables.
    case html
    /// Plain text, as `.csv`.
    case text
    /// Some other zip file.
    case zip
    /// An empty file.
    case empty
    /// Anything else.
    case unknown
  }

  /// What is limited.
  public enum Limit: String, Hashable, Sendable, CaseIterable {
    /// Bytes of the file.
    case fileBytes
    /// Entries of the zip file.
    case entries
    /// Bytes of one part when unpacked.
    case partBytes
    /// Bytes of all parts read when unpacked.
    case totalBytes
    /// Unpacked bytes for each packed one.
    case expansion
    /// Levels of elements inside each other.
    case depth
    /// Sheets.
    case sheets
    /// Rows of a sheet.
    case rows
    /// Columns of a sheet.
    case columns
    /// Cells of all sheets that hold something.
    case cells
  }
}
