// End-to-end tests: most drive the page in a browser, a handful the desktop program.
import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from './tests/support/browser.ts'

const installed = findBrowser()

export default defineConfig({
  // Two at once: each test has its own core, browser context and data folder.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results/pages',
  use: {
    trace: 'off',
    // What a click waits for stands there within this, or never: then the test says which click.
    actionTimeout: 15_000,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1366, height: 768 },
    launchOptions: { args: browserFlags, ...(installed === null ? {} : { executablePath: installed }) },
  },
  projects: [
    { name: 'browser', testDir: 'tests/browser' },
    { name: 'desktop', testDir: 'tests/desktop', testMatch: '*.spec.ts' },
  ],
})
