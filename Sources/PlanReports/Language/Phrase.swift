/// The keys of every text that a person reads, apart from the names of things and diagnostics.
///
/// Each language has one text for each key; a test compares keys and placeholders.
public enum Phrase: String, CaseIterable, Sendable {
  // General.
  case all, comma, colon, schoolName, offeringName, before, after, of, prioritySchools

  // Diagnostics.
  case severityError, severityWarning, severityNote, suggestion

  // Check.
  case checkUsable, checkUnusable, checkFound, countsTitle
  case countSchools, countSchoolsDetail, countClasses, countClassesDetail
  case countTeachers, countTeachersDetail, countOfferings, countOfferingsDetail
  case countEligible, countEligibleDetail, countDecisions, countPreferences, countRecruits
  case floorEligible, floorReach, floorReachable, floorOutOfReach
  case floorsReachPerSchool

  // Floors.
  case floorsTitle, floorName, floorPopulation, floorBase, floorShare, floorRequired
  case floorMoved, floorMet, floorMetYes, floorMetNo, floorMetVoid, floorSoft, floorMovable
  case floorsPerSchool

  // Summary of a plan.
  case planOptimal, planExact, planAsEarlier, planStopped
  case stoppedByGap, stoppedByTime, stoppedByWork, stoppedByInterrupt
  case achieved, worseThanNow, worseThanNowProven, nothingToMend, nothingMissing
  case schoolsTitle, schoolsOpened, schoolsFullyOpened
  case coverageTitle, uncoveredBefore, uncoveredAfter, missingBefore, missingAfter
  case movesTotal, movesForms, movesFromTo, movesPriority, movesNone
  case travel, wishes, recruitsPlaced
  case overridesTitle, overridesNone, overrideLine, moreLines
  case levelsTitle, levelValue, levelBound, levelGap, levelStatusQuo, levelAchieved, levelSeconds
  case writtenTo

  // Recruits and new schools.
  case recruitsOfSubject, newSchool
  case newSchoolPrincipal, newSchoolPrincipalMissing, newSchoolPrincipalNone

  // Verify.
  case verifyHolds, verifyBroken, verifyWrongFigures
  case rulesTitle, ruleHolds, ruleBroken, violationsInPlan
  case termsTitle, termStatusQuo, termValue, termWeight
  case openingsTitle, opensAndTeachesAll, opensAll, opensNotAll, openingsTotal
  case openingMissing, openingShort
  case discrepanciesTitle, discrepancy, discrepancyBlank
  case digestsDiffer, digestChanged, digestAdded, digestGone

  // Compare.
  case compareTitle, comparePlan, compareDifference, compareRow, compareOptimal, compareFeasible
  case compareIdentical, compareNoDifference, compareDiffers, compareNotCompared, compareDisagrees
  case compareCoverage, compareCovered, compareUncovered, compareNotOpened, compareSchools
  case compareSubjects, compareMoves, compareMoved, compareActive, compareForms, compareRecruits
  case comparePeople, compareInputs, compareOptions, comparePlanCount, compareScenarioCount
  case compareObjectives, compareLocations, compareTravel, compareAverage, compareMost
  case compareWishes, compareWishFirst, compareWishSecond, compareWishThird, compareWishLater
  case compareWishNone, compareChains, compareChainStep, compareChainPlace
  case compareChainEven, compareMoreChains, compareChainOpens, compareChainFills, compareChainRing
  case compareWithScenario, compareScenario, compareSameScenario, compareSettings, compareTable
  case compareRowAdded, compareRowRemoved, compareCell, compareCellName, compareOtherInputs

  // Adopted plans.
  case adopted, adoptedAlready, adoptedReplacing, adoptedRecord, adoptedGap
  case adoptRefused, adoptIncomplete, adoptOtherInputs, adoptUnknownLevel, adoptGapUnknown
  case adoptNotWithinGap, adoptDoesNotHold, adoptedOther, badGap, badDate, noRegister
  case markAdopted, markChanged, markReplaced, markElsewhere

