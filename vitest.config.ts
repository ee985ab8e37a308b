// Unit and contract tests: the core in plain Node, on real data files.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/core/**/*.test.ts'],
    environment: 'node',
    // A passphrase costs a tenth of a second on purpose, and a test may open several files.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
  },
})
