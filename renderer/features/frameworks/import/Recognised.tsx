// What the source was taken for, and the way to say it is something else.
import { Button, Menu } from '@mantine/core'
import { type ImportKind, type ImportPreview, importKinds } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Icon } from '../../../ui/index.ts'
import classes from './ImportReview.module.css'

export interface RecognisedProps {
  fileName: string
  preview: ImportPreview
  /** A person said so. */
  said: boolean
  corrected: boolean
  busy: boolean
  onKind: (kind: ImportKind) => void
}

export function Recognised({ fileName, preview, said, corrected, busy, onKind }: RecognisedProps) {
  const { kind, format } = preview
  return (
    <span className={classes.recognised}>
      <span>
        {fileName} · {t(said ? 'imports.recognised.saidToBe' : 'imports.recognised.as')}{' '}
        <b>{t(`imports.kind.${kind}`)}</b>, {t('imports.recognised.format', { format: t(`imports.format.${format}`) })}{' '}
        · {t('imports.review.nothingSaved')}
      </span>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="subtle" size="sm" loading={busy} rightSection={<Icon name="down" size={12} />}>
            {t('imports.recognised.other')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown maw={380}>
          {corrected ? <Menu.Label>{t('imports.recognised.correctionsGo')}</Menu.Label> : null}
          {importKinds
            .filter((each) => each !== kind)
            .map((each) => (
              <Menu.Item key={each} onClick={() => onKind(each)}>
                {t('imports.recognised.choose')} {t(`imports.kind.${each}`)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
    </span>
  )
}