  // Objections.
  case objectionTitle, wishStay, wishAvoid, wishMove, personName
  case objectionAsPlanned, objectionImpossible, objectionUndecided, objectionFree
  case objectionPossible, objectionPrice, objectionNow, objectionThen, atLeast, atMost
  case objectionIntervals, objectionOpened, objectionNobodyElse, objectionAffected
  case decisionComes, decisionGoes, decisionOnPerson
  case objectionNothingWritten, objectionsTitle, objectionsTogether, objectionsWritten
  case objectionsPossible, objectionsGranted, objectionsPeriods, objectionsStaffing
  case objectionsOthers, objectionsAsPlanned, objectionsUnknown, objectionsSigns
  case leastChangeTitle, leastChangeEarlier, leastChangeNow, leastChangeElse
  case leastChangeForbidden, leastChangeNotAsked, leastChangeImpossible, leastChangePrice
  case unknownTeacher, notAtWork, badWish, listFaults

  // No plan.
  case infeasibleTitle, infeasiblePools, infeasibleProven, infeasibleBestFound
  case infeasibleNothing, poolTooSmall, againstTitle
  case giveFloor, giveLeaving, giveArriving, giveSubject, giveBackbone, giveDecision, giveOther
  case decisionWithSchool
  case undecidedTime, undecidedInterrupt, undecidedWork, undecidedAdvice

  // Conflicts.
  case conflictNumber, conflictMinimal, conflictAlone, conflictNotMinimal, conflictFloor
  case conflictFloorShare, conflictLeaving, conflictArriving, conflictSubject, conflictBackbone
  case conflictKept, conflictPrincipals, conflictDeputies, conflictRule, conflictTravel
  case conflictSubjectUse, conflictStage, conflictYears, conflictLeaderYears, conflictAge
  case conflictSinceExchange, conflictPosts, conflictExempt, conflictRunning, conflictDecision
  case conflictDecisions, conflictRecruits, repairsTitle, repairsOfSeveral, repairsNone,
    repairsNotEnough, repairWithout, repairTravel
  case repairNotProven, repairNotEnough, repairUndecided

  // Diagnose.
  case diagnoseTitle, standardsTitle, initialStandard, fullStandard, belowInitial
  case diagnoseNothingShort, diagnoseShort, diagnoseOnlyRecruiting, diagnoseExchangeAtMost
  case diagnoseNothingBeyond, diagnoseUnusable, diagnoseLevel, diagnoseSubjectNote, diagnoseSigns
  case subjectsTitle, gapPosts, gapHeads, gapEstablishment, gapNeeded, gapCapacity, gapRequired
  case gapPeriods, gapShort, gapNotOpened, gapLeft, gapOnlyRecruiting, gapRecruits
  case floorNotReachable, floorAtMost, floorUndecided
  case shortagesAgree, shortagesTitle, shortageNeeded, shortageNeededOurs
  case shortagePresent, shortagePresentOurs
  case schoolHeading, standardNone, standardFull, standardInitial, standardBelow, sum
  case unknownSchoolAsked

  // Progress.
  case progressLine, progressLoading, progressLoaded, progressNoPlan
  case phasePreparing, phaseStarting, phasePricing, phaseSearching, phaseProving, phaseTeaching
  case progressClasses, classTablesTitle, classTablesFull, classTablesOpen, classTablesProven
  case classTableWrong, classTablesReplanned, classTablesReplannedInVain
  case misfitsTitle, misfitBlocks, misfitPeriods, misfitUncovered, misfitLargest, misfitsMore
  case misfitBlock, misfitRoom, misfitDays, misfitNobody
  case progressAuditing, progressInspecting, progressMaking, progressLoadingPlan,
    progressLoadingRosters, progressWriting,
    progressStopping
  case progressLevel, progressValue, progressBound, progressAchieved, progressGap, progressComma
  case phasePreparingShort, phaseStartingShort, phasePricingShort
  case phaseSearchingShort, phaseProvingShort, phaseTeachingShort
  case progressContradiction

