// Ready to run: each programme that ships is prepared on a new file, started, played by scripted assessors and reported on.
import { expect, it } from 'vitest'
import { shippedLibrary } from '../../../assessments/library/index.ts'
import { conclude, playFrom } from '../../../assessments/sample/play.ts'
import { passphrase, testCore } from '../../support/core.ts'
import { startInstalled } from '../../support/installed-day.ts'

it.each(shippedLibrary.programmes.map(({ body }) => [body.title, body] as const))(
  '%s: from a new file to a report for everyone',
  async (title, programme) => {
    const { folder, client, clock, logged } = testCore({ library: shippedLibrary })
    await client('file').desk.create({ path: `${folder}/dag.wakker`, passphrase })
    const { stage, warnings } = await startInstalled(client, title)
    // What is left depends on who comes: with few assessors one may see a competence twice, and no half day measures
    // everything a job asks. The programme itself gives no reason for a remark.
    const ofTheDay = ['competence-one-assessor', 'cut-off-not-measured']
    expect(warnings.filter((code) => !ofTheDay.includes(code))).toEqual([])
    await playFrom(stage, { pass: clock.pass })
    const outcomes = await conclude(stage)
    expect(outcomes.map(({ candidate }) => candidate)).toEqual(['K-01', 'K-02', 'K-03', 'K-04'])
    const shown = new Set(programme.exercises.flatMap(({ matrix }) => matrix.map(({ competenceId }) => competenceId)))
    for (const { gap, report } of outcomes) {
      expect(gap.rows.length).toBeGreaterThanOrEqual(shown.size)
      expect(gap.rows.filter(({ competenceId, level }) => shown.has(competenceId) && level === null)).toEqual([])
      expect(Buffer.from(report.base64, 'base64').subarray(0, 2).toString()).toBe('PK')
    }
    expect(logged).toEqual([])
  },
  120_000,
)
