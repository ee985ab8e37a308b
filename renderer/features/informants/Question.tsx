// One point of the questionnaire: asked for an example, asked how often, and read back.
import { useState } from 'react'
import type { Frequency, Questionnaire, Target } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { Attention, AutosaveField, Choice, FailureAlert, useAutosave } from '../../ui/index.ts'
import classes from './Informants.module.css'

export interface QuestionProps {
  form: Questionnaire
  target: Target
}
const frequencies = ['never', 'rarely', 'often', 'always', 'not-seen'] as const satisfies readonly Frequency[]

const answerOf = ({ answers }: Questionnaire, { kind, id }: Target) =>
  answers.find(({ target }) => target.kind === kind && target.id === id)
const refOf = ({ kind, id }: Target) => ({ kind, id })

export function ExampleQuestion({ form, target }: QuestionProps) {
  const save = useCommand(api.informants.saveExample.mutationOptions(), { quiet: true })
  return (
    <div className={classes.question}>
      <AutosaveField
        label={target.text}
        classNames={{ label: classes.label }}
        placeholder={t('informants.page.placeholder')}
        dir="auto"
        maxLength={10_000}
        stored={answerOf(form, target)?.example ?? ''}
        keepAs={`informant-${form.id}-${target.id}`}
        save={(text) => save.run({ id: form.id, target: refOf(target), example: text.trim() })}
      />
      <FailureAlert failure={save.failure} />
    </div>
  )
}

/** `asked`: submitting was tried; what is open then says so. */
export function FrequencyQuestion({ form, target, asked }: QuestionProps & { asked: boolean }) {
  const save = useCommand(api.informants.saveFrequency.mutationOptions())
  const answer = answerOf(form, target)
  // What is chosen shows at once, and a second choice right after the first is not lost.
  const [often, setOften] = useState(answer?.often ?? null)
  useAutosave(often, (value) => save.run({ id: form.id, target: refOf(target), often: value }), { delay: 0 })
  return (
    <div className={classes.question} data-open={often === null || undefined}>
      <p className="prose">
        <b>{target.text}</b>
      </p>
      <Example text={answer?.example ?? ''} />
      <Choice
        legend={t('informants.page.frequencyOf', { text: target.text })}
        quietLegend
        options={frequencies.map((value) => ({ value, label: t(`informants.often.${value}`) }))}
        value={often}
        onChange={setOften}
      />
      {asked && often === null ? <Attention>{t('informants.page.open')}</Attention> : null}
      <FailureAlert failure={save.failure} />
    </div>
  )
}

export function AnswersRead({ form, target }: QuestionProps) {
  const answer = answerOf(form, target)
  return (
    <div className={classes.question}>
      <p className="prose">
        <b>{target.text}</b>
        {answer?.often ? <span> · {t(`informants.often.${answer.often}`)}</span> : null}
      </p>
      <Example text={answer?.example ?? ''} />
    </div>
  )
}

const Example = ({ text }: { text: string }) =>
  text === '' ? (
    <p className="sub">{t('informants.page.noExample')}</p>
  ) : (
    <p className={`prose ${classes.example}`} dir="auto">
      {text}
    </p>
  )