  // Timetables.
  case progressPlacing, timetableTitle, timetableSeconds, timetableOpen, timetableNone
  case timetablePlaced, timetablePlacedWithGaps, timetableTimeExceeded, timetableImpossible
  case timetableNotTried, timetableSum, timetableSumFull, timetableNoProgram
  case timetableClassFull, timetablePersonFull, timetableTooFewDays, timetableFailed
  case timetableWrong, timetableWrittenTo, noClassTables, allOrSchool
  case className, classNameKindergarten, classNameCombined
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  // Certificates.
  case certificateTitle, certificateBefore, certificateSubjects, certificateSubject
  case certificatePeople, certificateLegend, certificateMissing, certificateNothingMissing
  case certificateVisitors, certificateNoVisitors, certificateFooter, certificatePlanLevel
  case certificateShort, certificateAllCovered, certificateClassLevel, certificateClassesFull
  case certificateClassesOpen, certificateNone, certificateWeekLevel, certificateGrade
  case certificatePerson, certificateItinerant, certificateMain, certificateOther
  case certificateOpen, certificateRecruit, certificateOpenBlock, certificateVisitor
  case certificateLocation, certificateTaughtBefore, certificateTaughtAfter
  case certificateOpenedBefore, certificateOpenedAfter, certificateClassesAfter
  case certificatePlaced, certificateVerdict, certificateClassPeriods, certificateDistrict
  case certificateFigure, certificateFigureMeaning, certificateNoClasses, certificateNoWeeks
  case certificatesWritten

  // Report of a plan.
  case nameless, reportTitle, reportWritten, notAReportFolder

  // The page of a report.
  case pageTaught, pageOpened, pageWishUnmet, pageIsOpened, pageIsNotOpened
  case pageMain, pageCharts, pageContents, pageShort, pageShortNote, pageOfSchools, pageMoved
  case pageMovedNote, pageFloorsMet, pageFloorsNote, pageProof, pageProofNote, pageGapNote
  case pageMap, pageMapBySchool, pageMapByPlace, pageMapLeft, pageMapWithin, pageMapMissing
  case pageShare
  case pageMapSchool, pageMapFlow, pagePersons, pageStrong, pageOrdinary, pageWeak, pageNoMap
  case pageMatrix, pageOthers, pageNothing, pageFigures, pageSubjectChart, pageRequired
  case pageCoveredBefore, pageCoveredAfter, pageForms, pageForm, pagePeople, pageTravel
  case pageMinutesTitle, pageMinutes, pageMinutesOver, pageAges, pageAgeDate, pageAgeUnder
  case pageAgeFrom, pageAgeOver, pageAgeUnknown, pageTitles, pageTitleSenior, pageTitleFirst
  case pageTitleSecond, pageTitleLower, pageStackDescription, pageWhen, pageChartDescription
  case pageMoves, pageName, pageFrom, pageTo, pageWish, pageSchool, pageTownship
  case pagePeopleBefore, pagePeopleAfter, pageLeaving, pageArriving, pageSubjects
  case pageSchoolsBefore, pageSchoolsAfter, pageMovedIn, pageSearch, pageClose, pageScrolls
  case pageCount, pageMore, pageAllRows, pageNoRows, pageLeavingTitle, pageArrivingTitle
  case pageNobody, pagePersonLine, pageVisitorLine, pageShortAt, pageMovers, pageMoveTo
  case pageMoveFrom, pageMoveBetween, pageRecruits

  // Earlier plans.
  case progressLoadedPlan, takenOverAll, takenOverSome, notAnEarlierPlan

  // Generate.
  case generated, generatedCounts, generatedWitness, generatedAdjusted
  case generatedFaults, generatedNotCounted, generatedFaultLine, generatedWrittenTo
  case badTeacherCount, notAScenarioFolder, noDistrict

  // Import.
  case importDefaultTitle, importTitle, importSheet, importSheetHidden, importSheetNoRoster
  case importIDs
  case importLeftOutTitle, importNoCertificate, importNoSubject, importUnit
  case importColumnsTitle, importColumn, importColumnChecked, importUnusedTitle
  case importGapsTitle, importGapsOptional, importGapTable, importGap
  case importWritten, importRefused

  // Inspect.
  case inspectTitle, inspectGoals, inspectBelowInitial, inspectBelowFull, inspectStage
  case inspectMeanBefore, inspectMeanAfter, inspectVariationBefore, inspectVariationAfter
  case inspectLimit, inspectKept, inspectThreshold, inspectBelowBefore, inspectBelowAfter
  case inspectComposite, inspectBasicStandard, inspectHighStandard
  case inspectLacking, inspectLackingPeople, inspectOpenRecruits
  case inspectBelowTitle, inspectBelow, inspectFarBelow
  case inspectSizes, inspectClassesOver, inspectGrade, inspectCap, inspectSchoolsOver
  case inspectExchange, inspectShare, inspectRunning, inspectStaff, inspectShareOpen
  case inspectNotes, inspectNotePeople, inspectPointsOut, inspectEmptyOut, inspectNoteRecruits
  case inspectWritten, verdictMet, verdictNotMet, verdictUnknown, notAnInspectionFolder

