// What stands around the competences: the framework's own names, its modules and notes, its scale, and what its source
// asks besides behaviour.
import type { Competence, FrameworkBody, Knowledge, Module } from '../../contract/framework-body.ts'
import type { FrameworkChange } from '../../contract/frameworks.ts'
import { type Listed, listChanges, telling } from './lists.ts'
import { folded, pairUp, wordsOf } from './pairs.ts'

type Footnote = FrameworkBody['footnotes'][number]

export function ownChanges(from: FrameworkBody, to: FrameworkBody): FrameworkChange[] {
  const tell = telling('framework', '')
  const list = <T>(about: (part: T) => string, text: (part: T) => string): Listed<T> => ({
    what: 'framework',
    heading: () => '',
    about,
    text,
    differences: (old, now, place) => tell(place, text(old), text(now)),
  })
  const modules = pairUp(from.modules, to.modules, [(one) => `${one.code} ${one.title}`, nameOf, ({ title }) => title])
  const footnotes = pairUp(from.footnotes, to.footnotes, [
    ({ number, term }) => `${number} ${term}`,
    ({ number }) => number,
  ])
  return [
    ...tell('Code', from.code, to.code),
    ...tell('Titel', from.title, to.title),
    ...tell('Bron', from.source, to.source),
    ...listChanges(
      from.modules,
      to.modules,
      modules,
      list<Module>((one) => `Module ${nameOf(one)}`, moduleText),
    ),
    ...listChanges(
      from.footnotes,
      to.footnotes,
      footnotes,
      list<Footnote>(({ number }) => `Voetnoot ${number}`, noteText),
    ),
  ]
}

const nameOf = ({ code, title }: Module) => code || title
const noteText = ({ term, text }: Footnote) => `${term}: ${text}`
const moduleText = ({ title, hours, extension }: Module) =>
  [title, hours === null ? '' : `${hours} uur`, extension ? 'uitbreiding' : ''].filter((part) => part !== '').join(', ')

export function scaleChanges(from: FrameworkBody, to: FrameworkBody): FrameworkChange[] {
  const pairing = pairUp(from.scale, to.scale, [({ value }) => String(value)])
  return listChanges(from.scale, to.scale, pairing, {
    what: 'scale',
    heading: () => '',
    about: ({ value }) => `Niveau ${value}`,
    text: ({ name }) => name,
    differences: (old, now, about) => telling('scale', '')(about, old.name, now.name),
    unordered: true,
  })
}

const kindNames = { knowledge: 'Kennis', skill: 'Vaardigheid', responsibility: 'Verantwoordelijkheid' } as const

/** Knowledge names its competence by number: a competence that got another number takes its knowledge along. */
export function knowledgeChanges(
  from: FrameworkBody,
  to: FrameworkBody,
  competences: ReadonlyMap<Competence, Competence>,
  label: (competence: Competence) => string,
): FrameworkChange[] {
  const numbers = new Map([...competences].map(([now, old]) => [old.number, now.number]))
  const older = from.knowledge.map((one) => ({ ...one, competence: numbers.get(one.competence) ?? one.competence }))
  const labels = new Map([...from.competences, ...to.competences].map((one) => [one.number, label(one)]))
  const place = ({ competence, kind }: Knowledge) => `${kind} ${competence}`
  const pairing = pairUp(
    older,
    to.knowledge,
    [
      (one) => `${place(one)} ${one.module} ${one.topic} ${folded(one.text)}`,
      (one) => `${place(one)} ${folded(one.text)}`,
    ],
    { words: (one) => wordsOf(one.text, place(one)), atLeast: 0.75 },
  )
  const text = (one: Knowledge) => [one.topic, one.module, one.text].filter((part) => part !== '').join(' – ')
  return listChanges(older, to.knowledge, pairing, {
    what: 'knowledge',
    heading: ({ competence }) => labels.get(competence) ?? competence,
    about: ({ kind }) => kindNames[kind],
    text,
    differences: (old, now, about) => {
      const heading = labels.get(now.competence) ?? now.competence
      const tell = telling('knowledge', heading)
      return [
        ...tell(`${about}, competentie`, old.competence, now.competence),
        ...tell(`${about}, soort`, kindNames[old.kind], kindNames[now.kind]),
        ...tell(about, text(old), text(now)),
      ]
    },
  })
}
