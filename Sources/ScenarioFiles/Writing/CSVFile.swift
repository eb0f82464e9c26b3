/// A table of texts as a file that office programs open without asking.
public enum CSVFile {
  /// The bytes of rows, the header first: UTF-8 with BOM, commas, CRLF.
  public static func bytes(of rows: [[String]]) -> [UInt8] {
    var writer = CSVWriter(header: rows.first ?? [])
    for row in rows.dropFirst() { writer.append(row) }
    return writer.bytes
  }
}
