import ArgumentParser
import PlanAudit
import PlanReports
import ScenarioFiles
import Staffing

/// `certify SCENARIO PLAN --output DIR`.
struct CertifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certify",
    abstract: "Writes opening certificates, a page a school and one for the district. 开课证明。",
    discussion: """
      Subjects by grades with required and taught periods, by whom, what is missing.
      The pages print on A4. With --timetables the result of the command timetable
      stands on them too.
      每所学校一页：各年级各学科应开和已开的课时、任课教师、缺什么；可打印成 A4。

        teacher-exchange certify Scenarios/yunxi-county Plans/a --output Certificates/a
        teacher-exchange certify Scenarios/yunxi-county Plans/a --timetables Weeks/a --output C
      """
  )

  @OptionGroup
  var named: PlanArguments

  @Option(
    help: "A folder that the command timetable wrote for this plan. 课程表文件夹。",
    completion: .directory
  )
  var timetables: String?

  @Option(help: "The folder to write. 输出文件夹。", completion: .directory)
  var output: String

  @Flag(help: "Replace an existing folder of certificates. 覆盖已有证明。")
  var force = false

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var language: LanguageOptions

  func validate() throws {
    try progress.check(in: Texts.of(language.inForce))
  }

  func run() throws {
    try LongWork.runBriefly(language, progress: progress) { work in
      let session = work.session
      let folder = OutputFolder(path: output, kind: .certificates)
      try folder.check(replacing: force)
      let verified = try VerifiedPlan(named, work)
      try verified.requireHolding(session)
      let counted = try verified.counted(timetables: timetables, session)
      work.progress.show(.writing)
      let district = DistrictCertificate(
        counted,
        verified.auditor.inspect(verified.stored.plan)
      )
      let files = Self.files(of: district, in: session.language)
      try folder.write { path throws(FolderError) in
        try CertificateFolder.write(files, to: path, replacing: force)
      }
      work.progress.end()
      session.result(district.summary(in: session.language, output: output))
      return .done
    }
  }

  private static func files(
    of district: DistrictCertificate,
    in language: Language
  ) -> [(name: String, text: String)] {
    func name(_ school: School.ID) -> String { "school-" + FileName.safe(school.text) }
    let pages = district.schools.flatMap { one in
      [
        (name: name(one.school.id) + ".html", text: one.page(in: language)),
        (name: name(one.school.id) + ".json", text: one.json),
      ]
    }
    let page = district.page(in: language) { school in
      // A per cent sign in a file's name would be read as an escape in a link.
      (name(school) + ".html").map { $0 == "%" ? "%25" : String($0) }.joined()
    }
    return pages + [("district.html", page), ("district.json", district.json)]
  }
}
