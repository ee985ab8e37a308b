// A Word file brought in: looked at, told about, and kept only when somebody says so.
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { maxTemplateMegabytes, type TemplateCheck } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert, FileIntake, type WholeFile } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import { CheckWords } from './CheckWords.tsx'
import classes from './Templates.module.css'

interface InHand {
  id: string
  file: WholeFile
  check: TemplateCheck
}

export function BringTemplate() {
  const [inHand, setInHand] = useState<InHand | null>(null)
  const [done, setDone] = useState('')
  // The form goes away with its buttons: what became of it is where one is then.
  const told = useRef<HTMLParagraphElement>(null)
  const check = useCommand(api.templates.check.mutationOptions(), { quiet: true })
  const take = async (file: WholeFile) => {
    setInHand(null)
    setDone('')
    const answer = await check.run({ fileName: file.name, base64: file.base64 })
    if (answer !== undefined) setInHand({ id: crypto.randomUUID(), file, check: answer })
  }
  return (
    <>
      <FailureAlert failure={check.failure} />
      <FileIntake
        label={t('templates.bring.label')}
        hint={t('templates.bring.hint', { megabytes: maxTemplateMegabytes })}
        accept=".docx,.dotx"
        maxBytes={maxTemplateMegabytes * 1_000_000}
        busy={check.pending}
        onFile={(file) => void take(file)}
      />
      <p className={classes.told} role="status" ref={told} tabIndex={-1}>
        {done === '' ? '' : t('templates.bring.done', { title: done })}
      </p>
      {inHand === null ? null : (
        <Checked
          key={inHand.id}
          inHand={inHand}
          onLeave={(kept) => {
            setInHand(null)
            setDone(kept)
            told.current?.focus()
          }}
        />
      )}
    </>
  )
}

/** `onLeave` says under which name it was kept; '' when it was not. */
function Checked({ inHand, onLeave }: { inHand: InHand; onLeave: (kept: string) => void }) {
  const { id, file, check } = inHand
  const [title, setTitle] = useState(file.name.replace(/\.\w+$/, '').slice(0, 200))
  const add = useCommand(api.templates.add.mutationOptions())
  const field = useRef<HTMLInputElement>(null)
  // What was found comes under the drop zone: there is where to look now.
  useEffect(() => field.current?.focus(), [])
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const answer = await add.run({ id, title, fileName: file.name, base64: file.base64 })
    if (answer === undefined) field.current?.focus()
    else onLeave(title.trim())
  }
  return (
    <Section title={t('templates.bring.checked', { name: file.name })} hint={t('templates.bring.again')}>
      <form className={classes.keep} onSubmit={(event) => void submit(event)}>
        <TextInput
          ref={field}
          label={t('templates.bring.name')}
          description={t('templates.bring.nameHint')}
          dir="auto"
          value={title}
          error={add.fields.title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <div className="row">
          <Button type="submit" loading={add.pending}>
            {t('templates.bring.keep')}
          </Button>
          <Button variant="default" onClick={() => onLeave('')}>
            {t('templates.bring.leave')}
          </Button>
        </div>
        <FailureAlert failure={add.failure} />
      </form>
      <CheckWords check={check} />
    </Section>
  )
}
