// A draft as a saved document. Whether the scale was chosen is saved with it, so that choosing can be undone as well.
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FrameworkBody, FrameworkDetail } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { type SavedDocument, type StoredDocument, useSavedDocument } from '../../preparation/useSavedDocument.ts'

export interface Draft {
  framework: FrameworkBody
  scaleChosen: boolean
}

/** A framework has hindrances, read with it, instead of checks. */
const noChecks: StoredDocument<Draft>['checks'] = []

export const storedDraft = ({ id, revision, body, hindrances }: FrameworkDetail): StoredDocument<Draft> => ({
  id,
  revision,
  body: { framework: body, scaleChosen: !hindrances.includes('scale-not-chosen') },
  checks: noChecks,
})

export function useDraft(detail: FrameworkDetail): SavedDocument<Draft> {
  const queries = useQueryClient()
  const save = useCommand(api.frameworks.save.mutationOptions(), { quiet: true })
  const stored = useMemo(() => storedDraft(detail), [detail])
  return useSavedDocument<Draft>({
    stored,
    command: {
      ...save,
      run: async ({ id, revision, body }) => {
        const answer = await save.run({ id, revision, body: body.framework, scaleChosen: body.scaleChosen })
        return answer && { ...answer, checks: noChecks }
      },
    },
    // What keeps it from being published is the core's to say.
    onSaved: ({ id }) => void queries.invalidateQueries({ queryKey: api.frameworks.get.queryKey({ input: { id } }) }),
  })
}
