// Counts individual tests from what the two test runners report as JSON.
import { readFileSync } from 'node:fs'

export interface Tally {
  passed: number
  failed: number
  skipped: number
  /** One line per skipped test: its name and why. */
  reasons: string[]
}

export const none: Tally = { passed: 0, failed: 0, skipped: 0, reasons: [] }
/** A step that is right or wrong as a whole. */
export const step = (ok: boolean): Tally => ({ ...none, passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

export function add(left: Tally, right: Tally): Tally {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
    reasons: [...left.reasons, ...right.reasons],
  }
}

/** A runner that failed without naming a test (a file that does not load, a crash) counts as one failure. */
export function settle(tally: Tally, ok: boolean): Tally {
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

interface VitestReport {
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[]
}

export function readVitest(file: string): Tally {
  const report = read<VitestReport>(file)
  const tests = (report?.testResults ?? []).flatMap((suite) => suite.assertionResults)
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed')
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length,
    skipped: skipped.length,
    reasons: skipped.map((test) => `${test.fullName}: ${test.status} in its file`),
  }
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs?: {
    title: string
    tests: { status: string; annotations: { type: string; description?: string }[] }[]
  }[]
}

export function readPlaywright(file: string): Tally {
  const report = read<PlaywrightSuite>(file)
  const tests = report === null ? [] : testsOf(report)
  const skipped = tests.filter((test) => test.status === 'skipped')
  return {
    passed: tests.filter((test) => test.status === 'expected' || test.status === 'flaky').length,
    failed: tests.filter((test) => test.status === 'unexpected').length,
    skipped: skipped.length,
    reasons: skipped.map((test) => `${test.title}: ${test.reason ?? 'no reason given'}`),
  }
}

function testsOf(suite: PlaywrightSuite): { title: string; status: string; reason: string | undefined }[] {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status, annotations }) => {
      const reason = annotations.find((annotation) => annotation.type === 'skip')?.description
      return { title: spec.title, status, reason }
    }),
  )
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)]
}

function read<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return null
  }
}
