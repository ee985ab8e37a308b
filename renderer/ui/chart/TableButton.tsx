// Between a chart and its table: pressed while the table shows. T does the same; the page that has the key says so.
import { Button } from '@mantine/core'
import { t } from '../../messages/index.ts'
import { KeyHint } from '../key-hint/KeyHint.tsx'
import classes from './TableButton.module.css'

export interface TableButtonProps {
  shown: boolean
  onToggle: () => void
  /** Of which chart, for who hears the page and where it has several. */
  of?: string
  /** Where the page places it. */
  className?: string
  small?: boolean
}

export function TableButton({ shown, onToggle, of, className, small = false }: TableButtonProps) {
  return (
    <Button
      variant="default"
      size={small ? 'compact-sm' : undefined}
      className={className === undefined ? classes.toggle : `${classes.toggle} ${className}`}
      aria-pressed={shown}
      onClick={onToggle}
    >
      {t('common.chart.table')}
      {of === undefined ? null : <span className="vh">{t('common.chart.of', { title: of })}</span>}&nbsp;
      <KeyHint>T</KeyHint>
    </Button>
  )
}
