// «Methodedossier maken»: says what it is, that it works, and afterwards where the document is or that it is nowhere.
import { Button } from '@mantine/core'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import classes from './DossierButton.module.css'
import { useDossier } from './useDossier.ts'

export function DossierButton({ sessionId }: { sessionId: string }) {
  const { state, failure, make } = useDossier()
  return (
    <div className={classes.dossier}>
      <p className="hint">{t('dossier.what')}</p>
      <Button variant="default" loading={state.at === 'making'} onClick={() => void make({ sessionId })}>
        {t('dossier.make')}
      </Button>
      <p className={classes.state} role="status">
        {state.at === 'making' ? t('dossier.making') : null}
        {state.at === 'saved' || state.at === 'downloaded' ? t(`dossier.${state.at}`, { name: state.name }) : null}
        {state.at === 'not-saved' ? t('dossier.notSaved') : null}
      </p>
      <FailureAlert failure={failure} />
    </div>
  )
}
