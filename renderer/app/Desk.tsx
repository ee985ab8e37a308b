// What stands between a person and the screens: an open file, a registered lead, somebody signed in, an unlocked
// screen. Nothing of the file's content is in the page before all of that holds. Only the wall clock passes by: it hangs
// in a room, holds no name, and says itself when the file or the connection is gone.
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { failureSentence, useConnected, useDesk } from '../api/index.ts'
import { t } from '../messages/index.ts'
import { FailureAlert } from '../ui/index.ts'
import classes from './Desk.module.css'
import { Waiting } from './Waiting.tsx'

const StartPage = lazy(async () => ({ default: (await import('../features/start/index.ts')).StartPage }))
const RegisterPage = lazy(async () => ({ default: (await import('../features/start/index.ts')).RegisterPage }))
const SignInPage = lazy(async () => ({ default: (await import('../features/start/index.ts')).SignInPage }))
const SelfAssessmentScreen = lazy(async () => ({
  default: (await import('../features/self-assessment/index.ts')).SelfAssessmentScreen,
}))
const KioskScreen = lazy(async () => ({ default: (await import('../features/kiosk/index.ts')).KioskScreen }))

export function Desk() {
  const connected = useConnected()
  const onWall = useLocation({ select: ({ pathname }) => pathname.startsWith('/wandklok/') })
  if (onWall)
    return (
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
    )
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
  const navigate = useNavigate()
  const before = useRef<string | undefined>(undefined)
  const person = desk?.me?.id
  useEffect(() => {
    // Another person starts at the beginning; who only locked the screen goes on where they were.
    if (person && before.current && before.current !== person) void navigate({ to: '/', replace: true })
    before.current = person ?? before.current
  }, [person, navigate])

  if (!desk)
    return error ? (
      <main className={classes.alone}>
        <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
      </main>
    ) : (
      <Waiting />
    )
  if (!desk.file) return <StartPage desk={desk} />
  if (desk.kiosk?.purpose === 'self-assessment') return <SelfAssessmentScreen />
  if (desk.kiosk) return <KioskScreen />
  if (desk.file.empty) return <RegisterPage desk={desk} />
  if (!desk.me || desk.locked) return <SignInPage desk={desk} />
  return <Outlet />
}
