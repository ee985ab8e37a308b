// Throws the sample away, file and all, after one question. From every screen of it, also before signing in.
import { api, useDeskCommand } from '../api/index.ts'
import { t } from '../messages/index.ts'
import { ConfirmButton, FailureAlert } from '../ui/index.ts'

export function DiscardSample() {
  const discard = useDeskCommand(api.desk.discardSample.mutationOptions())
  return (
    <>
      <FailureAlert failure={discard.failure} />
      <ConfirmButton
        size="sm"
        label={t('common.sample.discard')}
        question={t('common.sample.question')}
        loading={discard.pending}
        onConfirm={() => void discard.run(undefined)}
      />
    </>
  )
}
