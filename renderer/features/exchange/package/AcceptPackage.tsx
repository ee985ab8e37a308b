// A package before it is accepted: who it is from, for whom, what it changes. Enter accepts; until then nothing changes.
import { Button, Checkbox } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { PackagePreview } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, FailureAlert, isBusyElsewhere, KeyHint, PageHead, usePageKeys } from '../../../ui/index.ts'
import { isolated } from '../parts/names.ts'
import classes from './Package.module.css'
import { PackageChanges } from './PackageChanges.tsx'
import { PackageFacts } from './PackageFacts.tsx'
import { StandIn } from './StandIn.tsx'
import { nobodyElse, standInOf } from './stand-in.ts'
import type { ReadBundle } from './useBundle.ts'

export interface AcceptPackageProps {
  bundle: ReadBundle
  preview: PackagePreview
  onAccepted: (preview: PackagePreview) => void
  onLeave: () => void
}

const dayWords = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

export function AcceptPackage({ bundle, preview, onAccepted, onLeave }: AcceptPackageProps) {
  const [standIn, setStandIn] = useState(() => nobodyElse(preview))
  const [compared, setCompared] = useState(false)
  const [tried, setTried] = useState(false)
  const accept = useCommand(api.exchange.acceptPackage.mutationOptions())
  const page = useRef<HTMLFormElement>(null)
  const { from, mark, ownWork, session, standing } = preview
  const nothingToDo = standing === 'same' || standing === 'older'
  const mustCompare = standing === 'other-device' && !compared

  // The page is another one now, and again when it goes, also for who works by keyboard or listens.
  useEffect(() => {
    page.current?.focus()
    return () => document.getElementById('main')?.focus({ preventScroll: true })
  }, [])

  const submit = async () => {
    setTried(true)
    const inPlaceOf = standInOf(standIn)
    if (nothingToDo || mustCompare || inPlaceOf === undefined) return
    const { code, file } = bundle
    const answer = await accept.run({ base64: file.base64, code, standIn: inPlaceOf, confirmed: compared })
    if (answer) onAccepted(preview)
  }
  usePageKeys((event) => {
    if (event.key !== 'Enter' || event.repeat || isBusyElsewhere(event.target, event)) return
    event.preventDefault()
    void submit()
  })

  return (
    <form
      ref={page}
      tabIndex={-1}
      className={classes.page}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <PageHead
        title={t('exchange.package.title', { from: isolated(from) })}
        sub={t('exchange.package.sub', {
          session: isolated(session),
          day: dayWords.format(new Date(`${preview.day}T12:00`)),
        })}
      >
        <Button variant="default" onClick={onLeave}>
          {t('exchange.package.other')}
        </Button>
      </PageHead>
      <p className={classes.standing}>{t(`exchange.package.standing.${standing}`)}</p>
      {ownWork > 0 ? <p className={classes.standing}>{t('exchange.package.ownWork', { count: ownWork })}</p> : null}
      <PackageFacts preview={preview} />
      <PackageChanges changes={preview.changes} />
      {nothingToDo ? null : (
        <StandIn assessors={preview.assessors} choice={standIn} tried={tried} onChange={setStandIn} />
      )}
      {standing === 'other-device' ? (
        <div className={classes.standIn}>
          <p>{t('exchange.package.compare', { mark })}</p>
          <Checkbox
            label={t('exchange.package.compared')}
            checked={compared}
            onChange={(event) => setCompared(event.currentTarget.checked)}
          />
          <p role="alert">
            {tried && mustCompare ? <Attention>{t('exchange.package.compareFirst')}</Attention> : null}
          </p>
        </div>
      ) : null}
      <FailureAlert failure={accept.failure} />
      <footer className={classes.foot}>
        <p className="hint grow">{nothingToDo ? null : t('exchange.package.allOrNothing')}</p>
        <Button variant="default" onClick={onLeave}>
          {t(nothingToDo ? 'exchange.package.close' : 'common.cancel')}
        </Button>
        {nothingToDo ? null : (
          <Button type="submit" loading={accept.pending} rightSection={<KeyHint>Enter</KeyHint>}>
            {t('exchange.package.accept')}
          </Button>
        )}
      </footer>
    </form>
  )
}
