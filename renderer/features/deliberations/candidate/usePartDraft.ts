// A part of the talk with the candidate while it is being written: kept in the window at every key, and on disk at every
// pause, so that a kill loses nothing.
import type { Deliberation, PartDraft } from '../../../../assessments/contract/index.ts'
import { api, useCommand, useDesk } from '../../../api/index.ts'
import { useAutosave } from '../../../ui/index.ts'
import { useKept } from '../kept.ts'

interface Written<T> {
  part: PartDraft['part']
  /** What stands when nobody is writing. */
  recorded: T
  onDisk: T | null
  draftOf: (body: T | null) => PartDraft
}

export function usePartDraft<T extends object>(
  { sessionId, candidate }: Pick<Deliberation, 'sessionId' | 'candidate'>,
  { part, recorded, onDisk, draftOf }: Written<T>,
) {
  const { data: desk } = useDesk()
  const form = useKept<T>(`${part} ${desk?.me?.id ?? ''} ${candidate.id}`, onDisk ?? recorded, true)
  const save = useCommand(api.deliberations.savePart.mutationOptions(), { quiet: true })
  const keep = (body: T | null) => save.run({ sessionId, candidateId: candidate.id, draft: draftOf(body) })
  // null: nobody has written here since the page was opened.
  const { flush } = useAutosave<T | null>(form.changed ? form.value : null, async (body) =>
    body === null ? true : keep(body),
  )
  return {
    value: form.value,
    put: form.put,
    begun: form.changed || onDisk !== null,
    saveFailure: save.failure,
    /** Before it is recorded: a save that is under way would otherwise come after it. */
    flush,
    /** It is recorded, and the draft with it is gone. */
    done: form.forget,
    /** What stood stays. */
    drop: async () => {
      await flush()
      form.forget()
      await keep(null)
    },
  }
}
