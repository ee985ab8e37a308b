// What the chosen line really is: a person's word goes before what the line looks like. Enter reads everything again.
import { Button, TextInput } from '@mantine/core'
import { type Ref, type SubmitEvent, useState } from 'react'
import { LineCorrection, type SourceLine } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, Choice } from '../../../ui/index.ts'
import classes from './CorrectionBar.module.css'
import { type CorrectionRole, correctionRoles, fateWords, leadingNumber, roleAsRead } from './line-words.ts'

export interface CorrectionBarProps {
  ref: Ref<HTMLFormElement>
  line: SourceLine
  /** What was said of this line before. */
  correction: LineCorrection | null
  busy: boolean
  onApply: (correction: LineCorrection) => void
  onForget: () => void
  /** Escape: back to the list. */
  onLeave: () => void
}

const longest = LineCorrection.shape.text.unwrap().maxLength ?? 2_000

export function CorrectionBar({ ref, line, correction, busy, onApply, onForget, onLeave }: CorrectionBarProps) {
  const source = line.text.trim()
  const [role, setRole] = useState<CorrectionRole | null>(correction?.role ?? roleAsRead(line))
  const [words, setWords] = useState(correction?.text ?? source)
  const [number, setNumber] = useState(correction?.number ?? leadingNumber(source))
  const [tried, setTried] = useState(false)
  const numberMissing = role === 'competence' && number.trim() === ''

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (role === null || numberMissing) return
    onApply({
      line: line.line,
      role,
      ...(role === 'competence' ? { number: number.trim() } : {}),
      ...(words.trim() === source ? {} : { text: words.trim() }),
    })
  }

  return (
    <form
      ref={ref}
      className={classes.bar}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave()
      }}
    >
      <p className={classes.about}>
        <b>{t('frameworks.correct.title', { line: line.line })}</b>{' '}
        <span className="sub">
          {t('frameworks.correct.now', { what: fateWords(line) })} {placeWords(line)}
        </span>
      </p>
      <Choice
        legend={t('frameworks.correct.question')}
        quietLegend
        options={correctionRoles.map((value, index) => ({
          value,
          label: t(`frameworks.correct.role.${value}`),
          hotkey: String(index + 1),
        }))}
        value={role}
        onChange={setRole}
      />
      <div className={classes.words}>
        {role === 'competence' ? (
          <TextInput
            w={100}
            aria-label={t('frameworks.correct.number')}
            placeholder={t('frameworks.correct.number')}
            inputMode="numeric"
            maxLength={20}
            value={number}
            error={tried && numberMissing}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
        ) : null}
        <TextInput
          className="grow"
          aria-label={t('frameworks.correct.words')}
          dir="auto"
          autoComplete="off"
          maxLength={longest}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={busy}>
          {t('frameworks.correct.apply')}
        </Button>
        {correction ? (
          <Button variant="subtle" onClick={onForget}>
            {t('frameworks.correct.forget')}
          </Button>
        ) : null}
      </div>
      <p role="alert" className={classes.trouble}>
        {tried && role === null ? <Attention>{t('frameworks.correct.choose')}</Attention> : null}
        {tried && numberMissing ? <Attention>{t('frameworks.correct.numberNeeded')}</Attention> : null}
      </p>
    </form>
  )
}

function placeWords({ module, competence }: SourceLine): string {
  const place = [module, competence && t('frameworks.correct.competencePlace', { number: competence })].filter(Boolean)
  return place.length === 0 ? '' : t('frameworks.correct.under', { place: place.join(', ') })
}
