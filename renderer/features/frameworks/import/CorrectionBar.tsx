// What the chosen line really is, and where it belongs: a person's word goes before what the line looks like. Enter
// reads everything again.
import { Button, Select, TextInput } from '@mantine/core'
import { type Ref, type SubmitEvent, useMemo, useState } from 'react'
import { type ImportPreview, LineCorrection, type SourceLine } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, Choice, matches } from '../../../ui/index.ts'
import classes from './CorrectionBar.module.css'
import { LineAbout } from './LineAbout.tsx'
import {
  belongs,
  type CorrectionRole,
  leadingNumber,
  needsNumber,
  ownWords,
  roleAsRead,
  roleKeys,
} from './line-words.ts'
import { placesOf } from './places.ts'

export interface CorrectionBarProps {
  ref: Ref<HTMLFormElement>
  preview: ImportPreview
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

export function CorrectionBar(props: CorrectionBarProps) {
  const { ref, preview, line, correction, busy, onApply, onForget, onLeave } = props
  const { kind } = preview
  const source = ownWords(kind, line)
  const [role, setRole] = useState<CorrectionRole | null>(correction?.role ?? roleAsRead(kind, line))
  const [words, setWords] = useState(correction?.text ?? source)
  const [number, setNumber] = useState(correction?.number ?? leadingNumber(source))
  const [under, setUnder] = useState<string | null>(correction?.under ?? null)
  const [tried, setTried] = useState(false)
  const numberMissing = role === 'competence' && needsNumber(kind) && number.trim() === ''
  const placeable = role !== null && belongs(kind, role)
  const places = useMemo(() => placesOf(preview), [preview])

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (role === null || numberMissing) return
    onApply({
      line: line.line,
      role,
      ...(role === 'competence' && number.trim() !== '' ? { number: number.trim() } : {}),
      ...(placeable && under !== null ? { under } : {}),
      ...(words.trim() === source ? {} : { text: words.trim() }),
    })
  }

  const choice = (
    <Choice
      legend={t('imports.correct.question')}
      quietLegend
      options={roleKeys(kind).map(({ role: value, digit }) => ({
        value,
        label: t(`imports.correct.role.${value}`),
        hotkey: String(digit),
      }))}
      value={role}
      onChange={setRole}
    />
  )

  return (
    <form
      ref={ref}
      className={classes.bar}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        // The list of places closes by the same key; the field stays.
        const open = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true'
        if (event.key === 'Escape' && !open) onLeave()
      }}
    >
      <LineAbout preview={preview} line={line} />
      {choice}
      <div className={classes.words}>
        {role === 'competence' ? (
          <TextInput
            w={100}
            aria-label={t('imports.correct.number')}
            placeholder={t('imports.correct.number')}
            maxLength={20}
            value={number}
            error={tried && numberMissing}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
        ) : null}
        {placeable ? (
          <Select
            className={classes.under}
            aria-label={t('imports.correct.belongs')}
            leftSection={<span className="hint">{t('imports.correct.belongs')}</span>}
            leftSectionWidth={104}
            placeholder={t('imports.correct.belongsWhereItStands')}
            data={places.map(({ under: value, label }) => ({ value, label }))}
            value={under}
            onChange={setUnder}
            clearable
            searchable
            filter={({ options, search }) =>
              options.filter((option) => !('label' in option) || matches(option.label, search))
            }
            nothingFoundMessage={t('imports.correct.noPlace')}
            comboboxProps={{ withinPortal: false, position: 'top-start' }}
          />
        ) : null}
        <TextInput
          className="grow"
          aria-label={t('imports.correct.words')}
          dir="auto"
          autoComplete="off"
          maxLength={longest}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={busy}>
          {t('imports.correct.apply')}
        </Button>
        {correction ? (
          <Button variant="subtle" onClick={onForget}>
            {t('imports.correct.forget')}
          </Button>
        ) : null}
      </div>
      <p role="alert" className={classes.trouble}>
        {tried && role === null ? <Attention>{t('imports.correct.choose')}</Attention> : null}
        {tried && numberMissing ? <Attention>{t('imports.correct.numberNeeded')}</Attention> : null}
      </p>
    </form>
  )
}
