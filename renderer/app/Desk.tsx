// What stands between a person and the screens: an open file, a registered lead, somebody signed in, an unlocked
// screen. Nothing of the file's content is in the page before all of that holds.
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { failureSentence, useConnected, useDesk } from '../api/index.ts'
import { t } from '../messages/index.ts'
import { FailureAlert } from '../ui/index.ts'
import classes from './Desk.module.css'
import { Waiting } from './Waiting.tsx'

const StartPage = lazy(async () => ({ default: (await import('../features/start/index.ts')).StartPage }))
const RegisterPage = lazy(async () => ({ default: (await import('../features/start/index.ts')).RegisterPage }))
const SignInPage = lazy(async () => ({ default: (await import('../features/start/index.ts')).SignInPage }))
const KioskScreen = lazy(async () => ({ default: (await import('../features/kiosk/index.ts')).KioskScreen }))

export function Desk() {
  const connected = useConnected()
  return (
    <>
      {connected ? null : (
        <p className={classes.down} role="status">
          {t('common.connectionLost')}
        </p>
      )}
      <Suspense fallback={<Waiting />}>
        <Screen />
      </Suspense>
    </>
  )
}

function Screen() {
  const { data: desk, error, refetch } = useDesk()
  if (!desk)
    return error ? (
      <main className={classes.alone}>
        <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
      </main>
    ) : (
      <Waiting />
    )
  if (!desk.file) return <StartPage desk={desk} />
  if (desk.kiosk) return <KioskScreen />
  if (desk.file.empty) return <RegisterPage desk={desk} />
  if (!desk.me || desk.locked) return <SignInPage desk={desk} />
  return <Outlet />
}
