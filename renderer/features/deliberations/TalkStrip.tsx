// How the talk goes: who speaks now and who after, who leads it, how long it has been. Nothing here presses anybody.
import { Button } from '@mantine/core'
import { Fragment, useEffect, useRef } from 'react'
import type { Deliberation } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { KeyHint } from '../../ui/index.ts'
import { listenersOf, speakersOf } from './begin/plan.ts'
import { QuietTimer } from './QuietTimer.tsx'
import { shortNames } from './short-names.ts'
import { openLevels } from './stage.ts'
import classes from './TalkStrip.module.css'
import { isolated, listed } from './talk-words.ts'

export interface TalkStripProps {
  deliberation: Deliberation
  /** Of who speaks now; one past the last when everyone has spoken. */
  place: number
  onNext: () => void
  onArrange: () => void
  onClosing: () => void
}

export function TalkStrip({ deliberation, place, onNext, onArrange, onClosing }: TalkStripProps) {
  const { competences, talk, closing, mayDecide } = deliberation
  const done = competences.length - openLevels(deliberation)
  const all = competences.length > 0 && done === competences.length
  const listeners = listenersOf(talk.participants)
  const known = [...(talk.moderator ? [talk.moderator] : []), ...talk.participants]
  const people = [...new Map(known.map(({ personId, name }) => [personId, name])).values()]
  const moderator = shortNames(people)[0] ?? ''
  const toClosing = useFocusWhenDone(all)
  return (
    <section className={classes.strip} aria-label={t('deliberations.strip.label')}>
      {all ? null : talk.begunAt === null ? (
        <p className={classes.order}>{t('deliberations.juniorFirst')}</p>
      ) : (
        <Order deliberation={deliberation} place={place} onNext={onNext} />
      )}
      {mayDecide && closing === null && !all ? (
        <Button variant="subtle" className={classes.quiet} onClick={onArrange}>
          {t(`deliberations.strip.${talk.begunAt === null ? 'arrange' : 'rearrange'}`)}
        </Button>
      ) : null}
      {talk.begunAt !== null && listeners.length > 0 ? (
        <p className={classes.more}>
          {t('deliberations.strip.listens', { names: listed(listeners.map(({ name }) => isolated(name))) })}
        </p>
      ) : null}
      {talk.moderator ? (
        <p className={classes.more} title={talk.moderator.name}>
          {t('deliberations.strip.moderator', { name: isolated(moderator) })}
        </p>
      ) : null}
      {/* Together on the next line when there is no room. */}
      <div className={classes.ends}>
        <p className={classes.progress}>
          {all ? t('deliberations.allDone') : t('deliberations.done', { done, count: competences.length })}
        </p>
        <QuietTimer talk={talk} closing={closing} />
      </div>
      {all && mayDecide && (closing === null || closing.outdated) ? (
        <Button ref={toClosing} onClick={onClosing}>
          {t('deliberations.strip.toClosing')}
        </Button>
      ) : null}
    </section>
  )
}

/** With the last level what set it is gone: the focus goes to what comes next, unless it is somewhere already. */
function useFocusWhenDone(all: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(all)
  useEffect(() => {
    if (all && !before.current && document.activeElement === document.body) button.current?.focus()
    before.current = all
  }, [all])
  return button
}

function Order({ deliberation, place, onNext }: Pick<TalkStripProps, 'deliberation' | 'place' | 'onNext'>) {
  const speakers = speakersOf(deliberation.talk.participants)
  if (speakers.length === 0) return null
  const short = shortNames(speakers.map(({ name }) => name))
  return (
    <>
      <p className={classes.order}>
        {speakers.map(({ personId, name }, index) => (
          <Fragment key={personId}>
            {index === 0 ? null : ', '}
            {t(index === 0 ? 'deliberations.strip.first' : 'deliberations.strip.after')}{' '}
            <bdi
              className={classes.name}
              title={name}
              aria-current={index === place && deliberation.mayDecide ? 'step' : undefined}
            >
              {short[index] ?? name}
            </bdi>
          </Fragment>
        ))}
        {deliberation.mayDecide && place >= speakers.length ? <b>. {t('deliberations.strip.allSpoke')}</b> : null}
      </p>
      {deliberation.mayDecide && speakers.length > 1 ? (
        <Button
          variant="default"
          className={classes.next}
          aria-keyshortcuts="s"
          onMouseDown={(event) => event.preventDefault()}
          onClick={onNext}
        >
          {t('deliberations.strip.next')}&nbsp;<KeyHint>S</KeyHint>
        </Button>
      ) : null}
    </>
  )
}
