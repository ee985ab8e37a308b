// Something that was not saved: why, what is safe, and the one thing to do about it.
import { Button } from '@mantine/core'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import classes from './Preparation.module.css'
import type { SavedDocument, StoredDocument } from './useSavedDocument.ts'

export interface SaveTroubleProps<Body> {
  document: Pick<SavedDocument<Body>, 'trouble' | 'failure' | 'revert'>
  /** Reads again what is on disk. */
  onReload: () => Promise<StoredDocument<Body> | undefined>
}

export function SaveTrouble<Body>({ document, onReload }: SaveTroubleProps<Body>) {
  const { trouble, failure, revert } = document
  if (failure === null) return null
  const reload = async () => revert(await onReload())
  return (
    <div className={classes.trouble}>
      <FailureAlert failure={failure} />
      {trouble === 'elsewhere' || trouble === 'fixed' ? (
        <Button onClick={() => void reload()}>{t('programmes.document.reload')}</Button>
      ) : null}
      {trouble === 'refused' ? (
        <Button variant="default" onClick={() => revert()}>
          {t('programmes.document.revert')}
        </Button>
      ) : null}
    </div>
  )
}
