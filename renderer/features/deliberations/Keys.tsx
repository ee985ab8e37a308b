// The keys of the talk, for who has a keyboard.
import { t } from '../../messages/index.ts'
import classes from './CompetenceList.module.css'
import { reasonKeyOf, reasonsInOrder } from './choice.ts'

export function Keys({ levels }: { levels: number }) {
  const letters = reasonsInOrder.map((reason) => reasonKeyOf(reason).toUpperCase())
  return (
    <p className={`${classes.hint} desk-only`}>
      <kbd>↑</kbd> <kbd>↓</kbd> {t('deliberations.final.keys.competence')} · <kbd>1</kbd>–<kbd>{levels}</kbd>{' '}
      {t('deliberations.final.keys.level')} · <kbd>0</kbd> {t('deliberations.final.keys.insufficient')} ·{' '}
      <kbd>{letters[0]}</kbd>–<kbd>{letters.at(-1)}</kbd> {t('deliberations.final.keys.reason')} · <kbd>R</kbd>{' '}
      {t('deliberations.final.keys.words')} · <kbd>Enter</kbd> {t('deliberations.final.keys.set')} · <kbd>S</kbd>{' '}
      {t('deliberations.final.keys.speaker')} · <kbd>N</kbd> {t('deliberations.final.keys.note')} · <kbd>W</kbd>{' '}
      {t('deliberations.final.keys.weighs')} · <kbd>O</kbd> {t('deliberations.final.keys.keepOwn')} · <kbd>H</kbd>{' '}
      {t('deliberations.final.keys.arithmetic')} · <kbd>Alt</kbd> <kbd>1</kbd>–<kbd>3</kbd>{' '}
      {t('deliberations.final.keys.parts')}
    </p>
  )
}
