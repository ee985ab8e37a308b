// The line being typed. Space goes from field to field as it does on paper, Enter makes it a line; what is left empty for
// the hour is as on the line above.
import { Button, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { NoteKind } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { KeyHint, OmissionRing, readTime, shortTime } from '../../ui/index.ts'
import { emptyLine, type HalfLine, halfLineOf, keepHalfLine } from './half-lines.ts'
import { type FormCandidate, readWho, type TypedRow } from './line.ts'
import classes from './Paper.module.css'

export interface LineEntryProps {
  code: string
  day: string
  begin: boolean
  /** In sight however many lines stand above it: where lines are all there is to type. */
  sticky: boolean
  candidates: readonly FormCandidate[]
  /** null: a new line. */
  changing: TypedRow | null
  timeAbove: string | null
  onTake: (row: TypedRow) => void
  onStop: () => void
  onChangeLast: () => void
}
type Field = 'time' | 'who' | 'text'
type Wrong = { field: Field; words: string } | null

const longest = 10_000
const keyedPeople = 6

export function LineEntry(props: LineEntryProps) {
  const { code, day, begin, sticky, candidates, changing, timeAbove, onTake, onStop, onChangeLast } = props
  const [line, setLine] = useState<HalfLine>(() => (changing ? asTyped(changing, candidates) : halfLineOf(code)))
  const [wrong, setWrong] = useState<Wrong>(null)
  const time = useRef<HTMLInputElement>(null)
  const who = useRef<HTMLInputElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const several = candidates.length > 1
  const [first] = candidates
  const field = { time, who, text }

  // A page begins where typing begins; a line to be mended, in its words.
  useEffect(() => {
    if (!begin) return
    const start = changing ? text.current : time.current
    start?.focus()
    start?.setSelectionRange(start.value.length, start.value.length)
    if (!changing) toEnd(end.current)
  }, [begin, changing])

  const edit = (part: Partial<HalfLine>) => {
    const next = { ...line, ...part }
    setLine(next)
    setWrong(null)
    if (!changing) keepHalfLine(code, next)
  }
  const refuse = (at: Field, words: string) => {
    setWrong({ field: at, words })
    field[at].current?.focus()
  }
  const at = line.time.trim() === '' ? timeAbove : readTime(line.time)
  const about = several ? readWho(line.who, candidates) : { ids: first ? [first.id] : [] }

  const take = () => {
    if (line.time === '' && line.who === '' && line.text.trim() === '' && !changing) return
    if (at === null) return refuse('time', t(line.time.trim() === '' ? 'paper.timeMissing' : 'paper.timeWrong'))
    if ('wrong' in about) return refuse('who', t(`paper.${about.wrong}`))
    if (line.text.trim() === '') return refuse('text', t('paper.whatMissing'))
    onTake({
      id: changing?.id ?? crypto.randomUUID(),
      day: changing?.day ?? day,
      at,
      kind: line.kind,
      text: line.text.trim(),
      candidateIds: about.ids,
      frame: changing?.frame ?? null,
      wiped: false,
    })
    if (changing) return
    edit(emptyLine)
    time.current?.focus()
    requestAnimationFrame(() => toEnd(end.current))
  }

  const onKeyDown = (here: Field) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const action = keyOf(event, here)
    if (action === undefined) return
    const empty = line[here] === ''
    if (action === 'back' && !empty) return
    if (typeof action === 'object' && 'kind' in action && !empty) return
    if (action === 'last' && (changing !== null || line.time + line.who + line.text !== '')) return
    event.preventDefault()
    if (action === 'take') take()
    else if (action === 'stop') changing ? onStop() : edit(emptyLine)
    else if (action === 'last') onChangeLast()
    else if (action === 'next') next(here)
    else if (action === 'back') field[here === 'text' && several ? 'who' : 'time'].current?.focus()
    else if ('kind' in action) edit({ kind: line.kind === action.kind ? 'fact' : action.kind })
    else choose(action.place, action.also)
  }
  const next = (here: Field) => {
    if (here === 'time' && at === null)
      return setWrong({ field: 'time', words: t(line.time.trim() === '' ? 'paper.timeMissing' : 'paper.timeWrong') })
    if (here === 'who' && 'wrong' in about) return setWrong({ field: 'who', words: t(`paper.${about.wrong}`) })
    field[here === 'time' && several ? 'who' : 'text'].current?.focus()
  }
  const choose = (place: number, also: boolean) => {
    const person = several ? candidates[place] : undefined
    if (!person) return
    edit({ who: also && line.who.trim() !== '' ? `${line.who}+${person.code}` : person.code })
    text.current?.focus()
  }
  /** By touch there is no Shift: who is on goes off, who is off comes along. */
  const toggle = (person: FormCandidate) => {
    const now = names.includes(person) ? names.filter((one) => one !== person) : [...names, person]
    edit({ who: now.map((one) => one.code).join('+') })
    text.current?.focus()
  }
  const names = several && 'ids' in about ? candidates.filter(({ id }) => about.ids.includes(id)) : []

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of fields, no form that is sent.
    <div
      className={classes.entry}
      data-sticky={sticky || undefined}
      role="group"
      aria-label={t(changing ? 'paper.changeLine' : 'paper.nextLine')}
    >
      <div className={classes.fields} data-several={several || undefined}>
        <TextInput
          ref={time}
          label={t('paper.time')}
          placeholder={timeAbove === null ? t('paper.timeHint') : shortTime(timeAbove)}
          inputMode="numeric"
          autoComplete="off"
          value={line.time}
          error={wrong?.field === 'time'}
          aria-describedby="paper-line-words"
          onChange={(event) => edit({ time: event.currentTarget.value })}
          onKeyDown={onKeyDown('time')}
        />
        {several ? (
          <TextInput
            ref={who}
            label={t('paper.who')}
            placeholder={t('paper.whoHint')}
            autoComplete="off"
            value={line.who}
            error={wrong?.field === 'who'}
            aria-describedby="paper-line-words"
            onChange={(event) => edit({ who: event.currentTarget.value })}
            onKeyDown={onKeyDown('who')}
          />
        ) : null}
        <Textarea
          ref={text}
          label={t('paper.what')}
          autosize
          minRows={1}
          maxRows={5}
          maxLength={longest}
          dir="auto"
          lang="nl-BE"
          spellCheck
          value={line.text}
          error={wrong?.field === 'text'}
          aria-describedby="paper-line-words"
          onChange={(event) => edit({ text: event.currentTarget.value })}
          onKeyDown={onKeyDown('text')}
        />
        <Button className={classes.take} onClick={take}>
          {t(changing ? 'paper.takeChanged' : 'paper.take')}
        </Button>
      </div>
      <div className={classes.under}>
        <Kinds kind={line.kind} onKind={(kind) => edit({ kind })} />
        {several
          ? candidates.slice(0, keyedPeople).map((person, place) => (
              <button
                key={person.id}
                type="button"
                className={classes.chip}
                title={`${person.code} ${person.name}`}
                aria-pressed={names.includes(person)}
                onClick={() => toggle(person)}
              >
                <KeyHint>F{place + 1}</KeyHint> {person.code} <bdi>{person.name}</bdi>
              </button>
            ))
          : null}
        {changing ? (
          <Button variant="subtle" onClick={onStop}>
            {t('paper.stopChanging')}
          </Button>
        ) : null}
      </div>
      <p id="paper-line-words" className={wrong ? classes.wrong : 'hint desk-only'} role={wrong ? 'alert' : undefined}>
        {wrong ? wrong.words : t('paper.keys', { omission: '!' })}
      </p>
      <div ref={end} />
    </div>
  )
}

