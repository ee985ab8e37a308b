// The note at hand, large, with the one question of klasseren and the one tap that leaves it out.
import { Button } from '@mantine/core'
import { useContext } from 'react'
import { t } from '../../../messages/index.ts'
import { NoteText, NoteTimes, usePaperWords } from '../parts/NoteText.tsx'
import classes from './CurrentNote.module.css'
import type { Item } from './judgement.ts'

export function CurrentNote({ item, aside, onAside }: { item: Item; aside: boolean; onAside: () => void }) {
  const paperWords = usePaperWords()
  const timeOf = useContext(NoteTimes)
  const { phase, late, paper } = item.note
  const about = [
    timeOf(item.note),
    phase,
    late ? t('work.classify.late') : '',
    paper === null ? '' : paperWords(paper),
    t('work.classify.question'),
  ]
  return (
    <div className={classes.current}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a very long note scrolls, and must do so by keyboard. */}
      <div className={classes.words} tabIndex={0}>
        <p className={classes.about}>{about.filter((part) => part !== '').join(' · ')}</p>
        <h2 className={classes.big} aria-live="polite" data-note={item.noteId}>
          <NoteText note={item.note} />
        </h2>
      </div>
      <Button variant={aside ? 'filled' : 'default'} aria-pressed={aside} onClick={onAside}>
        {t(aside ? 'work.classify.takeBack' : 'work.classify.setAside')}
      </Button>
    </div>
  )
}
