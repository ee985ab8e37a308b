// The frame of the program: the name, its parts, when the last save was, and who sits here.
import { Button, Menu } from '@mantine/core'
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { useDesk } from '../api/index.ts'
import { t } from '../messages/index.ts'
import { Icon, Logo } from '../ui/index.ts'
import { BarEnd } from './BarEnd.tsx'
import { isPart, partsFor } from './navigation.ts'
import { SampleBanner } from './SampleBanner.tsx'
import { SearchLink, searchAddress } from './SearchLink.tsx'
import classes from './Shell.module.css'
import { SkipLink } from './SkipLink.tsx'
import { Waiting } from './Waiting.tsx'

export function Shell() {
  const { data: desk } = useDesk()
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const parts = partsFor(desk?.acting ?? [])
  const here = parts.find(({ to }) => pathname.startsWith(to))

  // A new page starts at its top, also for who works by keyboard or listens.
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [pathname])

  // Somebody else's address, left from before they signed out. Outside the parts stand the eindbespreking and the gap:
  // on the way there the address changes while this frame still shows.
  if (desk && !here && isPart(pathname)) return <Navigate to="/" replace />
  return (
    <div className={classes.frame}>
      <SkipLink />
      <header
        className={classes.bar}
        data-many={parts.length > 5 || undefined}
        data-full={parts.length > 6 || undefined}
        data-crowded={parts.length > 7 || undefined}
      >
        <Link to="/" className={classes.home}>
          <Logo />
        </Link>
        <nav className={classes.nav} aria-label={t('common.navigation')}>
          {parts.map(({ to, name }) => (
            <Link key={to} to={to} className={classes.part} aria-current={here?.to === to ? 'page' : undefined}>
              {t(`common.nav.${name}`)}
            </Link>
          ))}
        </nav>
        <div className={classes.menu}>
          <Menu>
            <Menu.Target>
              <Button variant="default" rightSection={<Icon name="down" size={12} />}>
                {t('common.menu')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item component={Link} to={searchAddress} className={classes.searchItem}>
                {t('search.title')}
              </Menu.Item>
              {parts.map(({ to, name }) => (
                <Menu.Item key={to} component={Link} to={to}>
                  {t(`common.nav.${name}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
        <SearchLink here={pathname === searchAddress} />
        <BarEnd />
      </header>
      <SampleBanner />
      <main id="main" ref={main} tabIndex={-1} className={classes.page}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  )
}
