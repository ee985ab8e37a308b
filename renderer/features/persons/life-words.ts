// What the life line says in words: what compares, what does not, and what it all amounts to for who does not see it.
import {
  type Comparability,
  type CompetenceLine,
  comparabilities,
  type Measurement,
  type PersonPage,
} from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { dayWords } from '../plans/days.ts'

export const compares = (how: Comparability): boolean => how === 'same' || how === 'wording-changed'

/** Of each measurement, by its candidate. */
export const measurementsById = ({ measurements }: Pick<PersonPage, 'measurements'>): Map<string, Measurement> =>
  new Map(measurements.map((one) => [one.candidateId, one]))

export const levelWord = (measurement: Measurement | undefined, level: number | null): string =>
  level === null
    ? t('common.marks.insufficient')
    : (measurement?.scale.find(({ value }) => value === level)?.name ??
      t('common.marks.level', { value: level, count: measurement?.scale.length ?? 0 }))

/** One sentence for each pair of measurements and each way in which they do not compare simply. */
export function comparisonSentences(page: PersonPage): string[] {
  const byId = measurementsById(page)
  const found = new Map<string, { how: Exclude<Comparability, 'same'>; from: string; to: string; titles: string[] }>()
  for (const { title, points } of page.lines)
    for (const [index, { candidateId, since }] of points.entries()) {
      const before = points[index - 1]
      if (since === null || since.comparable === 'same' || before === undefined) continue
      const key = `${before.candidateId} ${candidateId} ${since.comparable}`
      const [from, to] = [before.candidateId, candidateId].map((id) => byId.get(id)?.day ?? '')
      const known = found.get(key) ?? { how: since.comparable, from: from ?? '', to: to ?? '', titles: [] }
      known.titles.push(title)
      found.set(key, known)
    }
  return [...found.values()]
    .sort((a, b) =>
      a.to === b.to ? comparabilities.indexOf(a.how) - comparabilities.indexOf(b.how) : a.to < b.to ? 1 : -1,
    )
    .map(({ how, from, to, titles }) => {
      const [first, last] = [dayWords(from, page.today), dayWords(to, page.today)]
      const between = t('persons.life.between', { from: first, to: last })
      return t(`persons.life.broken.${how}`, { between, titles: listed(titles) })
    })
}

function listed(titles: readonly string[]): string {
  if (titles.length > 4)
    return t('persons.life.manyTitles', { titles: titles.slice(0, 3).join(', '), count: titles.length - 3 })
  if (titles.length < 2) return titles[0] ?? ''
  return `${titles.slice(0, -1).join(', ')} ${t('persons.life.and')} ${titles.at(-1) ?? ''}`
}

export interface LineGroup {
  framework: string
  lines: CompetenceLine[]
}
/** Lines of one framework together, in the order they came: the one measured last is first. */
export function groupsOf(page: PersonPage): LineGroup[] {
  const byId = measurementsById(page)
  const groups = new Map<string, LineGroup>()
  for (const line of page.lines) {
    const { title = '' } = byId.get(line.points.at(-1)?.candidateId ?? '')?.framework ?? {}
    const group = groups.get(title) ?? { framework: title, lines: [] }
    group.lines.push(line)
    groups.set(title, group)
  }
  return [...groups.values()]
}

export const lifeSummary = ({ person, measurements, plans, talks }: PersonPage): string =>
  t('persons.life.img', {
    name: person.name,
    measurements: t('persons.measurements', { count: measurements.length }),
    plans: t('persons.life.plans', { count: plans.length }),
    talks: t('persons.life.talksCount', { count: talks.length }),
  })
