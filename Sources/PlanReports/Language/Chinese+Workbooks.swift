import Staffing

extension ChineseTexts {
  /// Faults of workbooks and of what only a workbook can hold.
  static let workbookFaults: [DiagnosticCode: Texts.DiagnosticText] = [
    .notAWorkbook: .init(
      "不论扩展名是什么，这个文件不是 .xlsx 工作簿。",
      "也许用 WPS 或 Excel 打开，另存为“Excel 工作簿 (.xlsx)”。",
      variants: [
        "xls": "文件是旧格式 .xls（或 WPS 的 .et）工作簿；应为 .xlsx。",
        "xlsb": "文件是二进制工作簿 .xlsb；应为 .xlsx。",
        "openDocument": "文件是 OpenDocument 文件（如 .ods）；应为 .xlsx。",
        "word": "文件是 Word 文档；应为工作簿。",
        "presentation": "文件是演示文稿；应为工作簿。",
        "html": "文件是网页，有些系统这样导出表格；应为 .xlsx。",
        "text": "文件是纯文本（如 .csv）；应为 .xlsx。",
        "zip": "文件是压缩包，里面没有工作簿。",
        "empty": "文件是空的；应为工作簿。",
      ]
    ),
    .lockedWorkbook: .init(
      "工作簿设有密码，无法读取。",
      "也许打开它，取消密码，再保存一次。"
    ),
    .damagedWorkbook: .init(
      "工作簿的部件 {0} 已损坏：{1}。",
      "也许重新取得文件，或用 WPS 或 Excel 打开、修复后保存。",
      variants: [
        "zip": "工作簿已损坏：{1}。",
        "documentType": "部件 {1} 声明了文档类型，工作簿不会这样。",
      ]
    ),
    .oversizedWorkbook: .init(
      "工作簿超出限制。",
      "也许删去与数据表无关的内容，或只把数值另存为新的工作簿。",
      variants: [
        "fileBytes": "工作簿超过 {1} 字节。",
        "entries": "工作簿的部件超过 {1} 个。",
        "partBytes": "工作簿的一个部件解压后超过 {1} 字节。",
        "totalBytes": "工作簿解压后超过 {1} 字节。",
        "expansion": "工作簿的一个部件解压后超过原来的 {1} 倍。",
        "depth": "工作簿的一个部件嵌套超过 {1} 层。",
        "sheets": "工作簿的工作表超过 {1} 张。",
        "rows": "工作簿的一张工作表超过 {1} 行。",
        "columns": "工作簿的一张工作表超过 {1} 列。",
        "cells": "工作簿有内容的单元格超过 {1} 个。",
      ]
    ),
    .errorCell: .init(
      "{column}显示错误 {value}；应为一个值。",
      "也许改正公式，或直接填写数值。"
    ),
    .uncomputedCell: .init(
      "{column}是从未计算过的公式。",
      "也许用 WPS 或 Excel 打开并保存一次，或直接填写数值。"
    ),
    .unknownSheets: .init(
      "有 {value} 张工作表不属于格式，没有读取：{details}。",
      "也许改名，如果它们是数据表；说明文字请放在名为“说明”的工作表里。"
    ),
    .spoiledMonth: .init(
      "{column}是数字 {value}，原来可能填的是 {value}0：电子表格去掉了末尾的零，十月看上去成了一月。",
      "也许用文本或日期填写年月，如 2019-10。"
    ),
  ]
}
