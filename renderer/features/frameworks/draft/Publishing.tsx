// The step that cannot be taken back: what still stands in its way in words, and else one question.
import { Button } from '@mantine/core'
import type { FrameworkDetail } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, ConfirmButton, FailureAlert } from '../../../ui/index.ts'
import classes from './Draft.module.css'
import { scaleSectionId } from './ScaleChoice.tsx'

export interface PublishingProps {
  id: string
  hindrances: FrameworkDetail['hindrances']
  /** The version it would become. */
  version: number
  flush: () => Promise<boolean>
  revision: () => number
}

export function Publishing({ id, hindrances, version, flush, revision }: PublishingProps) {
  const publish = useCommand(api.frameworks.publish.mutationOptions())
  const published = async () => {
    // What is still on its way to the disk belongs to the version.
    if (!(await flush()) || !(await publish.run({ id, revision: revision() }))) return
    // The button is gone with the draft: what is there now is read from its top.
    const main = document.getElementById('main')
    main?.scrollTo(0, 0)
    main?.focus({ preventScroll: true })
  }
  return (
    <div className={classes.publishing}>
      {hindrances.length === 0 ? (
        <ConfirmButton
          variant="filled"
          label={t('frameworks.publish.button', { version })}
          question={t('frameworks.publish.question')}
          loading={publish.pending}
          onConfirm={() => void published()}
        />
      ) : (
        <>
          <p>
            <Attention>
              {[
                t('frameworks.publish.hindered'),
                ...hindrances.map((hindrance) => t(`frameworks.publish.${hindrance}`)),
              ].join(' ')}
            </Attention>
          </p>
          {hindrances.includes('scale-not-chosen') ? (
            <Button
              variant="default"
              onClick={() => document.querySelector<HTMLElement>(`#${scaleSectionId} input`)?.focus()}
            >
              {t('frameworks.publish.toScale')}
            </Button>
          ) : null}
        </>
      )}
      <FailureAlert failure={publish.failure} />
    </div>
  )
}
