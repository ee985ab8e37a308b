// The key of this data file, to give to whoever deals out packages: as words to read out, as a QR code, as text. It only
// locks; nothing can be opened with it, so it may be seen by anyone.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FileKey as Key } from '../../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import classes from './FileKey.module.css'
import { qrPath } from './qr-path.ts'

export function FileKey() {
  const [shown, setShown] = useState(false)
  const { data, error, refetch } = useQuery({ ...api.exchange.key.queryOptions(), enabled: shown })
  return (
    <section className={classes.box}>
      <h2>{t('exchange.key.title')}</h2>
      <p className="sub">{t('exchange.key.why')}</p>
      <div>
        <Button variant="default" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? 'exchange.key.hide' : 'exchange.key.show')}
        </Button>
      </div>
      {shown && error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : null}
      {shown && data ? <Shown fileKey={data} /> : null}
    </section>
  )
}

function Shown({ fileKey: { mark, recipient, words } }: { fileKey: Key }) {
  const [copied, setCopied] = useState(false)
  const { path, size } = qrPath(recipient)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(recipient)
      setCopied(true)
    } catch {
      // The text stands on the screen and can be selected.
    }
  }
  return (
    <div className={classes.key}>
      <svg className={classes.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('exchange.key.qr')}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p>
        <b>{t('exchange.key.mark', { mark })}</b>
      </p>
      <div>
        <p>{t('exchange.key.words')}</p>
        <ol className={classes.words}>
          {words.map((word, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice; its place is what it is.
            <li key={place}>{word}</li>
          ))}
        </ol>
      </div>
      <div>
        <p>{t('exchange.key.text')}</p>
        <code className={classes.text}>{recipient}</code>
      </div>
      <div>
        <Button variant="default" onClick={() => void copy()}>
          {t('exchange.key.copy')}
        </Button>
        <p className="sub" role="status">
          {copied ? t('exchange.key.copied') : null}
        </p>
      </div>
    </div>
  )
}
