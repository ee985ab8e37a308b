// A draft as a saved document. Whether the scale was chosen is saved with it, so that choosing can be undone as well.
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import type { FrameworkBody, FrameworkDetail, Hint } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { type SavedDocument, type StoredDocument, useSavedDocument } from '../../preparation/useSavedDocument.ts'

export interface Draft {
  framework: FrameworkBody
  scaleChosen: boolean
}

/** A framework has hindrances and hints, read with it, instead of checks. */
const noChecks: StoredDocument<Draft>['checks'] = []

export const storedDraft = ({ id, revision, body, hindrances }: FrameworkDetail): StoredDocument<Draft> => ({
  id,
  revision,
  body: { framework: body, scaleChosen: !hindrances.includes('scale-not-chosen') },
  checks: noChecks,
})

export interface FrameworkDocument extends SavedDocument<Draft> {
  wave: (hint: Hint) => void
}

export function useDraft(detail: FrameworkDetail): FrameworkDocument {
  const queries = useQueryClient()
  const save = useCommand(api.frameworks.save.mutationOptions(), { quiet: true })
  const wave = useCommand(api.frameworks.waveHint.mutationOptions(), { quiet: true })
  const stored = useMemo(() => storedDraft(detail), [detail])
  // One after the other: a second hint waved away quickly is not lost.
  const waving = useRef<Promise<unknown>>(Promise.resolve())
  const said = useRef<Pick<FrameworkDetail, 'hindrances' | 'hints'>>(detail)
  const inCache = (edit: (now: FrameworkDetail) => FrameworkDetail) =>
    queries.setQueryData(
      api.frameworks.get.queryKey({ input: { id: detail.id } }),
      (now: FrameworkDetail | undefined) => now && edit(now),
    )
  const document = useSavedDocument<Draft>({
    stored,
    command: {
      ...save,
      run: async ({ id, revision, body }) => {
        const answer = await save.run({ id, revision, body: body.framework, scaleChosen: body.scaleChosen })
        if (answer === undefined) return undefined
        said.current = answer
        return { ...answer, checks: noChecks }
      },
    },
    // The save answers with what the core has to say about it: the framework need not be read again.
    onSaved: ({ revision, body }) => {
      const { hindrances, hints } = said.current
      inCache((now) => ({ ...now, revision, body: body.framework, hindrances, hints }))
    },
  })
  return {
    ...document,
    wave: ({ key, waved }) => {
      const set = (to: boolean) =>
        inCache((now) => ({
          ...now,
          hints: now.hints.map((each) => (each.key === key ? { ...each, waved: to } : each)),
        }))
      set(!waved)
      waving.current = waving.current
        .then(() => wave.run({ id: detail.id, key, waved: !waved }))
        .then((answer) => {
          if (answer === undefined) set(waved)
        })
    },
  }
}
