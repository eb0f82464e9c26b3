import Foundation
import Staffing
import TestSupport
import Testing
import Workbooks

@testable import PlanReports

@Suite struct BookFilesTests {
  /// What stands for the names of files that the program makes.
  private static func safe(_ name: String) -> String {
    name.utf8.map { String($0, radix: 16) }.joined()
  }

  /// Every workbook as openpyxl reads it, by file name.
  private func read(
    _ books: OfficeBooks,
    _ language: Language
  ) throws -> [String: OpenpyxlWorkbook] {
    let folder = try TemporaryFolder()
    var read: [String: OpenpyxlWorkbook] = [:]
    for file in try books.files(in: language, fileName: Self.safe)
    where file.name.hasSuffix(".xlsx") {
      try folder.write(file.bytes, to: file.name)
      read[file.name] = try OpenpyxlWorkbook(path: folder.path(of: file.name))
    }
    return read
  }

  @Test(arguments: Language.allCases)
  func `the same plan gives the same files with the same names in both languages`(
    language: Language
  ) throws {
    let books = BookDistrict.books()
    let files = try books.files(in: language, fileName: Self.safe)
    #expect(
      files.map(\.name) == [
        "publication.xlsx", "register.xlsx", "ratios.xlsx", "subjects.xlsx", "schools.xlsx",
        "letters.html",
      ]
    )
    #expect(try books.files(in: language, fileName: Self.safe) == files)
  }

  @Test(arguments: Language.allCases)
  func `every sheet prints on A4 with its header on every page`(language: Language) throws {
    for (name, book) in try read(BookDistrict.books(), language) {
      for sheet in book.sheets {
        #expect(sheet.paper == 9, "\(name)")
        #expect(sheet.fitToWidth == 1 && sheet.fitToHeight == 0, "\(name)")
        #expect(!sheet.printTitles.isEmpty && !sheet.printArea.isEmpty, "\(name)")
        #expect(!sheet.freeze.isEmpty && !sheet.filter.isEmpty, "\(name)")
        #expect(sheet.footer.contains("&"), "\(name)")
        #expect(sheet.widths.values.allSatisfy { (5...41).contains($0) }, "\(name)")
        #expect(!sheet.cells.contains { $0.type == "f" || $0.type == "e" }, "\(name)")
        #expect(
          !sheet.cells.contains { $0.value.contains("{") || $0.value.hasPrefix("book") },
          "\(name)"
        )
      }
    }
  }

  @Test(arguments: Language.allCases, [false, true])
  func `the publication list holds no id and no birth date`(
    language: Language,
    isMasked: Bool
  ) throws {
    let books = BookDistrict.books(masked: isMasked)
    let sheet = try #require(read(books, language)["publication.xlsx"]?.sheets.first)
    #expect(sheet.cells.contains { $0.value.contains("云溪一小") })
    for cell in sheet.cells {
      for teacher in BookDistrict.problem.teachers {
        #expect(!cell.value.contains(teacher.id.text))
        if let birth = teacher.birth {
          #expect(!cell.value.contains(birth.description))
          #expect(!cell.value.contains("\(birth.year)"))
        }
        if isMasked, teacher.name.count > 1 { #expect(!cell.value.contains(teacher.name)) }
      }
      #expect(cell.type != "d")
    }
  }

  @Test func `the publication list says who moves from where to where`() throws {
    let sheet = try #require(read(BookDistrict.books(), .zh)["publication.xlsx"]?.sheets.first)
    #expect(sheet.name == "公示表")
    #expect(sheet[1, 1] == "云溪县2026学年教师交流轮岗方案：交流人员公示表")
    #expect(sheet.row(4) == ["序号", "姓名", "原学校", "交流学校", "学科", "交流形式"])
    let second = BookDistrict.problem.schools[1].name
    #expect(sheet.row(5) == ["1", "../../x", "云溪一小", "同名小学（SCH-3）", "音乐", "支教"])
    #expect(sheet.row(6) == ["2", "王小明", "云溪一小", second, "语文", "片区交流"])
    #expect(sheet.row(7) == ["3", "+86", second, "云溪一小", "语文", "片区交流"])
    #expect(sheet.row(8) == ["4", "欧阳小明", second, "同名小学（SCH-3）", "数学", "校干交流"])
    #expect(sheet.lastRow == 8)
  }

  @Test func `masked names are masked everywhere, and no letters are written`() throws {
    let books = BookDistrict.books(masked: true)
    let files = try books.files(in: .zh, fileName: Self.safe)
    #expect(!files.contains { $0.name == "letters.html" })
    let read = try read(books, .zh)
    for (name, book) in read {
      for cell in book.sheets.flatMap(\.cells) {
        #expect(!cell.value.contains("王小明") && !cell.value.contains("欧阳小明"), "\(name)")
      }
    }
    #expect(read["publication.xlsx"]?.sheets[0][6, 2] == "王*明")
    #expect(read["publication.xlsx"]?.sheets[0][8, 2] == "欧阳*明")
  }

  @Test func `the register knows what the scenario knows and leaves the rest to the office`() throws
  {
    let book = try #require(read(BookDistrict.books(), .zh)["register.xlsx"])
    #expect(book.sheets.map(\.name) == ["教师", "校干"])
    let teachers = book.sheets[0]
    #expect(
      teachers.row(3) == [
        "序号", "姓名", "性别", "出生年月", "学科/学段", "职称", "是否骨干", "原学校", "交流学校", "交流形式", "开始时间",
        "结束时间", "人事关系是否调动", "备注",
      ]
    )
    let second = BookDistrict.problem.schools[1].name
    #expect(
      teachers.row(5) == [
        "2", "王小明", "女", "1990-01-01T00:00:00", "语文（小学）", "高级", "市级", "云溪一小", second, "片区交流",
        "2026-09-01T00:00:00",
      ]
    )
    #expect(teachers.cell(5, 4)?.format == "yyyy-mm")
    #expect(teachers[6, 2] == "+86" && teachers[6, 4] == nil && teachers[6, 7] == "否")
    #expect(teachers.choices.map(\.source) == ["\"是,否\""])
    #expect(teachers.orientation == "landscape")
    #expect(book.sheets[1][4, 2] == "欧阳小明")
    #expect(teachers.lastRow == 6 && book.sheets[1].lastRow == 4)
  }

  @Test func `a school's sheet says who leaves, arrives, teaches what, and the index leads there`()
    throws
  {
    let classes = [
      ClassLine(
        school: "SCH-3",
        grade: 1,
        schoolClass: "1",
        subject: .music,
        weeklyPeriods: 2,
        instructor: .teacher("ID-0003"),
        qualification: .main
      )
    ]
    let book = try #require(
      read(BookDistrict.books(classes: classes), .zh)["schools.xlsx"]
    )
    #expect(book.sheets.map(\.name).prefix(2) == ["目录", "云溪一小"])
    #expect(book.sheets[3].name == "同名小学（SCH-3）")
    let first = book.sheets[1]
    #expect(first.row(5).prefix(4) == ["调出", "../../x", "音乐", "同名小学（SCH-3）"])
    #expect(first.row(7).prefix(2) == ["调入", "+86"])
    #expect(first.row(7)[5] == "语文（小学） 4")
    #expect(first.row(8).prefix(3) == ["新招聘", "新招聘1", "音乐"])
    #expect(first.row(9).prefix(2) == ["留任", "=cmd|' /C calc'!A0"])
    let second = book.sheets[2]
    #expect(second.cells.contains { $0.value == "来校走教" })
    let third = book.sheets[3]
    let arrival = try #require(third.cells.first { $0.value == "../../x" }?.row)
    #expect(third[arrival, 6]?.hasPrefix("音乐（小学） 2、音乐（小学） 1.5（走教：[a]") == true)
    #expect(third[arrival, 7] == "2")
    // The class table of SCH-3 gives music to this person, whatever the plan's teaching says.
    let visitor = try #require(second.cells.first { $0.value == "来校走教" }?.row)
    #expect(second[visitor, 2] == "../../x" && second[visitor, 7] == "1.5")
    #expect(third[arrival, 8] == "音乐：1年级1班")
    #expect(third.cells.contains { $0.value == "请假" })
    for (number, sheet) in book.sheets.dropFirst().enumerated() {
      let quoted = sheet.name.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''")
      #expect(book.sheets[0].cell(number + 4, 1)?.link == "'\(quoted)'!A1")
    }
  }

  @Test func `where there are class tables they say who teaches what`() throws {
    let classes = [
      ClassLine(
        school: "SCH-2",
        grade: 1,
        schoolClass: "1",
        subject: .chinese,
        weeklyPeriods: 4,
        instructor: .teacher("ID-0003"),
        qualification: .other
      )
    ]
    let books = BookDistrict.books(classes: classes)
    let taught = TaughtPeriods.all(books.plan)
    func periods(_ who: Teacher.ID, _ school: School.ID, _ subject: Subject) -> Double? {
      taught.first {
        $0.who == .teacher(who)
          && $0.offering == Offering(school: school, stage: .primary, subject: subject)
      }?.periods
    }
    #expect(periods("ID-0003", "SCH-2", .chinese) == 4)
    #expect(periods("ID-0001", "SCH-2", .chinese) == nil)
    #expect(periods("ID-0003", "SCH-2", .music) == 1.5)
    #expect(TaughtPeriods.all(BookDistrict.books().plan).count == BookDistrict.plan.teaching.count)
    #expect(books.letters(Texts.of(.zh)).contains("任教安排由新学校确定"))
  }

  @Test(arguments: Language.allCases)
  func `there is one letter for everybody who moves, with everything in it as text`(
    language: Language
  ) throws {
    let files = try BookDistrict.books().files(in: language, fileName: Self.safe)
    let letters = try #require(files.first { $0.name == "letters.html" })
    let page = String(decoding: letters.bytes, as: UTF8.self)
    #expect(page.split(separator: "<section class=\"letter\">").count == 5)
    #expect(page.contains("王小明") && page.contains("2026") && page.contains("break-after: page"))
    #expect(!page.contains("ID-000"))
    #expect(!page.contains("{{"))
    try expectSnapshot(page, named: "letters.\(language.rawValue).html")
  }
}
