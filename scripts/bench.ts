// npm run -s bench -- --json : how the work compares with the least that could do it. Ratios of medians measured in turn
// in one run, because machines are noisy. The last line is one JSON object.
import { boardFigures } from '../tests/bench/board.ts'
import { commitRatio } from '../tests/bench/commit.ts'
import { openRatio } from '../tests/bench/deliberation.ts'
import { documentFigures } from '../tests/bench/documents.ts'
import { excelImportMs } from '../tests/bench/excel-import.ts'
import { figuresMs } from '../tests/bench/figures.ts'
import { firstPaintRatio } from '../tests/bench/first-paint.ts'
import { libraryFigures } from '../tests/bench/library.ts'
import { matchMs, overviewMs } from '../tests/bench/match.ts'
import { personPageMs } from '../tests/bench/person-page.ts'
import { proposalMs } from '../tests/bench/proposal.ts'
import { reportMs } from '../tests/bench/report.ts'
import { returnFiles } from '../tests/bench/return-files.ts'
import { sessionFiguresMs } from '../tests/bench/session-figures.ts'
import { sourceFigures } from '../tests/bench/sources.ts'
import { timerBack, timerDrift } from '../tests/bench/timers.ts'
import { typingFigures } from '../tests/bench/typing.ts'

const two = (value: number) => Math.round(value * 100) / 100
const json = process.argv.includes('--json')
const say = (line: string) => {
  if (!json) console.log(line)
}

const commit = await commitRatio(900)
say(`autosave     ${two(commit.autosave.ours)} ms, bare ${two(commit.autosave.bare)} ms`)
say(`submission   ${two(commit.submission.ours)} ms, bare ${two(commit.submission.bare)} ms`)
const opened = await openRatio(15)
say(`opening 12 eindbesprekingen (${opened.ratings} ratings) ${two(opened.ours)} ms, one SELECT ${two(opened.bare)} ms`)
const report = await reportMs(15)
say(`report       ${two(report.ms)} ms, ${two(report.kilobytes)} kB`)
const documents = await documentFigures(15)
say(`document     ${two(documents.reportMs)} ms with a chart, docx's least of equal length ${two(documents.bareMs)} ms`)
say(
  `100 of them  ${two(documents.reports100Ms)} ms, ${two(documents.reports100Ratio)} × 100 × one, ${two(documents.grownMegabytes)} MB more`,
)
const returns = await returnFiles(40)
say(`return file  ${two(returns.returnMs)} ms made, ${two(returns.takeInMs)} ms taken in, ${two(returns.kilobytes)} kB`)
say(`40 of them   ${returns.taken.map(Math.round).join(' ')} ms`)
const library = await libraryFigures(9)
say(
  `search       ${two(library.searchMs)} ms at its slowest («${library.slowest}»), ${two(library.searchAfterEditMs)} ms after an edit`,
)
say(`60 × 6 × 4   ${two(library.frameworkOpenMs)} ms opened, ${two(library.frameworkSaveMs)} ms saved`)
const sources = await sourceFigures(7)
say(`15-page PDF  ${two(sources.pdfMs)} ms read, Excel of 60 × 6 × 4 ${two(sources.excelMs)} ms`)
const excel = await excelImportMs(7)
say(`Excel        ${two(excel.ms)} ms from ${two(excel.kilobytes)} kB to a draft of ${excel.indicators} indicators`)
const back = await timerBack(11)
say(`timer        ${two(back.ours)} ms from a kill to the list, ${two(back.bare)} ms without a timer`)
const drift = await timerDrift(20)
say(`drift        ${two(drift)} ms in an hour, reckoned from 20 s`)
const proposal = await proposalMs(5)
say(`proposal     ${two(proposal.ms)} ms for 12 × 5 × 4 × 3 (${proposal.slowest})`)
const figures = await figuresMs(7)
say(
  `figures      ${two(figures.ms)} ms for ${figures.figures} of 12 × 4 × 30: ${two(figures.tablesMs)} ms per indicator, ${two(figures.facetsMs)} ms together`,
)
const sessionFigures = await sessionFiguresMs(5)
say(`session      ${two(sessionFigures.ms)} ms from ${sessionFigures.ratings} ratings (40 × 12 × 200) to its figures`)
const match = await matchMs(9)
const overview = await overviewMs(7)
say(
  `match        ${two(match.ms)} ms for 500 people × 100 profiles, ${two(overview.ms)} ms for the page of one with ${overview.persons}`,
)
const person = await personPageMs(15)
say(`person       ${two(person.ms)} ms for a page with ${person.measurements} measurements (${person.points} levels)`)
const typing = await typingFigures(600, 60)
say(
  `typing       ${two(typing.typing.p50)} ms, p99 ${two(typing.typing.p99)} ms with ${typing.notes} notes; a bare field p99 ${two(typing.bare.p99)} ms; switching p99 ${two(typing.switching.p99)} ms`,
)
const board = await boardFigures(15)
say(`board 12 × 6 ${two(board.ms)} ms per update: ${two(board.serviceMs)} ms asked, ${two(board.paintMs)} ms painted`)
const paint = await firstPaintRatio(15)
say(`first paint  ${two(paint.ours)} ms, empty page ${two(paint.bare)} ms`)

console.log(
  JSON.stringify({
    commitRatio: two(commit.ratio),
    openRatio: two(opened.ratio),
    reportMs: two(documents.reportMs),
    reports100Ratio: two(documents.reports100Ratio),
    firstPaintRatio: two(paint.ratio),
    returnMs: two(returns.returnMs),
    takeInMs: two(returns.takeInMs),
    takeInGrowth: two(returns.growth),
    searchMs: two(library.searchMs),
    frameworkOpenMs: two(library.frameworkOpenMs),
    frameworkSaveMs: two(library.frameworkSaveMs),
    pdfMs: two(sources.pdfMs),
    excelMs: two(sources.excelMs),
    excelImportMs: two(excel.ms),
    proposalMs: two(proposal.ms),
    figuresMs: two(figures.ms),
    sessionFiguresMs: two(sessionFigures.ms),
    personPageMs: two(person.ms),
    matchMs: two(match.ms),
    timerBackRatio: two(back.ratio),
    driftMsPerHour: two(drift),
    typingP99Ms: two(typing.typing.p99),
    switchP99Ms: two(typing.switching.p99),
    boardMs: two(board.ms),
    details: {
      sessionReportMs: two(report.ms),
      bareReportMs: two(documents.bareMs),
      reports100Ms: two(documents.reports100Ms),
      reports100GrownMegabytes: two(documents.grownMegabytes),
      matchPageMs: two(overview.ms),
      figureTablesMs: two(figures.tablesMs),
      figureFacetsMs: two(figures.facetsMs),
      boardServiceMs: two(board.serviceMs),
      boardPaintMs: two(board.paintMs),
      typingP50Ms: two(typing.typing.p50),
      typingBareP99Ms: two(typing.bare.p99),
      switchP50Ms: two(typing.switching.p50),
      autosaveRatio: two(commit.autosave.ratio),
      submissionRatio: two(commit.submission.ratio),
      autosaveMs: two(commit.autosave.ours),
      submissionMs: two(commit.submission.ours),
      openMs: two(opened.ours),
      searchAfterEditMs: two(library.searchAfterEditMs),
      firstSearchMs: two(library.firstSearchMs),
      firstPaintMs: two(paint.ours),
    },
  }),
)
