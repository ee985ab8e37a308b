// Waarnemen: the time at the left, one sentence on top, the newest note below it. No indicator, no level, no + or −
// is on this page, and none is in what the core sent for it. A key in the sentence draws the sentence, and nothing else.
import { useQuery } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import type { NoteKind, ShortForm, WorkView } from '../../../../assessments/contract/index.ts'
import { api } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { flushAutosaves, isBusyElsewhere, usePageKeys, useWakeLock } from '../../../ui/index.ts'
import { firstFrame, frameAfter, frameKey, ObservationForm, sealQuestionOf, useAnswers } from '../forms/index.ts'
import { switchKey } from '../parts/keys.ts'
import { CandidateTabs, tabId } from './CandidateTabs.tsx'
import { Compose } from './Compose.tsx'
import { ElsewhereLine } from './ElsewhereLine.tsx'
import { NoteStream } from './NoteStream.tsx'
import classes from './ObserveStep.module.css'
import { Rail } from './Rail.tsx'
import { SealButton } from './SealButton.tsx'
import { ShortFormsDialog } from './ShortFormsDialog.tsx'
import { useNotebook } from './useNotebook.ts'

interface Form {
  kind: NoteKind
  also: string[]
}
const emptyForm: Form = { kind: 'fact', also: [] }
const noForms: readonly ShortForm[] = []

/** Whoever just types writes the sentence, also after a button: the letter lands in the field that gets the focus now. */
const writes = (event: KeyboardEvent): boolean =>
  /^\S$/u.test(event.key) &&
  !(event.ctrlKey || event.metaKey || event.altKey) &&
  !isBusyElsewhere(event.target, event) &&
  !(event.target instanceof Element && event.target.closest('[data-sheet], [data-guide]'))

