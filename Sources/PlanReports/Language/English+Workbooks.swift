import Staffing

extension EnglishTexts {
  /// Faults of workbooks and of what only a workbook can hold.
  static let workbookFaults: [DiagnosticCode: Texts.DiagnosticText] = [
    .notAWorkbook: .init(
      "The file is no .xlsx workbook, whatever its name says.",
      "Maybe open it in WPS or Excel and save it as an Excel workbook (.xlsx).",
      variants: [
        "xls": "The file is a workbook of the old format .xls (or WPS's .et); .xlsx was expected.",
        "xlsb": "The file is a binary workbook, .xlsb; .xlsx was expected.",
        "openDocument": "The file is an OpenDocument file, as .ods; .xlsx was expected.",
        "word": "The file is a Word document; a workbook was expected.",
        "presentation": "The file is a presentation; a workbook was expected.",
        "html": "The file is a web page, as some systems export tables; .xlsx was expected.",
        "text": "The file is plain text, as .csv; .xlsx was expected.",
        "zip": "The file is a zip file without a workbook in it.",
        "empty": "The file is empty; a workbook was expected.",
      ]
    ),
    .lockedWorkbook: .init(
      "The workbook has a password and cannot be read.",
      "Maybe open it, take the password away, and save it again."
    ),
    .damagedWorkbook: .init(
      "The workbook is damaged in its part {0}: {1}.",
      "Maybe get the file again, or open it in WPS or Excel, let it be repaired, and save it.",
      variants: [
        "zip": "The workbook is damaged: {1}.",
        "documentType": "The part {1} declares a document type, which no workbook has.",
      ]
    ),
    .oversizedWorkbook: .init(
      "The workbook exceeds a limit.",
      "Maybe delete what is no table of the scenario, or save a new workbook with the values only.",
      variants: [
        "fileBytes": "The workbook has more than {1} bytes.",
        "entries": "The workbook consists of more than {1} parts.",
        "partBytes": "A part of the workbook has more than {1} bytes when unpacked.",
        "totalBytes": "The workbook has more than {1} bytes when unpacked.",
        "expansion": "A part of the workbook unpacks to more than {1} times its size.",
        "depth": "A part of the workbook has more than {1} levels of elements.",
        "sheets": "The workbook has more than {1} sheets.",
        "rows": "A sheet of the workbook has more than {1} rows.",
        "columns": "A sheet of the workbook has more than {1} columns.",
        "cells": "The workbook has more than {1} cells that hold something.",
      ]
    ),
    .errorCell: .init(
      "{column} shows the error {value}; a value was expected.",
      "Maybe correct the formula, or write the value itself."
    ),
    .uncomputedCell: .init(
      "{column} holds a formula that was never computed.",
      "Maybe open the workbook in WPS or Excel and save it, or write the value itself."
    ),
    .unknownSheets: .init(
      "Sheets that are not part of the format and were not read, {value}: {details}.",
      "Maybe rename them, if they are tables of the scenario; explanations belong on a sheet called "
        + "说明 or explanations."
    ),
    .spoiledMonth: .init(
      "{column} is the number {value}, which may have been typed as {value}0: the spreadsheet "
        + "drops the zero, and October looks like January.",
      "Maybe write the month as text or as a date, as 2019-10."
    ),
  ]
}
