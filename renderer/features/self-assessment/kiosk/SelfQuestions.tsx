// From the first word to «Ik ben klaar»: one sentence at a time, and a way to stop at each. Every answer is kept when it
// is given, whichever sentence stands on the screen by then.
import { useState } from 'react'
import type { Frequency, SelfForm, SelfItem } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { FailureAlert, useAutosave } from '../../../ui/index.ts'
import { OneItem } from './OneItem.tsx'
import { Pause } from './Pause.tsx'
import classes from './SelfKiosk.module.css'
import { Welcome } from './Welcome.tsx'

type Stage = 'welcome' | 'items' | 'stop' | 'end'

export function SelfQuestions({ form, onLeave }: { form: SelfForm; onLeave: () => void }) {
  // The form can be read again at any moment; what is chosen here is newer.
  const [{ items }] = useState(form)
  const [given, setGiven] = useState<readonly (Frequency | null)[]>(items.map(({ often }) => often))
  const firstOpen = items.findIndex(({ often }) => often === null)
  const [at, setAt] = useState(Math.max(firstOpen, 0))
  const [stage, setStage] = useState<Stage>('welcome')
  const answered = given.filter((often) => often !== null).length
  const item = items[at]

  const choose = (often: Frequency) => setGiven((before) => before.with(at, often))
  const go = (to: number) => {
    if (to >= items.length) setStage('end')
    else if (to < 0) setStage('welcome')
    else setAt(to)
  }
  return (
    <main className={classes.screen} id="main">
      {items.map((each, index) => (
        <KeptAnswer key={each.target.id} item={each} often={given[index] ?? null} />
      ))}
      {stage === 'welcome' || item === undefined ? (
        <Welcome
          code={form.code}
          count={items.length}
          begun={answered > 0}
          onBegin={() => setStage('items')}
          onLeave={onLeave}
        />
      ) : stage === 'items' ? (
        <OneItem
          key={at}
          item={item}
          often={given[at] ?? null}
          place={{ at, of: items.length, answered }}
          onChoose={choose}
          onBack={() => go(at - 1)}
          onNext={() => go(at + 1)}
          onStop={() => setStage('stop')}
        />
      ) : (
        <Pause ended={stage === 'end'} answered={answered} onItems={() => setStage('items')} onLeave={onLeave} />
      )}
    </main>
  )
}

/** Keeps one answer. It stays on the page while its sentence does not, so that nothing is lost by going on fast. */
function KeptAnswer({ item, often }: { item: SelfItem; often: Frequency | null }) {
  const save = useCommand(api.selfAssessment.answer.mutationOptions(), { quiet: true })
  useAutosave(often, (value) => save.run({ target: item.target, often: value }), { delay: 0 })
  return save.failure === null ? null : <FailureAlert failure={save.failure} />
}
