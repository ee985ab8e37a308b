// What a person should look at before the draft is made; each with the way to its line.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ImportPreview } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Icon } from '../../../ui/index.ts'
import { jumpWords } from './problem-words.ts'
import classes from './ReadStructure.module.css'

const atOnce = 100

export function Doubts({ preview, onLine }: { preview: ImportPreview; onLine: (line: number) => void }) {
  const [most, setMost] = useState(atOnce)
  const { doubts } = preview
  if (doubts.length === 0) return null
  return (
    <details className={classes.doubts} open>
      <summary>
        <Icon name="warn" size={15} /> {t('imports.review.doubts', { count: doubts.length })}
      </summary>
      <ul>
        {doubts.slice(0, most).map(({ code, line, subject }) => (
          <li key={`${code} ${line} ${subject}`}>
            <span dir="auto">{t(`imports.doubt.${code}`, { subject })}</span>
            {line === null ? null : (
              <Button variant="subtle" size="sm" onClick={() => onLine(line)}>
                {jumpWords(preview, line)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {doubts.length > most ? (
        <Button variant="subtle" size="sm" onClick={() => setMost(most + atOnce * 10)}>
          {t('imports.review.moreItems', { count: doubts.length - most })}
        </Button>
      ) : null}
    </details>
  )
}
