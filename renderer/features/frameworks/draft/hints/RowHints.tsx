// Hints in sentences: what was seen, why it matters, what would be better. Waved away they step back and can return.
import { Button } from '@mantine/core'
import type { Hint } from '../../../../../assessments/contract/index.ts'
import { t } from '../../../../messages/index.ts'
import classes from './Hints.module.css'

export function RowHints({ hints, onWave }: { hints: readonly Hint[]; onWave: (hint: Hint) => void }) {
  return (
    <ul className={classes.hints} aria-label={t('editor.hints.label')}>
      {hints.map((hint) => {
        const { key, code, words, waved } = hint
        const what = words.length > 0 ? withWords(code, words) : t(`editor.hint.${code}.what`)
        return (
          <li key={key} className={classes.hint} data-waved={waved || undefined}>
            <p>
              <b>{t('editor.hints.tip')}</b> {what}
            </p>
            {waved ? null : (
              <>
                <p>{t(`editor.hint.${code}.why`)}</p>
                <p className={classes.better}>{t(`editor.hint.${code}.better`)}</p>
              </>
            )}
            <Button
              variant="subtle"
              px="xs"
              aria-label={t(waved ? 'editor.hints.backOf' : 'editor.hints.waveOf', { what })}
              onClick={() => onWave(hint)}
            >
              {t(waved ? 'editor.hints.back' : 'editor.hints.wave')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}

const withWords = (code: Hint['code'], words: readonly string[]) =>
  t(`editor.hint.${code}.whatWords`, { words: words.map((word) => `“${word}”`).join(', ') })
