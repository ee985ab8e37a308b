// Klasseren of one assignment: every change goes to the core, and what was forgotten can still be added as such.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { WorkView } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { unsentOf } from '../parts/unsent.ts'
import { Classifying } from './Classifying.tsx'
import type { Judging } from './judgement.ts'
import { LateNote } from './LateNote.tsx'
import { UndoLine } from './UndoLine.tsx'
import { useJudging } from './useJudging.ts'

export function ClassifyStep({ view, stored }: { view: WorkView; stored: Judging }) {
  const { assignmentId, candidates } = view
  const { judging, change, flush, failure } = useJudging(assignmentId, stored)
  const toRating = useCommand(api.work.toRating.mutationOptions())
  const [adding, setAdding] = useState(() => unsentOf(assignmentId) !== '')
  return (
    <Classifying
      judging={judging}
      change={change}
      candidates={candidates}
      reopened={view.reopenedReason}
      failure={failure ?? toRating.failure}
      leaving={toRating.pending}
      onDone={async () => {
        if (await flush()) await toRating.run({ assignmentId })
      }}
      context={<UndoLine assignmentId={assignmentId} undoMs={view.undoMs} />}
      actions={
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('work.classify.lateNote')}
        </Button>
      }
      covered={adding}
      over={(currentId) =>
        adding ? (
          <LateNote
            assignmentId={assignmentId}
            candidates={candidates}
            currentId={currentId}
            onClose={() => setAdding(false)}
          />
        ) : null
      }
    />
  )
}
