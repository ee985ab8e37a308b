// For a data file without people: a package makes the assessor its first person, who then chooses a PIN at the sign-in.
import { maxBundleBytes } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert, FileIntake } from '../../../ui/index.ts'
import { FileKey } from '../key/FileKey.tsx'
import { AcceptPackage } from './AcceptPackage.tsx'
import { CodeForm } from './CodeForm.tsx'
import classes from './Package.module.css'
import type { BundleInHand } from './useBundle.ts'

export function PackageIntake({ inHand }: { inHand: BundleInHand }) {
  const { bundle, busy, drop, failure, locked, take } = inHand
  if (locked) return <CodeForm inHand={inHand} name={locked.name} />
  // Once accepted, the desk has people and shows the sign-in by itself.
  if (bundle?.preview.kind === 'package')
    return <AcceptPackage bundle={bundle} preview={bundle.preview} onAccepted={() => undefined} onLeave={drop} />
  return (
    <div className={classes.intake}>
      <FailureAlert failure={bundle ? t('exchange.intake.receiptHere') : failure} />
      <FileIntake
        label={t('exchange.intake.label')}
        hint={t('exchange.intake.packageHint')}
        accept=".wakkerpakket"
        maxBytes={maxBundleBytes}
        busy={busy}
        onFile={(file) => void take(file)}
      />
      <FileKey />
    </div>
  )
}