  // Books and letters of an office.
  case bookPage, bookNumber, bookName, bookFrom, bookTo, bookSubject, bookForm
  case bookSchool, bookTownship, bookStage, bookSex, bookBirth, bookSubjectStage, bookTitle
  case bookBackbone, bookBegin, bookEnd, bookRelation, bookRemark, yes, no, publicationTitle
  case publicationSheet, publicationNote, publicationCount, registerTitle, registerSheet
  case registerLeaders, registerNote, ratiosTitle, ratiosFloors, ratiosFloorNote, ratiosSchools
  case ratiosSchoolNote, ratioTeachers, ratioBackbone, ratioLeaders, ratioPresent, ratioEligible
  case ratioMoved, ratioOfPresent, ratioOfEligible, ratioReached, subjectsTitleOfBook
  case subjectsDistrict, subjectsSchools, subjectsNote, subjectsNeeded, subjectsPresent
  case subjectsGap, subjectsRecruits, subjectsRequired, subjectsCapacity, subjectsShort
  case subjectsPeopleBefore, subjectsPeopleAfter, subjectsPeriodsBefore, subjectsPeriodsAfter
  case subjectsNotOpened, schoolsBookTitle, schoolsIndex, schoolsIndexNote, schoolsPosts
  case schoolsHeadsBefore, schoolsHeadsAfter
  case schoolsShortBefore, schoolsShortAfter, schoolsFigures, schoolsMissing, schoolsStanding
  case schoolsOther, schoolsTeaching, schoolsPeriods, schoolsClasses, standingLeaving
  case standingArriving, standingRecruit, standingVisiting, standingStaying, standingLeave
  case standingSeconded, teachingElsewhere, lettersTitle, lettersWritten, lettersMasked
  case lettersNone, letterHeading
  case letterSalutation, letterBasis, letterBody, letterTeaching, letterTeachingOpen, letterEnd
  case letterReporting, letterObjection, letterSeal, letterDate

  // Forms: templates and fix lists.
  case templateTitle, explanationsSheet, templateSheets, templateRequired, templateNames
  case templateSettings, templateTable, templateColumn, templateNeeded, templateContent
  case templateKey, templateValue, templateWritten
  case cellRequired, cellOptional, cellID, cellText, cellWord, cellWords, cellYesNo, cellMonth
  case cellNumber, cellWhole, cellSchool, cellTeacher, cellGrade
  case fixTitle, fixSheet, fixNote, fixSeverity, fixTable, fixRow, fixColumn, fixValue, fixWrong
  case fixWrite, fixError, fixWarning, fixWritten, fixNothing, notNamedWorkbook

  // Sweeps.
  case sweepTitle, sweepCounts, sweepUnfinished, sweepDominatedCounts, sweepCertainNote
  case sweepValuedNote, sweepStartNote, sweepWrittenTo, sweepGoOn
  case sweepNumber, sweepFloorsMet, sweepVerdict, sweepValue, sweepEfficient, sweepDominated
  case sweepDominatedAsFound, sweepNoPlan, sweepOpen, sweepNothingFound
  case sweepReasonFloor, sweepReasonRule, sweepReasonSchools
  case sweepNoChart, sweepTable, sweepFooter, sweepChart, sweepChartDescription, sweepPoint
  case sweepLegendDominated, sweepLegendFound
  case progressSweeping, progressCombination, progressCombinationPlanned
  case progressCombinationKept, progressLeavingOff
  case sweepBadVary, sweepNoValues, sweepNotARange, sweepWrongStep, sweepTooManySteps
  case sweepRepeatedValue, sweepFixedKey, sweepRepeatedKey, sweepTooMany, sweepUnknownMeasure
  case sweepAxesCount, notASweepFolder, sweepOutdated

  // Commands.
  case outputExists, outputCannotBeWritten, notAPlanFolder, planFaults
  case notATimetableFolder, notACertificateFolder
  case badFileEnding, badCap, badOption, eitherOption, optionNeedsOther
  case exported, defect, levelsDisagree
}
