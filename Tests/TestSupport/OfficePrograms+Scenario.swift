import Foundation

extension OfficePrograms {
  /// Writes a scenario folder as one workbook with openpyxl, as an office would have it.
  ///
  /// Numbers are numbers and months are dates; sheets have Chinese names where `names` gives them.
  public static func workbook(
    ofScenario folder: String,
    named names: [String: String] = [:],
    to path: String
  ) throws {
    let yaml = try String(contentsOfFile: folder + "/scenario.yaml", encoding: .utf8)
    let settings = try TemporaryFolder([
      "settings": SettingsRows.flattened(yaml).map { "\($0.key)\t\($0.value)" }.joined(
        separator: "\n"
      ),
      "names": names.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" }
        .joined(separator: "\n"),
    ])
    try python(
      script,
      [folder, settings.path(of: "settings"), settings.path(of: "names"), path]
    )
  }

  private static let script = """
    import csv, datetime, os, re, sys, openpyxl
    folder, settings, names, target = sys.argv[1:]
    def pairs(path):
        return [line.rstrip('\\n').split('\\t', 1) for line in open(path, encoding='utf-8')]
    names = dict(pairs(names))
    texts = {'id', 'name', 'school', 'teacher', 'parent', 'from', 'to', 'township', 'cluster',
             'exempt', 'reason', 'class', 'value'}
    months = {'birth', 'since', 'last_exchange', 'exchange_until'}
    book = openpyxl.Workbook(write_only=True)
    def cell(sheet, column, text):
        if text == '' or column in texts:
            return text or None
        if column in months:
            year, month = text.split('-')[:2]
            made = openpyxl.cell.WriteOnlyCell(sheet, datetime.date(int(year), int(month), 1))
            made.number_format = 'yyyy"年"m"月"'
            return made
        if text in ('yes', 'no'):
            return text == 'yes'
        if re.fullmatch(r'-?\\d+', text):
            return int(text)
        if re.fullmatch(r'-?\\d+\\.\\d+', text):
            return float(text)
        return text
    for file in sorted(os.listdir(folder)):
        table, extension = os.path.splitext(file)
        if extension != '.csv':
            continue
        sheet = book.create_sheet(names.get(table, table))
        with open(os.path.join(folder, file), encoding='utf-8-sig', newline='') as rows:
            reader = csv.reader(rows)
            header = next(reader)
            sheet.append(header)
            for row in reader:
                sheet.append([cell(sheet, *pair) for pair in zip(header, row)])
    sheet = book.create_sheet(names.get('policy', 'policy'))
    sheet.append(['key', 'value'])
    for key, value in pairs(settings):
        sheet.append([key, cell(sheet, 'setting', value)])
    book.save(target)
    """
}
