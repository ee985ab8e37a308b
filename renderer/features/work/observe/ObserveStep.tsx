// Waarnemen: the time at the left, one sentence on top, the newest note below it. No indicator, no level, no + or −
// is on this page, and none is in what the core sent for it.
import { useCallback, useRef, useState } from 'react'
import type { NoteKind, WorkView } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { usePageKeys } from '../../../ui/index.ts'
import { switchKey } from '../parts/keys.ts'
import { CandidateTabs } from './CandidateTabs.tsx'
import { Compose } from './Compose.tsx'
import { NoteStream } from './NoteStream.tsx'
import classes from './ObserveStep.module.css'
import { SealButton } from './SealButton.tsx'
import { Timer } from './Timer.tsx'
import { useNotebook } from './useNotebook.ts'

interface Form {
  kind: NoteKind
  also: string[]
}
const emptyForm: Form = { kind: 'fact', also: [] }

export function ObserveStep({ view }: { view: WorkView }) {
  const { assignmentId, candidates } = view
  const notebook = useNotebook(view)
  const [currentId, setCurrentId] = useState(candidates[0]?.id ?? '')
  const [forms, setForms] = useState<Record<string, Form>>({})
  const [changing, setChanging] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const current = candidates.find(({ id }) => id === currentId) ?? candidates[0]
  const form = forms[currentId] ?? emptyForm

  const goTo = useCallback((id: string) => {
    setCurrentId(id)
    field.current?.focus()
  }, [])
  const setForm = useCallback(
    (change: Partial<Form>) =>
      setForms((all) => ({ ...all, [currentId]: { ...(all[currentId] ?? emptyForm), ...change } })),
    [currentId],
  )
  const toggleAlso = useCallback(
    (id: string) => {
      if (id === currentId) return
      setForms((all) => {
        const now = all[currentId] ?? emptyForm
        const also = now.also.includes(id) ? now.also.filter((one) => one !== id) : [...now.also, id]
        return { ...all, [currentId]: { ...now, also } }
      })
      field.current?.focus()
    },
    [currentId],
  )

  usePageKeys((event) => {
    const action = switchKey(event)
    if (action?.do !== 'switch' && action?.do !== 'also') return
    // F1 to F6 are the browser's own (help, search, reload); here they belong to the candidates.
    event.preventDefault()
    const candidate = candidates[action.place]
    if (candidate === undefined) return
    if (action.do === 'switch') goTo(candidate.id)
    else toggleAlso(candidate.id)
  })

  const note = () => {
    if ((notebook.sentences[currentId] ?? '').trim() === '') return
    notebook.note(form.kind, [currentId, ...form.also])
    setForms((all) => ({ ...all, [currentId]: emptyForm }))
    field.current?.focus()
  }
  // A note that is still on its way to the disk is waited for: «the last one» is what the assessor just wrote.
  const latest = useRef(notebook)
  latest.current = notebook
  const improveLast = async () => {
    if (notebook.unsent.length > 0 && !(await notebook.flush())) return
    const last = latest.current.notes.findLast(({ wiped, candidateIds }) => !wiped && candidateIds.includes(currentId))
    if (last) setChanging(last.id)
  }
  const endChange = useCallback(() => {
    setChanging(null)
    field.current?.focus()
  }, [])

  if (current === undefined) return null
  return (
    <div className={classes.page}>
      <h1 className="vh">{t('common.steps.observeAndNote')}</h1>
      <aside className={classes.rail}>
        <Timer assignmentId={assignmentId} first={view.timer} candidates={candidates} />
        <p className={classes.rule}>{t('work.observe.rule')}</p>
        <SealButton assignmentId={assignmentId} candidates={candidates} notebook={notebook} onOpenSentence={goTo} />
      </aside>
      <div className={classes.desk}>
        <CandidateTabs
          candidates={candidates}
          currentId={current.id}
          notes={notebook.notes}
          sentences={notebook.sentences}
          onChange={goTo}
        >
          <Compose
            ref={field}
            current={current}
            others={candidates.filter(({ id }) => id !== current.id)}
            text={notebook.sentences[current.id] ?? ''}
            kind={form.kind}
            also={form.also}
            onText={(text) => notebook.write(current.id, text)}
            onForm={setForm}
            onNote={note}
            onImproveLast={() => void improveLast()}
          />
        </CandidateTabs>
        <NoteStream
          assignmentId={assignmentId}
          candidates={candidates}
          current={current}
          notebook={notebook}
          changing={changing}
          onChange={setChanging}
          onChanged={endChange}
        />
      </div>
    </div>
  )
}
