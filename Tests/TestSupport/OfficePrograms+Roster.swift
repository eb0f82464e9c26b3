extension OfficePrograms {
  /// Writes a roster with openpyxl as a real district's template is: about seventy columns below a
  /// title and a header of two merged rows, schools merged over their people, totals, remarks,
  /// drop-down lists on a sheet of their own, protected cells.
  ///
  /// The people are made up; their identity numbers are of a region that does not exist.
  public static func roster(people: Int, from first: Int = 0, to path: String) throws {
    try python(script, ["\(people)", "\(first)", path])
  }

  private static let script = """
    import datetime, random, sys, openpyxl
    from openpyxl.worksheet.datavalidation import DataValidation
    count, first, target = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    columns = [
      ('序号', ''), ('单位全称', ''), ('学校类型', ''), ('统一社会信用代码', ''), ('姓名', ''),
      ('身份证号码\\n(文本格式)', ''), ('性别', ''), ('民族', ''), ('籍贯', ''), ('婚姻状况', ''), ('政治面貌', ''),
      ('参加工作前学历', '学历'), ('', '学位'), ('', '院校'), ('', '专业'),
      ('最高学历', '学历'), ('', '学位'), ('', '院校'), ('', '专业'),
      ('参加工作时间', ''), ('首次进入本区教育时间', ''), ('入编时间', ''), ('进入现单位任教时间', ''),
      ('行政职务', ''), ('任现职时间', ''), ('任教年级', ''), ('主教学科\\n(只能选一门)', ''),
      ('兼教学科\\n(可多门,逗号隔开)', ''), ('现持有最高职称', '名称'), ('', '取得时间'), ('职称证专业', ''),
      ('现聘专业技术职称', '职称'), ('', '岗位等级'), ('', '聘用时间'), ('普通话', '等级'), ('', '取得时间'),
      ('教师资格', '层次'), ('', '学科'), ('', '证书号'), ('最高骨干教师级别', ''), ('骨干教师批次', ''), ('名师工作室', ''),
      ('荣誉', ''), ('支教', '单位'), ('', '地域'), ('', '开始时间'), ('', '结束时间'),
      ('交流(2015年后最近一次,不含跟岗)', '单位'), ('', '开始时间'), ('', '结束时间'), ('现常住地址', ''), ('手机', ''),
      ('电子邮箱', ''), ('紧急联系人', '姓名'), ('', '关系'), ('', '电话'), ('区域(片镇)', ''), ('主要任教学段', ''),
      ('编制所在学段', ''), ('编制性质', ''), ('在岗状态', ''), ('不在岗原因', ''), ('是否音体美专任教师', ''),
      ('是否班主任', ''), ('周课时数', ''), ('党内职务', ''), ('入党时间', ''), ('工资关系所在单位', ''), ('继续教育学时', ''), ('备注', ''),
    ]
    schools = [('云溪县光明小学', '小学', '城关片', '小学'), ('云溪县第一中学', '完全中学', '城关片', '高级中学'),
               ('大湾镇九年一贯制学校', '九年一贯制', '大湾片', '初级中学'), ('大湾镇中心幼儿园', '幼儿园', '大湾片', '幼儿园'),
               ('云溪县职业中专', '中职', '城关片', '中职专业课'), ('云溪县特殊教育学校', '特殊教育学校', '城关片', '小学'),
               ('云溪县教师发展中心', '教学支撑单位', '城关片', '高级中学')]
    posts = ['书记(正校级)', '副书记(副校级)', '正校级', '副校级', '中层正职', '中层副职', '少先队辅导员', '工会主席', '团委书记', '无']
    subjects = ['语文', '数学', '英语', '思想政治', '历史', '地理', '物理', '化学', '生物', '体育', '音乐', '美术', '书法', '舞蹈',
                '科学', '信息技术', '通用技术', '劳动', '综合实践', '心理健康', '人工智能']
    titles = ['正高级', '高级', '一级', '二级', '三级', '未取得']
    levels = ['省骨干', '市骨干', '区骨干', '其他', '无']
    def identity(number, birth):
        body = '99%04d%s%03d' % (number // 999, birth.strftime('%Y%m%d'), 1 + number % 999)
        weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        return body + '10X98765432'[sum(int(d) * w for d, w in zip(body, weights)) % 11]
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = '在编教师'
    sheet['A1'] = '云溪县2026年在编教职工花名册'
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(columns))
    sheet['A2'] = '填报单位(盖章)：云溪县教育局'
    sheet.merge_cells('A2:E2')
    sheet['H2'] = '填报人：钱某某'
    sheet.merge_cells('H2:L2')
    for index, (group, name) in enumerate(columns):
        column = index + 1
        if group:
            sheet.cell(3, column, group)
            last = index
            while last + 1 < len(columns) and not columns[last + 1][0]:
                last += 1
            if name:
                sheet.merge_cells(start_row=3, start_column=column, end_row=3, end_column=last + 1)
            else:
                sheet.merge_cells(start_row=3, start_column=column, end_row=4, end_column=column)
        if name:
            sheet.cell(4, column, name)
    row, number = 5, first
    for position, (school, kind, area, certificate) in enumerate(schools):
        size = count // len(schools) + (position < count % len(schools))
        start = row
        for index in range(size):
            chance = random.Random(number)
            birth = datetime.date(1966 + number % 36, 1 + number % 12, 1 + number % 28)
            since = datetime.date(2005 + number % 20, 9, 1)
            forms = [since, since.strftime('%Y-%m'), since.strftime('%Y年9月'), since.strftime('%Y.9'),
                     since.strftime('%Y%m%d')]
            sex = '男' if (1 + number % 999) % 2 else '女'
            name = chr(0x8D75 + number % 40) + chr(0x4E00 + number // 40 % 2000) + chr(0x5E00 + number % 97)
            moved = number % 9 == 0
            cells = {
              '序号': index + 1, '统一社会信用代码': '12440000%08dX1' % position, '姓名': name, '身份证号码': identity(number, birth),
              '性别': sex, '民族': '汉族', '籍贯': '广东', '婚姻状况': '已婚', '政治面貌': '群众',
              '参加工作前学历/学历': '中专', '参加工作前学历/学位': '无', '最高学历/学历': ['本科', '研究生', '大专'][number % 3],
              '最高学历/学位': ['学士', '教育硕士', '无'][number % 3], '最高学历/院校': '某师范大学', '参加工作时间': since,
              '进入现单位任教时间': forms[number % 5], '行政职务': posts[min(9, number % 60)], '主教学科': subjects[number % 21],
              '兼教学科': subjects[(number + 1) % 21] + ',' + subjects[(number + 2) % 21],
              '现聘专业技术职称/职称': titles[number % 6], '现聘专业技术职称/聘用时间': since, '教师资格/层次': certificate,
              '教师资格/学科': subjects[number % 21], '最高骨干教师级别': levels[number % 5],
              '支教/单位': '无', '交流/单位': '云溪县光明小学' if moved else '无',
              '交流/开始时间': datetime.date(2019, 9, 1) if moved else None,
              '交流/结束时间': datetime.date(2022, 8, 31) if moved else None, '现常住地址': '某路%d号' % number,
              '手机': '139%08d' % number, '紧急联系人/姓名': '孙某', '紧急联系人/电话': '138%08d' % number,
              '主要任教学段': '小学', '编制所在学段': '小学', '在岗状态': '在职在岗', '是否音体美专任教师': '否',
            }
            group = ''
            for at, (above, below) in enumerate(columns):
                group = above.split('\\n')[0].split('(')[0] or group
                value = cells.get(group + '/' + below if below else group)
                if value is not None:
                    made = sheet.cell(row, at + 1, value)
                    if group == '身份证号码':
                        made.number_format = '@'
            if index == 0:
                sheet.cell(row, 2, school)
                sheet.cell(row, 3, kind)
                sheet.cell(row, 57, area)
            row += 1
            number += 1
        if size > 1:
            for column in (2, 3, 57):
                sheet.merge_cells(start_row=start, start_column=column, end_row=row - 1, end_column=column)
        sheet.cell(row, 1, '小计')
        sheet.cell(row, 5, size)
        row += 1
    sheet.cell(row, 2, '合计')
    sheet.cell(row, 5, count)
    sheet.cell(row + 2, 1, '注：1. 本表由各单位人事干部填写；2. 身份证号码一列为文本格式。')
    sheet.merge_cells(start_row=row + 2, start_column=1, end_row=row + 2, end_column=20)
    sheet.cell(row + 3, 1, '填表人：李某某')
    sheet.cell(row + 3, 8, '联系电话：020-00000000')
    lists = book.create_sheet('下拉列表信息')
    for column, (name, words) in enumerate([('学校类型', [s[1] for s in schools]), ('行政职务', posts),
                                            ('主教学科', subjects), ('现聘专业技术职称', titles)]):
        for at, word in enumerate([name] + words):
            lists.cell(at + 1, column + 1, word)
    choice = DataValidation(type='list', formula1="'下拉列表信息'!$B$2:$B$11")
    sheet.add_data_validation(choice)
    choice.add('X5:X%d' % row)
    sheet.protection.sheet = True
    sheet.freeze_panes = 'F5'
    old = book.create_sheet('历史')
    old.sheet_state = 'hidden'
    old['A1'] = '姓名'
    book.save(target)
    """
}
