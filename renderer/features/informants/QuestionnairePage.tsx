// One informant's answers, taken down in a talk: examples first, how often afterwards, as notes come before levels.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Questionnaire } from '../../../assessments/contract/index.ts'
import { api, failureCode, failureSentence, useCommand } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert, flushAutosaves, PageHead } from '../../ui/index.ts'
import classes from './Informants.module.css'
import { AnswersRead, ExampleQuestion, FrequencyQuestion } from './Question.tsx'

const submittedDay = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', year: 'numeric' })
/** Nothing is wrong: it is not for these eyes, or not yet. */
const refusals = ['SUBMIT_FIRST', 'GATE_CLOSED']

export function QuestionnairePage({ informantId }: { informantId: string }) {
  const { data, error, refetch } = useQuery(api.informants.get.queryOptions({ input: { id: informantId } }))
  const step = data?.step
  // The second half is another page: it starts at its top.
  useEffect(() => {
    if (step) document.getElementById('main')?.scrollTo(0, 0)
  }, [step])
  // What was read before the gate closed over it, or before one's own work came in between, is not shown again.
  const refused = error !== null && refusals.includes(failureCode(error) ?? '')
  if (refused) return <Closed error={error} />
  if (!data) return error ? <Closed error={error} onRetry={() => void refetch()} /> : <Waiting />
  const { name, code, relation, session, sessionId } = data
  return (
    <>
      <PageHead
        title={t('informants.page.title', { name, code })}
        sub={t('informants.page.sub', { relation, session })}
      >
        <ToList sessionId={sessionId} />
      </PageHead>
      {step === 'examples' ? <Examples form={data} /> : null}
      {step === 'frequencies' ? <Frequencies form={data} /> : null}
      {step === 'submitted' ? <Submitted form={data} /> : null}
    </>
  )
}

/** Not for these eyes, or not yet: the sentence says which. */
function Closed({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  return (
    <>
      <PageHead title={t('informants.page.closedTitle')}>
        <Button component={Link} to="/sessies" variant="default">
          {t('informants.page.toSessions')}
        </Button>
      </PageHead>
      <FailureAlert failure={failureSentence(error)} onRetry={onRetry} />
    </>
  )
}

const ToList = ({ sessionId }: { sessionId: string }) => (
  <Button
    variant="default"
    renderRoot={(props) => (
      <Link {...props} to="/sessies/$id" params={{ id: sessionId }} search={{ tab: 'bevragingen' }} />
    )}
  >
    {t('informants.page.back')}
  </Button>
)

/** The questions under their competence, in the order of the framework. */
const byCompetence = ({ targets }: Questionnaire) => [
  ...Map.groupBy(targets, ({ competenceId }) => competenceId).values(),
]

function Examples({ form }: { form: Questionnaire }) {
  const next = useCommand(api.informants.toFrequencies.mutationOptions())
  const go = async () => {
    if (await flushAutosaves()) await next.run({ id: form.id, on: true })
  }
  return (
    <section className="section" aria-labelledby="examples">
      <h2 id="examples">{t('informants.page.examples')}</h2>
      <p className="sub">{t('informants.page.examplesHint')}</p>
      {byCompetence(form).map((targets) => (
        <div key={targets[0]?.competenceId} className={classes.competence}>
          <h3 className="prose">{targets[0]?.competence}</h3>
          {targets.map((target) => (
            <ExampleQuestion key={target.id} form={form} target={target} />
          ))}
        </div>
      ))}
      <FailureAlert failure={next.failure} />
      <div className={classes.buttons}>
        <Button size="lg" loading={next.pending} onClick={() => void go()}>
          {t('informants.page.toFrequencies')}
        </Button>
      </div>
    </section>
  )
}

function Frequencies({ form }: { form: Questionnaire }) {
  const back = useCommand(api.informants.toFrequencies.mutationOptions())
  const submit = useCommand(api.informants.submit.mutationOptions())
  const navigate = useNavigate()
  const left = form.of - form.answered
  const [asked, setAsked] = useState(false)
  const whole = useRef<HTMLElement>(null)
  // Said at each question that is open, and counted beside the button.
  const notAnswered = failureCode(submit.error) === 'NOT_ANSWERED'
  const goBack = async () => {
    if (await flushAutosaves()) await back.run({ id: form.id, on: false })
  }
  const handIn = async () => {
    setAsked(true)
    if (!(await flushAutosaves())) return
    const answer = await submit.run({ id: form.id })
    if (answer === undefined) whole.current?.querySelector<HTMLElement>('[data-open] input')?.focus()
    // What was handed in waits behind the gate: the list says so.
    else await navigate({ to: '/sessies/$id', params: { id: form.sessionId }, search: { tab: 'bevragingen' } })
  }
  return (
    <section ref={whole} className="section" aria-labelledby="frequencies">
      <h2 id="frequencies">{t('informants.page.frequencies')}</h2>
      <p className="sub">{t('informants.page.frequenciesHint')}</p>
      {byCompetence(form).map((targets) => (
        <div key={targets[0]?.competenceId} className={classes.competence}>
          <h3 className="prose">{targets[0]?.competence}</h3>
          {targets.map((target) => (
            <FrequencyQuestion key={target.id} form={form} target={target} asked={asked} />
          ))}
        </div>
      ))}
      <FailureAlert failure={notAnswered ? back.failure : (submit.failure ?? back.failure)} />
      <div className={classes.buttons}>
        <ConfirmButton
          size="lg"
          label={t('informants.page.submit')}
          question={t('informants.page.submitQuestion')}
          loading={submit.pending}
          onConfirm={() => void handIn()}
        />
        <Button size="lg" variant="default" loading={back.pending} onClick={() => void goBack()}>
          {t('informants.page.toExamples')}
        </Button>
        <p className="sub" role="status">
          {left > 0 ? t('informants.page.left', { count: left }) : null}
        </p>
      </div>
    </section>
  )
}

function Submitted({ form }: { form: Questionnaire }) {
  return (
    <section className="section" aria-labelledby="answers">
      <h2 id="answers">{t('informants.page.answers')}</h2>
      <p className="sub">
        {form.submittedAt === null
          ? null
          : t('informants.page.submitted', { day: submittedDay.format(new Date(form.submittedAt)) })}
      </p>
      {byCompetence(form).map((targets) => (
        <div key={targets[0]?.competenceId} className={classes.competence}>
          <h3 className="prose">{targets[0]?.competence}</h3>
          {targets.map((target) => (
            <AnswersRead key={target.id} form={form} target={target} />
          ))}
        </div>
      ))}
    </section>
  )
}
