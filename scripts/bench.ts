// npm run -s bench -- --json : how the work compares with the least that could do it. Ratios of medians measured in turn
// in one run, because machines are noisy. The last line is one JSON object.
import { commitRatio } from '../tests/bench/commit.ts'
import { openRatio } from '../tests/bench/deliberation.ts'
import { excelImportMs } from '../tests/bench/excel-import.ts'
import { firstPaintRatio } from '../tests/bench/first-paint.ts'
import { libraryFigures } from '../tests/bench/library.ts'
import { reportMs } from '../tests/bench/report.ts'
import { returnFiles } from '../tests/bench/return-files.ts'
import { sourceFigures } from '../tests/bench/sources.ts'

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
const paint = await firstPaintRatio(15)
say(`first paint  ${two(paint.ours)} ms, empty page ${two(paint.bare)} ms`)

console.log(
  JSON.stringify({
    commitRatio: two(commit.ratio),
    openRatio: two(opened.ratio),
    reportMs: two(report.ms),
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
    details: {
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
