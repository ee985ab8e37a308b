// The note at hand, large, with the one question of klasseren and the one tap that leaves it out.
import { Button } from '@mantine/core'
import { t } from '../../../messages/index.ts'
import { clockTime, NoteWords } from '../../../ui/index.ts'
import classes from './CurrentNote.module.css'
import type { Item } from './judgement.ts'

export function CurrentNote({ item, aside, onAside }: { item: Item; aside: boolean; onAside: () => void }) {
  const { at, phase, late, kind, text } = item.note
  const about = [clockTime(at), phase, late ? t('work.classify.late') : '', t('work.classify.question')]
  return (
    <div className={classes.current}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a very long note scrolls, and must do so by keyboard. */}
      <div className={classes.words} tabIndex={0}>
        <p className={classes.about}>{about.filter((part) => part !== '').join(' · ')}</p>
        <h2 className={classes.big} aria-live="polite">
          <NoteWords kind={kind} text={text} />
        </h2>
      </div>
      <Button variant={aside ? 'filled' : 'default'} aria-pressed={aside} onClick={onAside}>
        {t(aside ? 'work.classify.takeBack' : 'work.classify.setAside')}
      </Button>
    </div>
  )
}
