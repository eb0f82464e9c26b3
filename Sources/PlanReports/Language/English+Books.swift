extension EnglishTexts {
  static let books: [Phrase: String] = [
    .bookPage: "page {page} of {pages}",
    .bookNumber: "no.",
    .bookName: "name",
    .bookFrom: "from",
    .bookTo: "to",
    .bookSubject: "subject",
    .bookForm: "form",
    .bookSchool: "school",
    .bookTownship: "township",
    .bookStage: "stage",
    .bookSex: "sex",
    .bookBirth: "born",
    .bookSubjectStage: "subject and stage",
    .bookTitle: "title",
    .bookBackbone: "backbone",
    .bookBegin: "begins",
    .bookEnd: "ends",
    .bookRelation: "personnel file moves",
    .bookRemark: "remarks",
    .yes: "yes",
    .no: "no",
    .publicationTitle: "{title}: publication list (公示表)",
    .publicationSheet: "publication",
    .publicationNote:
      "Published from ____________ to ____________. Objections within that time to "
      + "____________, telephone ____________.",
    .publicationCount: "{people|person|people}.",
    .registerTitle: "{title}: register of people who move (花名册)",
    .registerSheet: "teachers",
    .registerLeaders: "administrators",
    .registerNote:
      "The office fills in when the exchange ends, whether the personnel file moves, and "
      + "remarks; sex and month of birth are blank where the scenario does not give them. "
      + "Administrators stand on a sheet of their own.",
    .ratiosTitle: "{title}: exchange ratios (交流比例核算表)",
    .ratiosFloors: "floors",
    .ratiosFloorNote:
      "The people required are the share asked for of the base, rounded up; the share "
      + "reached is the people moved over the base.",
    .ratiosSchools: "schools",
    .ratiosSchoolNote:
      "Counted at the present school. Backbone teachers are of county level or higher; "
      + "backbone teachers and administrators count among the teachers too.",
    .ratioTeachers: "teachers",
    .ratioBackbone: "backbone",
    .ratioLeaders: "administrators",
    .ratioPresent: "at work",
    .ratioEligible: "eligible",
    .ratioMoved: "moved",
    .ratioOfPresent: "of those at work",
    .ratioOfEligible: "of the eligible",
    .ratioReached: "share reached",
    .subjectsTitleOfBook: "{title}: subjects, surplus and shortage (学科余缺汇总表)",
    .subjectsDistrict: "by subject",
    .subjectsSchools: "by school",
    .subjectsNote:
      "Needed: required periods over the norm. Present: people at work with the subject as "
      + "their main one, recruits included under the plan. Surplus (+) or shortage (−): "
      + "present minus needed, or periods that people can teach minus periods required. "
      + "Short: weekly periods that nobody teaches, teaching in other subjects and at other "
      + "schools counted.",
    .subjectsNeeded: "needed",
    .subjectsPresent: "present",
    .subjectsGap: "surplus (+) or shortage (−)",
    .subjectsRecruits: "recruits among them",
    .subjectsRequired: "periods required",
    .subjectsCapacity: "can teach",
    .subjectsShort: "short",
    .subjectsPeopleBefore: "people: now",
    .subjectsPeopleAfter: "people: plan",
    .subjectsPeriodsBefore: "periods a week: now",
    .subjectsPeriodsAfter: "periods a week: plan",
    .subjectsNotOpened: "not opened: now {before}, plan {after}",
    .schoolsBookTitle: "{title}: the exchange school by school",
    .schoolsIndex: "schools",
    .schoolsIndexNote: "A school's name leads to its sheet.",
    .schoolsPosts: "posts",
    .schoolsHeadsBefore: "heads: now",
    .schoolsHeadsAfter: "heads: plan",
    .schoolsShortBefore: "periods short: now",
    .schoolsShortAfter: "periods short: plan",
    .schoolsFigures:
      "Posts {posts}, heads {before} → {after}; leaving {leaving}, arriving {arriving}, "
      + "recruits {recruits}; periods a week short {shortBefore} → {short}.",
    .schoolsMissing: "Still short: {subjects}.",
    .schoolsStanding: "standing",
    .schoolsOther: "from or to",
    .schoolsTeaching: "teaches (periods a week)",
    .schoolsPeriods: "periods here",
    .schoolsClasses: "classes",
    .standingLeaving: "leaving",
    .standingArriving: "arriving",
    .standingRecruit: "recruits",
    .standingVisiting: "itinerant",
    .standingStaying: "staying",
    .standingLeave: "on leave",
    .standingSeconded: "seconded",
    .teachingElsewhere: "{subject} {periods} (itinerant: {school})",
    .lettersTitle: "{title}: letters to people who move (交流通知书)",
    .lettersWritten: "Letters: {letters}, in letters.html.",
    .lettersMasked: "Names are masked, so the letters ({letters}) were not written.",
    .lettersNone: "Nobody moves.",
    .letterHeading: "Notice of exchange",
    .letterSalutation: "To {name}:",
    .letterBasis: "Under “{title}”: ",
    .letterBody:
      "from 1 September {year} you move from {from} to {to}. Form of exchange: {form}. "
      + "Main subject: {subject}.",
    .letterTeaching: "You teach at the new school (periods a week): {subjects}.",
    .letterTeachingOpen: "The new school decides what you teach.",
    .letterEnd: "The exchange ends on ____________________.",
    .letterReporting:
      "Report before ____________________ to ____________________, telephone "
      + "____________________.",
    .letterObjection:
      "Objections before ____________________ to ____________________, telephone "
      + "____________________.",
    .letterSeal: "(seal) ____________________",
    .letterDate: "Date: ____________________",
  ]
}
