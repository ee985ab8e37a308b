// Which parts of the program a person sees in the bar, by what they may do there.
import type { Role } from '../../assessments/contract/index.ts'

const parts = [
  { to: '/vandaag', name: 'today', for: ['coach'] },
  { to: '/personen', name: 'persons', for: ['lead', 'coach'] },
  { to: '/werk', name: 'work', for: ['assessor'] },
  { to: '/oefenen', name: 'training', for: ['assessor'] },
  { to: '/uitwisselen', name: 'exchange', for: ['assessor'] },
  { to: '/sessies', name: 'sessions', for: ['lead', 'assessor', 'coach', 'viewer'] },
  { to: '/kaders', name: 'frameworks', for: ['lead', 'assessor', 'coach', 'viewer'] },
  { to: '/functieprofielen', name: 'profiles', for: ['lead', 'coach'] },
  { to: '/oefeningen', name: 'exercises', for: ['lead', 'assessor', 'coach'] },
  { to: '/programmas', name: 'programmes', for: ['lead', 'assessor', 'coach', 'viewer'] },
  { to: '/beheer', name: 'people', for: ['lead'] },
] as const satisfies readonly { to: string; name: string; for: readonly Role[] }[]

export const partsFor = (acting: readonly Role[]) =>
  parts.filter((part) => part.for.some((role) => acting.includes(role)))

export const isPart = (pathname: string): boolean => parts.some(({ to }) => pathname.startsWith(to))