/** The line above the one being typed is in sight, as it is on the paper. */
const toEnd = (end: HTMLElement | null) => {
  const page = end?.closest('main')
  page?.scrollTo(0, page.scrollHeight)
}

const asTyped = (row: TypedRow, candidates: readonly FormCandidate[]): HalfLine => ({
  time: shortTime(row.at),
  who: candidates
    .filter(({ id }) => row.candidateIds.includes(id))
    .map(({ code }) => code)
    .join('+'),
  text: row.text,
  kind: row.kind,
})

type Action = 'take' | 'next' | 'back' | 'last' | 'stop' | { kind: NoteKind } | { place: number; also: boolean }

/** Which key does what, by the field it is pressed in. */
function keyOf({ key, shiftKey }: KeyboardEvent, here: Field): Action | undefined {
  const place = /^F([1-6])$/.exec(key)?.[1]
  if (place !== undefined) return { place: Number(place) - 1, also: shiftKey }
  if (key === 'Enter' && !shiftKey) return here === 'text' ? 'take' : 'next'
  if (key === ' ' && here !== 'text') return 'next'
  if (key === 'Backspace' && here !== 'time') return 'back'
  if (key === 'ArrowUp') return 'last'
  if (key === 'Escape') return 'stop'
  if (here !== 'text') return undefined
  return key === '"' ? { kind: 'quote' } : key === '!' ? { kind: 'omission' } : undefined
}

function Kinds({ kind, onKind }: { kind: NoteKind; onKind: (kind: NoteKind) => void }) {
  const turn = (pressed: NoteKind) => onKind(kind === pressed ? 'fact' : pressed)
  return (
    <>
      <button type="button" className={classes.chip} aria-pressed={kind === 'quote'} onClick={() => turn('quote')}>
        <span aria-hidden="true">“ </span>
        {t('paper.quote')}
      </button>
      <button
        type="button"
        className={classes.chip}
        aria-pressed={kind === 'omission'}
        onClick={() => turn('omission')}
      >
        <OmissionRing /> {t('paper.omission')}
      </button>
    </>
  )
}
