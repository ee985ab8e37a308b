// The sheet to hand out. What was typed last goes to disk first: the sheet is made of that.
import { Button } from '@mantine/core'
import { api, useCommand, useKeptFile } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'

export interface InformationSheetProps {
  sessionId: string
  flush: () => Promise<boolean>
}

export function InformationSheet({ sessionId, flush }: InformationSheetProps) {
  const make = useCommand(api.day.informationSheet.mutationOptions(), { quiet: true })
  const { making, kept, keep } = useKeptFile('brief', async () =>
    (await flush()) ? await make.run({ sessionId }) : undefined,
  )
  return (
    <div>
      <Button variant="default" loading={making !== null} onClick={() => void keep()}>
        {t('sessions.information.sheet')}
      </Button>
      <p className="hint prose" role="status">
        {kept === null ? null : t(`sessions.information.${kept.at}`, { name: kept.name })}
      </p>
      <FailureAlert failure={make.failure} />
    </div>
  )
}
