// A data file with one prepared session that has no timetable yet: candidates, assessors and exercises, no runs with a time.
import { type Exercise, emptyBrief, emptyRun } from '../../assessments/contract/index.ts'
import { fileWithFramework } from './file-with-framework.ts'
import { type Client, candidate, exercise, frameworkBody, id, programmeBody, sessionBody } from './prepared-file.ts'

export interface TimetableFile {
  path: string
  sessionId: string
}
export interface TimetableWanted {
  candidates?: number
  assessors?: number
  /** Of one exercise alone; the group task is always there. */
  alone?: number
  /** Gives the second candidate half as much time again. */
  extraTime?: boolean
  onTheFloor?: boolean
  rooms?: string[]
}

const names = ['Youssef Amrani', 'Marleen Daems', 'أمينة حداد', 'Dirk Peeters', 'Svitlana Kovalenko', 'Jordy Maes']

export async function timetableFile(folder: string, wanted: TimetableWanted = {}): Promise<TimetableFile> {
  let sessionId = ''
  const path = await fileWithFramework(folder, {
    more: async (lead, frameworkId) => {
      sessionId = await prepared(lead, frameworkId, wanted)
    },
  })
  return { path, sessionId }
}

async function prepared(lead: Client, frameworkId: string, wanted: TimetableWanted): Promise<string> {
  const framework = await lead.frameworks.get({ id: frameworkId })
  const shown = { ...frameworkBody(0), ...framework.body }
  const titles = ['Postbak', 'Werkproef', 'Rollenspel klant', 'Presentatie'].slice(0, wanted.alone ?? 2)
  const exercises: Exercise[] = [
    { ...exercise('Groepsoverleg', shown, [1, 2], true), phases: [{ name: 'Overleggen', minutes: 40 }] },
    ...titles.map((title) => ({ ...exercise(title, shown, [1, 2, 3]), phases: [{ name: 'Doen', minutes: 30 }] })),
    ...(wanted.onTheFloor === true
      ? [
          {
            id: id(),
            title: 'Kijken op de werkvloer',
            kind: 'work-floor-observation' as const,
            group: false,
            phases: [{ name: 'Kijken', minutes: 45 }],
            matrix: [],
            brief: emptyBrief,
          },
        ]
      : []),
  ]
  const programme = await lead.programmes.save({
    id: null,
    revision: 0,
    body: programmeBody(frameworkId, exercises),
  })
  const assessorIds: string[] = []
  for (const name of ['Ilse Vanhoutte', 'Bart Claes', 'Nadia El Idrissi', 'Tom Wouters'].slice(
    0,
    wanted.assessors ?? 3,
  )) {
    assessorIds.push((await lead.people.save({ id: null, name, roles: ['assessor'] })).id)
  }
  const candidates = Array.from({ length: wanted.candidates ?? 4 }, (_, i) => ({
    ...candidate(`K-${String(i + 1).padStart(2, '0')}`, names[i] ?? `Kandidaat ${i + 1}`),
    extraTimePercent: wanted.extraTime === true && i === 1 ? 50 : 0,
  }))
  const [group, ...alone] = exercises.filter(({ kind }) => kind !== 'work-floor-observation')
  const runs = [
    ...(group === undefined
      ? []
      : [
          {
            ...emptyRun(
              id(),
              group.id,
              candidates.slice(0, 6).map((each) => each.id),
            ),
            room: 'Lokaal 2',
          },
        ]),
    ...alone.flatMap((each) => candidates.map((one) => ({ ...emptyRun(id(), each.id, [one.id]), room: 'Lokaal 4' }))),
  ]
  const saved = await lead.sessions.save({
    id: null,
    revision: 0,
    body: sessionBody(programme.id, {
      title: 'Doorstroom magazijn',
      day: '2026-11-24',
      candidates,
      assessorIds,
      runs: runs.map((run) => (wanted.rooms === undefined ? run : { ...run, room: '' })),
    }),
  })
  return saved.id
}
