// One template of the house: its name, what it does, and what can be done with it.
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import type { Template } from '../../../assessments/contract/index.ts'
import { api, useCommand, useKeptFile } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, Dialog, FailureAlert } from '../../ui/index.ts'
import { dayInShort } from '../sessions/days.ts'
import { attentionIn, CheckWords } from './CheckWords.tsx'
import classes from './Templates.module.css'

export function TemplateLine({ template }: { template: Template }) {
  const { id, title, fileName, addedOn, by, check } = template
  const [renaming, setRenaming] = useState(false)
  const example = useCommand(api.templates.example.mutationOptions(), { quiet: true })
  const file = useCommand(api.templates.file.mutationOptions(), { quiet: true })
  const remove = useCommand(api.templates.remove.mutationOptions())
  const { making, kept, keep } = useKeptFile('report', (asked: 'example' | 'file') =>
    asked === 'example' ? example.run({ id }) : file.run({ id }),
  )
  const attention = attentionIn(check)
  return (
    <li className={classes.line}>
      <div className={classes.about}>
        <h3 dir="auto">{title}</h3>
        <p className="sub">
          <bdi>{t('templates.list.about', { file: fileName, day: dayInShort(addedOn), by })}</bdi>
        </p>
        <details>
          <summary>
            {t('templates.list.look')}
            {attention > 0 ? <b> · {t('templates.list.attention', { count: attention })}</b> : null}
          </summary>
          <CheckWords check={check} />
        </details>
        <p className="hint prose" role="status">
          {kept === null ? null : t(`templates.kept.${kept.at}`, { name: kept.name })}
        </p>
        <FailureAlert failure={example.failure ?? file.failure ?? remove.failure} />
      </div>
      <div className={classes.actions}>
        <Button
          variant="default"
          loading={making?.asked === 'example'}
          aria-label={t('templates.list.exampleOf', { title })}
          onClick={() => void keep('example')}
        >
          {t('templates.list.example')}
        </Button>
        <Button
          variant="default"
          loading={making?.asked === 'file'}
          aria-label={t('templates.list.fileOf', { title })}
          onClick={() => void keep('file')}
        >
          {t('templates.list.file')}
        </Button>
        <Button
          variant="default"
          aria-label={t('templates.list.renameOf', { title })}
          onClick={() => setRenaming(true)}
        >
          {t('templates.list.rename')}
        </Button>
        <ConfirmButton
          label={t('templates.list.remove')}
          fullLabel={t('templates.list.removeOf', { title })}
          question={t('templates.list.removeQuestion', { title })}
          loading={remove.pending}
          onConfirm={() => remove.run({ id })}
        />
      </div>
      {renaming ? <Rename template={template} onClose={() => setRenaming(false)} /> : null}
    </li>
  )
}

function Rename({ template: { id, title }, onClose }: { template: Template; onClose: () => void }) {
  const [name, setName] = useState(title)
  const rename = useCommand(api.templates.rename.mutationOptions())
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if ((await rename.run({ id, title: name })) !== undefined) onClose()
  }
  return (
    <Dialog title={t('templates.list.renameOf', { title })} onClose={onClose}>
      <form className={classes.keep} onSubmit={(event) => void submit(event)}>
        <TextInput
          data-autofocus
          label={t('templates.bring.name')}
          dir="auto"
          value={name}
          error={rename.fields.title}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <FailureAlert failure={rename.failure} />
        <div className="row">
          <Button type="submit" loading={rename.pending}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