export function ObserveStep({ view }: { view: WorkView }) {
  const { assignmentId, candidates } = view
  const notebook = useNotebook(view)
  const sheet = useAnswers(view)
  useWakeLock(true)
  const { sentences, elsewhere, write } = notebook
  const { data: shortForms = noForms } = useQuery(api.work.shortForms.queryOptions())
  const [currentId, setCurrentId] = useState(candidates[0]?.id ?? '')
  const [forms, setForms] = useState<Record<string, Form>>({})
  const [changing, setChanging] = useState<string | null>(null)
  const [keeping, setKeeping] = useState(false)
  const boxes = useMemo(() => ({ kind: view.kind, questions: view.questions.length }), [view.kind, view.questions])
  const [frame, setFrame] = useState(() => firstFrame(boxes))
  const field = useRef<HTMLTextAreaElement>(null)
  const panelId = useId()
  const current = candidates.find(({ id }) => id === currentId) ?? candidates[0]
  // The sentence of the other candidate comes first; which notes are theirs shows a moment later.
  const marked = useDeferredValue(current)
  const form = forms[currentId] ?? emptyForm
  const others = useMemo(() => candidates.filter(({ id }) => id !== currentId), [candidates, currentId])
  const open = candidates
    .filter(({ id }) => (sentences[id] ?? '').trim() !== '' || elsewhere[id] !== undefined)
    .map(({ id }) => id)
    .join(' ')
  const openIds = useMemo(() => open.split(' ').filter((id) => id !== ''), [open])

  const goTo = useCallback(
    (id: string) => {
      setCurrentId(id)
      // Who marks a test question by question stays at the question; the same tab once more leads to the sentence.
      if (id === currentId || !document.activeElement?.closest('[data-sheet]')) field.current?.focus()
    },
    [currentId],
  )
  const setForm = useCallback(
    (change: Partial<Form>) =>
      setForms((all) => ({ ...all, [currentId]: { ...(all[currentId] ?? emptyForm), ...change } })),
    [currentId],
  )
  const toggleAlso = (id: string) => {
    if (id === currentId) return
    setForm({ also: form.also.includes(id) ? form.also.filter((one) => one !== id) : [...form.also, id] })
    field.current?.focus()
  }

  const moveFrame = (event: KeyboardEvent): boolean => {
    const there = event.target instanceof Element ? event.target : null
    const inSentence = there === field.current
    // Elsewhere the page keys scroll, and move through what is being improved.
    if (!inSentence && there !== document.body && !there?.closest('[data-guide]')) return false
    const move = frameKey(event, inSentence && field.current?.value === '')
    const next = move && frameAfter(boxes, frame, move)
    if (next === undefined) return false
    setFrame(next)
    return true
  }
  usePageKeys((event) => {
    if (keeping) return
    const action = switchKey(event)
    if (action === undefined) {
      if (moveFrame(event)) event.preventDefault()
      else if (writes(event)) field.current?.focus()
      return
    }
    // F1 to F7 are the browser's own (help, search, reload); here they belong to the work.
    event.preventDefault()
    if (action.do === 'short-forms') setKeeping(true)
    if (action.do !== 'switch' && action.do !== 'also') return
    const candidate = candidates[action.place]
    if (candidate === undefined) return
    if (action.do === 'switch') goTo(candidate.id)
    else toggleAlso(candidate.id)
  })

  const note = (text: string) => {
    if (text.trim() === '') return
    write(currentId, text)
    notebook.note(form.kind, [currentId, ...form.also], frame)
    setForms((all) => ({ ...all, [currentId]: emptyForm }))
    field.current?.focus()
  }
  // A note that is still on its way to the disk is waited for: «the last one» is what the assessor just wrote.
  const latest = useRef(notebook)
  latest.current = notebook
  const improveLast = async () => {
    if (notebook.unsent.length > 0) await notebook.flush()
    const last = latest.current.notes.findLast(({ wiped, candidateIds }) => !wiped && candidateIds.includes(currentId))
    if (last) setChanging(last.id)
  }
  const endChange = useCallback(() => {
    setChanging(null)
    field.current?.focus()
  }, [])

  if (current === undefined || marked === undefined) return null
  const theirs = elsewhere[current.id]
  return (
    <div className={classes.page}>
      <h1 className="vh">{t('common.steps.observeAndNote')}</h1>
      <Rail view={view} onShortForms={setKeeping}>
        <SealButton
          assignmentId={assignmentId}
          candidates={candidates}
          notes={notebook.notes}
          unsent={notebook.unsent.length}
          openIds={openIds}
          question={sealQuestionOf(view, sheet.answers)}
          flush={flushAutosaves}
          onOpenSentence={goTo}
          onRefused={notebook.lookElsewhere}
        />
      </Rail>
      <div className={classes.desk}>
        <div className={classes.compose}>
          <CandidateTabs
            candidates={candidates}
            currentId={current.id}
            notes={notebook.notes}
            openIds={openIds}
            panelId={panelId}
            onChange={goTo}
          />
          <div id={panelId} role="tabpanel" aria-labelledby={tabId(panelId, current.id)}>
            {theirs === undefined ? null : (
              <ElsewhereLine
                text={theirs}
                onJoin={() => notebook.join(current.id)}
                onKeep={() => notebook.keepThis(current.id)}
              />
            )}
            <ObservationForm
              view={view}
              notebook={notebook}
              sheet={sheet}
              current={current}
              frame={frame}
              onFrame={setFrame}
              sentence={
                <Compose
                  field={field}
                  current={current}
                  others={others}
                  text={sentences[current.id] ?? ''}
                  kind={form.kind}
                  also={form.also}
                  shortForms={shortForms}
                  onText={(text) => write(current.id, text)}
                  onForm={setForm}
                  onNote={note}
                  onImproveLast={() => void improveLast()}
                />
              }
            />
          </div>
        </div>
        <NoteStream
          assignmentId={assignmentId}
          candidates={candidates}
          current={marked}
          boxes={boxes}
          notes={notebook.notes}
          unsent={notebook.unsent}
          failure={notebook.failure}
          flush={notebook.flush}
          changing={changing}
          onChange={setChanging}
          onChanged={endChange}
        />
      </div>
      {keeping ? <ShortFormsDialog forms={shortForms} onClose={() => setKeeping(false)} /> : null}
    </div>
  )
}
