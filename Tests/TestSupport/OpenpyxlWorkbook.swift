import Foundation

/// A workbook as openpyxl, a library apart from ours, reads it.
public struct OpenpyxlWorkbook: Decodable, Sendable {
  /// A cell that holds anything.
  public struct Cell: Decodable, Sendable {
    /// Row from 1.
    public let row: Int
    /// Column from 1.
    public let column: Int
    /// The value as text: numbers as Python writes them, dates in ISO format.
    public let value: String
    /// `s` text, `n` number, `d` date, `f` formula.
    public let type: String
    /// The number format.
    public let format: String
    /// Colour of the background as `AARRGGBB`, or nothing.
    public let fill: String
    /// The note, or nothing.
    public let note: String
    /// Where the cell leads within the workbook, or nothing.
    public let link: String
  }

  /// A list of values for cells.
  public struct Choices: Decodable, Sendable, Equatable {
    /// The cells.
    public let range: String
    /// The list, or where it lies.
    public let source: String
    /// `warning` or `stop`.
    public let style: String
  }

  /// A sheet.
  public struct Sheet: Decodable, Sendable {
    /// Its name.
    public let name: String
    /// `visible` or `hidden`.
    public let state: String
    /// The first cell that scrolls, or nothing.
    public let freeze: String
    /// The range with a filter, or nothing.
    public let filter: String
    /// What is printed.
    public let printArea: String
    /// Rows on every page.
    public let printTitles: String
    /// `landscape`, `portrait` or `default`.
    public let orientation: String
    /// Size of the paper: 9 is A4.
    public let paper: Int
    /// Pages wide.
    public let fitToWidth: Int
    /// Pages high; 0 for any number.
    public let fitToHeight: Int
    /// Middle of the footer.
    public let footer: String
    /// Widths by column.
    public let widths: [String: Double]
    /// Heights of rows that have one of their own, by row.
    public let heights: [String: Double]
    /// Depth in the outline by column.
    public let outline: [String: Int]
    /// Merged ranges.
    public let merged: [String]
    /// Lists of values.
    public let choices: [Choices]
    /// Cells that hold anything, row by row.
    public let cells: [Cell]

    /// The text of a cell, or nil for an empty one.
    public subscript(_ row: Int, _ column: Int) -> String? { cell(row, column)?.value }

    /// A cell that holds anything.
    public func cell(_ row: Int, _ column: Int) -> Cell? {
      cells.first { $0.row == row && $0.column == column }
    }

    /// The texts of a row, blanks included, as far as it holds anything.
    public func row(_ number: Int) -> [String] {
      let cells = cells.filter { $0.row == number }
      return (0..<(cells.map(\.column).max() ?? 0)).map { column in
        cells.first { $0.column == column + 1 }?.value ?? ""
      }
    }

    /// The last row that holds anything.
    public var lastRow: Int { cells.map(\.row).max() ?? 0 }
  }

  /// When the properties say that the file was made.
  public let created: String
  /// The title in the properties.
  public let title: String
  /// The sheets.
  public let sheets: [Sheet]

  /// Reads a file.
  public init(path: String) throws {
    let output = try ChildProcess.output(of: "/usr/bin/python3", ["-c", Self.script, path])
    self = try JSONDecoder().decode(Self.self, from: Data(output.utf8))
  }

  /// A sheet by its name.
  public func sheet(_ name: String) -> Sheet? { sheets.first { $0.name == name } }

  private static let script = """
    import json, sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    def cell(c):
        value = c.value
        text = value.isoformat() if c.data_type == "d" else str(value)
        fill = c.fill.fgColor.rgb if c.fill.fill_type == "solid" else ""
        return {"row": c.row, "column": c.column, "value": text, "type": c.data_type,
                "format": c.number_format, "fill": fill,
                "note": c.comment.text if c.comment else "",
                "link": (c.hyperlink.location or "") if c.hyperlink else ""}
    def area(ranges):
        return ",".join(ranges) if isinstance(ranges, list) else str(ranges or "")
    def sheet(s):
        columns = s.column_dimensions
        return {
            "name": s.title, "state": s.sheet_state, "freeze": s.freeze_panes or "",
            "filter": s.auto_filter.ref or "", "printArea": area(s.print_area),
            "printTitles": str(s.print_title_rows or ""),
            "orientation": s.page_setup.orientation or "default",
            "paper": int(s.page_setup.paperSize or 0),
            "fitToWidth": int(s.page_setup.fitToWidth if s.page_setup.fitToWidth is not None else 1),
            "fitToHeight": int(s.page_setup.fitToHeight if s.page_setup.fitToHeight is not None else 1),
            "footer": s.oddFooter.center.text or "",
            "widths": {k: v.width for k, v in columns.items()},
            "heights": {str(k): v.height for k, v in s.row_dimensions.items() if v.height},
            "outline": {k: v.outlineLevel for k, v in columns.items()},
            "merged": sorted(str(r) for r in s.merged_cells.ranges),
            "choices": [{"range": str(v.sqref), "source": v.formula1 or "",
                         "style": v.errorStyle or "stop"}
                        for v in s.data_validations.dataValidation],
            "cells": [cell(c) for row in s.iter_rows() for c in row
                      if c.value is not None or c.comment],
        }
    print(json.dumps({"created": book.properties.created.isoformat(),
                      "title": book.properties.title or "",
                      "sheets": [sheet(s) for s in book.worksheets]}))
    """
}
