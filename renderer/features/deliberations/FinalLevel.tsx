// The decision: start value with its arithmetic, a level or «onvoldoende bewijs», why, and «Vastleggen».
import { Button, Textarea } from '@mantine/core'
import type { ReactNode, RefObject } from 'react'
import type { CompetenceTalk, Deliberation } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { Attention, KeyHint } from '../../ui/index.ts'
import { atLevel, type FinalChoice, type Hindrance, reasonKeyOf, reasonsInOrder } from './choice.ts'
import classes from './FinalLevel.module.css'
import { KeepOwn } from './KeepOwn.tsx'
import { LevelChoice } from './LevelChoice.tsx'
import { Recorded, StartValue } from './StartValue.tsx'

export interface FinalLevelProps {
  talk: CompetenceTalk
  deliberation: Deliberation
  choice: FinalChoice
  /** Differs from what is recorded. */
  changed: boolean
  onChange: (choice: FinalChoice) => void
  onPutBack: () => void
  onSet: () => void
  setting: boolean
  words: RefObject<HTMLTextAreaElement | null>
  arithmetic: boolean
  onArithmetic: () => void
  /** What keeps it from being set, after somebody tried. */
  hindrance: Hindrance | null
  failure: ReactNode
}

export function FinalLevel(props: FinalLevelProps) {
  const { talk, deliberation, choice, changed, onChange, onPutBack, onSet, setting, words, hindrance, failure } = props
  const { scale } = deliberation
  return (
    <section className={classes.final} aria-label={t('deliberations.final.title')}>
      <div className={classes.head}>
        <h2>{t('deliberations.final.title')}</h2>
        <StartValue
          talk={talk}
          deliberation={deliberation}
          arithmetic={props.arithmetic}
          onArithmetic={props.onArithmetic}
        />
        <KeepOwn talk={talk} scale={scale} choice={choice} onChange={onChange} />
      </div>
      {talk.final ? (
        <p className={classes.recorded}>
          <Recorded final={talk.final} scale={scale} /> {changed ? t('deliberations.final.again') : null}
        </p>
      ) : null}
      <LevelChoice scale={scale} level={choice.level} onChange={(level) => onChange(atLevel(talk, choice, level))} />
      {/* biome-ignore lint/a11y/useSemanticElements: toggles, not form fields. */}
      <div className={classes.reasons} role="group" aria-label={t('deliberations.final.reason')}>
        <b aria-hidden="true">{t('deliberations.final.reason')}</b>
        {reasonsInOrder.map((reason) => {
          const pressed = choice.reasonCode === reason
          return (
            <button
              key={reason}
              type="button"
              className={classes.reason}
              aria-pressed={pressed}
              aria-keyshortcuts={reasonKeyOf(reason)}
              // A click leaves the focus where it was, so that Enter still sets the level.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChange({ ...choice, reasonCode: pressed ? null : reason })}
            >
              {t(`deliberations.reasons.${reason}`)}
            </button>
          )
        })}
      </div>
      {failure}
      {hindrance ? (
        <p role="alert">
          <Attention>
            {t(`deliberations.final.${hindrance === 'choose-first' ? 'chooseFirst' : 'reasonNeeded'}`)}
          </Attention>
        </p>
      ) : null}
      <div className={classes.set}>
        <Textarea
          ref={words}
          aria-label={t('deliberations.final.ownWords')}
          placeholder={t('deliberations.final.ownWordsHint')}
          value={choice.reason}
          onChange={(event) => onChange({ ...choice, reason: event.currentTarget.value })}
          rightSection={choice.reason === '' ? <KeyHint>R</KeyHint> : null}
          maxLength={2_000}
          autosize
          minRows={1}
          maxRows={4}
          dir="auto"
        />
        {talk.final && changed ? (
          <Button variant="default" className={classes.button} onClick={onPutBack}>
            {t('deliberations.final.putBack')}
          </Button>
        ) : null}
        {talk.final && !changed ? null : (
          <Button className={classes.button} loading={setting} onClick={onSet}>
            {t(talk.final ? 'deliberations.final.setAgain' : 'deliberations.final.set')}
          </Button>
        )}
      </div>
    </section>
  )
}
