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
  case achieved, worseThanNow, nothingToMend, nothingMissing
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
  case comparePeople, compareInputs, compareOptions, comparePlanCount

  // No plan.
  case infeasibleTitle, infeasiblePools, infeasibleProven, infeasibleBestFound
  case infeasibleNothing, poolTooSmall, againstTitle
  case giveFloor, giveLeaving, giveArriving, giveSubject, giveBackbone, giveDecision, giveOther
  case decisionWithSchool
  case undecidedTime, undecidedInterrupt, undecidedWork, undecidedAdvice

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
  case classTableWrong, classTablesReplanned
  case misfitsTitle, misfitBlocks, misfitPeriods, misfitUncovered, misfitLargest, misfitsMore
  case misfitBlock, misfitRoom, misfitDays, misfitNobody
  case progressAuditing, progressWriting, progressStopping
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

  // Earlier plans.
  case progressLoadedPlan, takenOverAll, takenOverSome, notAnEarlierPlan

  // Generate.
  case generated, generatedCounts, generatedWitness, generatedAdjusted
  case generatedFaults, generatedNotCounted, generatedFaultLine, generatedWrittenTo
  case badTeacherCount, notAScenarioFolder, noDistrict

  // Import.
  case importTitle, importSheet, importSheetHidden, importSheetNoRoster, importIDs
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

  // Commands.
  case outputExists, outputCannotBeWritten, notAPlanFolder, planFaults
  case notATimetableFolder, notACertificateFolder
  case badFileEnding, badCap, badOption, eitherOption, exported, defect, levelsDisagree
}
