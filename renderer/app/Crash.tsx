// When a screen breaks or an address is unknown: calm words, and a way back. Never a stack trace.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { t } from '../messages/index.ts'
import classes from './Crash.module.css'

export function CrashScreen() {
  return (
    <main className={classes.crash} role="alert">
      <h1>{t('common.crash.title')}</h1>
      <p>{t('common.crash.text')}</p>
      {/* A full reload: what broke may be in the memory of this page. */}
      <Button onClick={() => location.replace(location.pathname)}>{t('common.crash.home')}</Button>
    </main>
  )
}

export function NotFound() {
  return (
    <main className={classes.crash}>
      <h1>{t('common.notFound.title')}</h1>
      <p>{t('common.notFound.text')}</p>
      <Button component={Link} to="/">
        {t('common.crash.home')}
      </Button>
    </main>
  )
}
