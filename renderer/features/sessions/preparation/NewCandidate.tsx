// The empty row under the candidates. It becomes a candidate on Enter, on «Toevoegen», or when somebody goes elsewhere
// with a name in it: a name that was typed is never lost.
import { Button, TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Candidate } from '../../../../assessments/contract/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { readAs, readWhole } from '../../preparation/field-values.ts'
import { codeTaken, nextCode } from './candidate-edits.ts'

export interface NewCandidateProps {
  candidates: readonly Candidate[]
  onAdd: (candidate: Candidate) => void
}

export function NewCandidate({ candidates, onAdd }: NewCandidateProps) {
  const nameField = useRef<HTMLInputElement>(null)
  // null: the next code in the row.
  const [code, setCode] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [extra, setExtra] = useState('0')
  const [tried, setTried] = useState(false)
  const shownCode = code ?? nextCode(candidates)
  const read = {
    code: readAs(Candidate.shape.code, shownCode),
    name: readAs(Candidate.shape.name, name),
    extra: readWhole(Candidate.shape.extraTimePercent, extra),
  }
  const taken = codeTaken(candidates, shownCode, null)
  const errorOf = (field: keyof typeof read) => {
    const answer = read[field]
    return tried && !answer.ok ? fieldSentence(answer.code) : undefined
  }

  const add = () => {
    setTried(true)
    if (!read.code.ok || !read.name.ok || !read.extra.ok || taken) return
    onAdd({
      id: crypto.randomUUID(),
      code: read.code.value,
      name: read.name.value,
      extraTimePercent: read.extra.value,
      accommodations: '',
    })
    setCode(null)
    setName('')
    setExtra('0')
    setTried(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
    nameField.current?.focus()
  }

  return (
    <tr
      onBlur={(event) => {
        if (name.trim() !== '' && !event.currentTarget.contains(event.relatedTarget)) add()
      }}
    >
      <td>
        <TextInput
          aria-label={t('sessions.candidate.newCode')}
          autoComplete="off"
          value={shownCode}
          error={taken ? t('sessions.candidate.codeTaken') : errorOf('code')}
          onChange={(event) => setCode(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </td>
      <td>
        <TextInput
          ref={nameField}
          aria-label={t('sessions.candidate.newName')}
          placeholder={t('sessions.candidate.newName')}
          autoComplete="off"
          dir="auto"
          value={name}
          error={errorOf('name')}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </td>
      <td>
        <TextInput
          aria-label={t('sessions.candidate.newExtra')}
          inputMode="numeric"
          autoComplete="off"
          value={extra}
          error={errorOf('extra')}
          onChange={(event) => setExtra(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </td>
      <td>
        <Button
          variant="default"
          onClick={() => {
            add()
            nameField.current?.focus()
          }}
        >
          {t('common.add')}
        </Button>
      </td>
    </tr>
  )
}
