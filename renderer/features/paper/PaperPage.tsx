// A form is opened by the code that stands on it; its address keeps it open through a reload.
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { FailureAlert, PageHead } from '../../ui/index.ts'
import classes from './Paper.module.css'
import { TypingForm } from './TypingForm.tsx'

export function PaperPage({ code }: { code: string | null }) {
  return code === null ? <AskCode key="ask" /> : <OpenedForm key={code} code={code} />
}

function OpenedForm({ code }: { code: string }) {
  // What was typed lives on the screen from here on: asked once, and never taken from what an earlier visit left.
  const { data, error, refetch } = useQuery(
    api.paper.open.queryOptions({ input: { code }, gcTime: 0, staleTime: Number.POSITIVE_INFINITY }),
  )
  if (data) return <TypingForm form={data} />
  return error ? <AskCode typed={code} failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
}

interface AskCodeProps {
  typed?: string
  failure?: string
  onRetry?: () => void
}

function AskCode({ typed = '', failure, onRetry }: AskCodeProps) {
  const [code, setCode] = useState(typed)
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const open = () => {
    const wanted = code.trim()
    if (wanted === '') field.current?.focus()
    else if (wanted === typed) onRetry?.()
    else void navigate({ to: '/papier', search: { code: wanted } })
  }
  return (
    <>
      <PageHead title={t('paper.title')} sub={t('paper.intro')} />
      <form
        className={classes.ask}
        onSubmit={(event) => {
          event.preventDefault()
          open()
        }}
      >
        <TextInput
          ref={field}
          label={t('paper.code')}
          description={t('paper.codeExample')}
          classNames={{ input: classes.code }}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" size="lg">
          {t('paper.open')}
        </Button>
      </form>
      <FailureAlert failure={failure ?? null} />
    </>
  )
}
