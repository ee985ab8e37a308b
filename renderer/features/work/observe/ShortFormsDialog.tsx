// The short forms of who sits here: one line to add or change one, and the list. Each change is on disk at once.
import { Button, TextInput } from '@mantine/core'
import { type SyntheticEvent, useRef, useState } from 'react'
import type { ShortForm } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Dialog, FailureAlert, matches, SearchField } from '../../../ui/index.ts'
import { QuietButton } from '../parts/QuietButton.tsx'
import { putForm, sameShort } from '../parts/short-form-list.ts'
import classes from './ShortFormsDialog.module.css'

export interface ShortFormsDialogProps {
  forms: readonly ShortForm[]
  onClose: () => void
}
const empty: ShortForm = { short: '', text: '' }
const searchFrom = 12

export function ShortFormsDialog({ forms, onClose }: ShortFormsDialogProps) {
  const [form, setForm] = useState(empty)
  /** The short form being changed. */
  const [changing, setChanging] = useState<string | null>(null)
  const [removed, setRemoved] = useState<ShortForm | null>(null)
  const [tried, setTried] = useState(false)
  const [query, setQuery] = useState('')
  const first = useRef<HTMLInputElement>(null)
  const { run, pending, failure, fields } = useCommand(api.work.saveShortForms.mutationOptions())
  const save = (next: readonly ShortForm[]) => run({ forms: [...next] })

  const twice = forms.find((one) => one.short !== changing && sameShort(one, form))
  const errorOf = (name: 'short' | 'text') => {
    if (name === 'short' && twice !== undefined)
      return t('work.shortForms.twice', { short: twice.short, text: twice.text })
    if (!tried) return undefined
    if (form[name].trim() === '') return t('work.shortForms.missing')
    if (name === 'short' && /\s/u.test(form.short.trim())) return t('failures.fields.shortForm')
    return Object.entries(fields).find(([path]) => path.endsWith(`.${name}`))?.[1]
  }
  const keep = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    const kept = { short: form.short.trim(), text: form.text.trim() }
    if (kept.short === '' || kept.text === '' || /\s/u.test(kept.short) || twice !== undefined) return
    if (!(await save(putForm(forms, kept, changing)))) return
    setForm(empty)
    setChanging(null)
    setTried(false)
    first.current?.focus()
  }
  const remove = async (gone: ShortForm) => {
    if (!(await save(forms.filter((one) => one !== gone)))) return
    setRemoved(gone)
    first.current?.focus()
  }
  const putBack = async () => {
    if (removed === null || !(await save(putForm(forms, removed, null)))) return
    setRemoved(null)
    first.current?.focus()
  }
  const shown = forms.filter(({ short, text }) => query === '' || matches(`${short} ${text}`, query))
  return (
    <Dialog title={t('work.shortForms.title')} onClose={onClose}>
      <p className="sub">{t('work.shortForms.hint')}</p>
      <form className={classes.form} onSubmit={(event) => void keep(event)}>
        <TextInput
          ref={first}
          data-autofocus
          className={classes.short}
          label={t('work.shortForms.short')}
          maxLength={20}
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          value={form.short}
          error={errorOf('short')}
          onChange={(event) => setForm({ ...form, short: event.currentTarget.value })}
        />
        <TextInput
          className={classes.text}
          label={t('work.shortForms.text')}
          dir="auto"
          value={form.text}
          error={errorOf('text')}
          onChange={(event) => setForm({ ...form, text: event.currentTarget.value })}
        />
        <Button type="submit" loading={pending}>
          {t(changing === null ? 'common.add' : 'common.save')}
        </Button>
      </form>
      <FailureAlert failure={failure} />
      {removed === null ? null : (
        <p role="status">
          {t('work.shortForms.removed', { short: removed.short })}{' '}
          <QuietButton onClick={() => void putBack()}>{t('work.observe.putBack')}</QuietButton>
        </p>
      )}
      {forms.length >= searchFrom ? (
        <SearchField value={query} onChange={setQuery} label={t('work.shortForms.search')} />
      ) : null}
      {forms.length === 0 ? <p className={classes.empty}>{t('work.shortForms.empty')}</p> : null}
      {forms.length > 0 && shown.length === 0 ? (
        <p className={classes.empty}>{t('common.nothingFound', { query })}</p>
      ) : null}
      <ul className={classes.list} aria-label={t('work.shortForms.title')}>
        {shown.map((one) => (
          <li key={one.short}>
            <b className="prose">{one.short}</b>
            <bdi className="prose">{one.text}</bdi>
            <QuietButton
              aria-label={t('work.shortForms.changeOf', { short: one.short })}
              onClick={() => {
                setForm(one)
                setChanging(one.short)
                first.current?.focus()
              }}
            >
              {t('work.shortForms.change')}
            </QuietButton>
            <QuietButton
              aria-label={t('work.shortForms.removeOf', { short: one.short })}
              onClick={() => void remove(one)}
            >
              {t('common.remove')}
            </QuietButton>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
