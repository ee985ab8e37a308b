// Which address shows which screen. Hash addresses, so that the page needs no server that knows them.
// Pages come lazily and take their ids as properties; only this file and links know addresses.
import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { lazy } from 'react'
import { CrashScreen, NotFound } from './Crash.tsx'
import { Desk } from './Desk.tsx'
import { Home } from './Home.tsx'
import { type PersonPart, personParts } from './person-parts.ts'
import { Shell } from './Shell.tsx'
import { type SessionTab, sessionTabs } from './session-tabs.ts'

const FrameworksPage = lazy(async () => ({ default: (await import('../features/frameworks/index.ts')).FrameworksPage }))
const FrameworkImportPage = lazy(async () => ({
  default: (await import('../features/frameworks/index.ts')).FrameworkImportPage,
}))
const FrameworkPage = lazy(async () => ({ default: (await import('../features/frameworks/index.ts')).FrameworkPage }))
const ProfilesPage = lazy(async () => ({ default: (await import('../features/profiles/index.ts')).ProfilesPage }))
const ProfilePage = lazy(async () => ({ default: (await import('../features/profiles/index.ts')).ProfilePage }))
const ProfileComparisonPage = lazy(async () => ({
  default: (await import('../features/profiles/index.ts')).ProfileComparisonPage,
}))
const ExercisesPage = lazy(async () => ({ default: (await import('../features/exercises/index.ts')).ExercisesPage }))
const ExercisePage = lazy(async () => ({ default: (await import('../features/exercises/index.ts')).ExercisePage }))
const ProgrammesPage = lazy(async () => ({ default: (await import('../features/programmes/index.ts')).ProgrammesPage }))
const ProgrammePage = lazy(async () => ({ default: (await import('../features/programmes/index.ts')).ProgrammePage }))
const SessionsPage = lazy(async () => ({ default: (await import('../features/sessions/index.ts')).SessionsPage }))
const SessionPage = lazy(async () => ({ default: (await import('../features/sessions/index.ts')).SessionPage }))
const WorkPage = lazy(async () => ({ default: (await import('../features/work/index.ts')).WorkPage }))
const AssignmentPage = lazy(async () => ({ default: (await import('../features/work/index.ts')).AssignmentPage }))
const DeliberationPage = lazy(async () => ({
  default: (await import('../features/deliberations/index.ts')).DeliberationPage,
}))
const GapPage = lazy(async () => ({ default: (await import('../features/gaps/index.ts')).GapPage }))
const OwnExchangePage = lazy(async () => ({
  default: (await import('../features/exchange/index.ts')).OwnExchangePage,
}))
const SearchPage = lazy(async () => ({ default: (await import('../features/search/index.ts')).SearchPage }))
const PeoplePage = lazy(async () => ({ default: (await import('../features/people/index.ts')).PeoplePage }))

const OwnFiguresPage = lazy(async () => ({ default: (await import('../features/figures/index.ts')).OwnFiguresPage }))
const TrainingPage = lazy(async () => ({ default: (await import('../features/training/index.ts')).TrainingPage }))
const PitfallsPage = lazy(async () => ({ default: (await import('../features/training/index.ts')).PitfallsPage }))
const TrainingCasePage = lazy(async () => ({
  default: (await import('../features/training/index.ts')).TrainingCasePage,
}))

const TimetableSheetsPage = lazy(async () => ({
  default: (await import('../features/timetable/index.ts')).TimetableSheetsPage,
}))
const WallClockPage = lazy(async () => ({ default: (await import('../features/clocks/index.ts')).WallClockPage }))
const DayLogPage = lazy(async () => ({ default: (await import('../features/day-log/index.ts')).DayLogPage }))
const PaperPage = lazy(async () => ({ default: (await import('../features/paper/index.ts')).PaperPage }))
const QuestionnairePage = lazy(async () => ({
  default: (await import('../features/informants/index.ts')).QuestionnairePage,
}))
const TodayPage = lazy(async () => ({ default: (await import('../features/follow-up/index.ts')).TodayPage }))
const PersonsPage = lazy(async () => ({ default: (await import('../features/persons/index.ts')).PersonsPage }))
const PersonPage = lazy(async () => ({ default: (await import('../features/persons/index.ts')).PersonPage }))
const PlanPage = lazy(async () => ({ default: (await import('../features/plans/index.ts')).PlanPage }))
const ReferenceNotesPage = lazy(async () => ({
  default: (await import('../features/reference-notes/index.ts')).ReferenceNotesPage,
}))
const JobsPage = lazy(async () => ({ default: (await import('../features/match/index.ts')).JobsPage }))
const ProfilePersonsPage = lazy(async () => ({
  default: (await import('../features/match/index.ts')).ProfilePersonsPage,
}))
const ViewsPage = lazy(async () => ({ default: (await import('../features/self-assessment/index.ts')).ViewsPage }))
const PlainItemsPage = lazy(async () => ({
  default: (await import('../features/self-assessment/index.ts')).PlainItemsPage,
}))
const DocumentPage = lazy(async () => ({ default: (await import('../features/documents/index.ts')).DocumentPage }))
const TemplatesPage = lazy(async () => ({ default: (await import('../features/templates/index.ts')).TemplatesPage }))

const root = createRootRoute({ component: Desk, notFoundComponent: NotFound, errorComponent: CrashScreen })
const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })

const kaders = createRoute({ getParentRoute: () => shell, path: '/kaders', component: FrameworksPage })
const kaderNieuw = createRoute({ getParentRoute: () => shell, path: '/kaders/nieuw', component: FrameworkImportPage })
const kader = createRoute({
  getParentRoute: () => shell,
  path: '/kaders/$id',
  validateSearch: ({ competentie }: Record<string, unknown>): { competentie?: string } =>
    typeof competentie === 'string' ? { competentie } : {},
  component: () => {
    const { id } = kader.useParams()
    return <FrameworkPage id={id} competenceId={kader.useSearch().competentie} key={id} />
  },
})
const profielen = createRoute({ getParentRoute: () => shell, path: '/functieprofielen', component: ProfilesPage })
const vergelijken = createRoute({
  getParentRoute: () => shell,
  path: '/functieprofielen/vergelijken',
  validateSearch: ({ van, met }: Record<string, unknown>): { van?: string; met?: string } => ({
    ...(typeof van === 'string' ? { van } : {}),
    ...(typeof met === 'string' ? { met } : {}),
  }),
  component: () => {
    const { van, met } = vergelijken.useSearch()
    return <ProfileComparisonPage leftId={van ?? null} rightId={met ?? null} />
  },
})
const profiel = createRoute({
  getParentRoute: () => shell,
  path: '/functieprofielen/$id',
  component: () => <ProfilePage id={profiel.useParams().id} key={profiel.useParams().id} />,
})
const oefeningen = createRoute({ getParentRoute: () => shell, path: '/oefeningen', component: ExercisesPage })
const oefening = createRoute({
  getParentRoute: () => shell,
  path: '/oefeningen/$id',
  component: () => <ExercisePage id={oefening.useParams().id} key={oefening.useParams().id} />,
})
const programmas = createRoute({ getParentRoute: () => shell, path: '/programmas', component: ProgrammesPage })
const programma = createRoute({
  getParentRoute: () => shell,
  path: '/programmas/$id',
  component: () => <ProgrammePage id={programma.useParams().id} key={programma.useParams().id} />,
})
const sessies = createRoute({ getParentRoute: () => shell, path: '/sessies', component: SessionsPage })
const sessie = createRoute({
  getParentRoute: () => shell,
  path: '/sessies/$id',
  validateSearch: (search: Record<string, unknown>): { tab?: SessionTab } => {
    const tab = sessionTabs.find((name) => name === search.tab)
    return tab ? { tab } : {}
  },
  component: () => {
    const { id } = sessie.useParams()
    return <SessionPage id={id} tab={sessie.useSearch().tab} key={id} />
  },
})
// What is printed: the whole page is the sheet.
const bladen = createRoute({
  getParentRoute: () => shell,
  path: '/sessies/$id/roosterbladen',
  component: () => <TimetableSheetsPage sessionId={bladen.useParams().id} key={bladen.useParams().id} />,
})
const dagverslag = createRoute({
  getParentRoute: () => shell,
  path: '/sessies/$id/dagverslag',
  component: () => <DayLogPage sessionId={dagverslag.useParams().id} key={dagverslag.useParams().id} />,
})
const papier = createRoute({
  getParentRoute: () => shell,
  path: '/papier',
  validateSearch: ({ code }: Record<string, unknown>): { code?: string } => (typeof code === 'string' ? { code } : {}),
  component: () => <PaperPage code={papier.useSearch().code ?? null} />,
})
const bevraging = createRoute({
  getParentRoute: () => shell,
  path: '/bevragingen/$informantId',
  component: () => (
    <QuestionnairePage informantId={bevraging.useParams().informantId} key={bevraging.useParams().informantId} />
  ),
})
const zoeken = createRoute({
  getParentRoute: () => shell,
  path: '/zoeken',
  validateSearch: ({ q }: Record<string, unknown>): { q?: string } =>
    typeof q === 'string' || typeof q === 'number' ? { q: String(q) } : {},
  component: () => <SearchPage q={zoeken.useSearch().q ?? ''} />,
})
const werk = createRoute({ getParentRoute: () => shell, path: '/werk', component: WorkPage })
const mijnScores = createRoute({ getParentRoute: () => shell, path: '/mijn-scores', component: OwnFiguresPage })
const oefenen = createRoute({ getParentRoute: () => shell, path: '/oefenen', component: TrainingPage })
const valkuilen = createRoute({ getParentRoute: () => shell, path: '/oefenen/valkuilen', component: PitfallsPage })
const uitwisselen = createRoute({ getParentRoute: () => shell, path: '/uitwisselen', component: OwnExchangePage })
const beheer = createRoute({ getParentRoute: () => shell, path: '/beheer', component: PeoplePage })

const vandaag = createRoute({ getParentRoute: () => shell, path: '/vandaag', component: TodayPage })
const personen = createRoute({ getParentRoute: () => shell, path: '/personen', component: PersonsPage })
const persoon = createRoute({
  getParentRoute: () => shell,
  path: '/personen/$id',
  validateSearch: (search: Record<string, unknown>): { deel?: PersonPart } => {
    const deel = personParts.find((part) => part === search.deel)
    return deel === undefined ? {} : { deel }
  },
  component: () => (
    <PersonPage id={persoon.useParams().id} part={persoon.useSearch().deel} key={persoon.useParams().id} />
  ),
})
const plan = createRoute({
  getParentRoute: () => shell,
  path: '/personen/$id/plan/$planId',
  component: () => {
    const { id, planId } = plan.useParams()
    return <PlanPage personId={id} planId={planId} key={planId} />
  },
})
const begrippen = createRoute({ getParentRoute: () => shell, path: '/begrippen', component: ReferenceNotesPage })
const jobs = createRoute({
  getParentRoute: () => shell,
  path: '/jobs/$sessionId/$candidateId',
  component: () => {
    const { sessionId, candidateId } = jobs.useParams()
    return <JobsPage sessionId={sessionId} candidateId={candidateId} key={candidateId} />
  },
})
const profielPersonen = createRoute({
  getParentRoute: () => shell,
  path: '/functieprofielen/$id/personen',
  component: () => (
    <ProfilePersonsPage jobProfileId={profielPersonen.useParams().id} key={profielPersonen.useParams().id} />
  ),
})
const naastElkaar = createRoute({
  getParentRoute: () => shell,
  path: '/naast-elkaar/$sessionId/$candidateId',
  component: () => {
    const { sessionId, candidateId } = naastElkaar.useParams()
    return <ViewsPage sessionId={sessionId} candidateId={candidateId} key={candidateId} />
  },
})
const eenvoudig = createRoute({
  getParentRoute: () => shell,
  path: '/kaders/$id/eenvoudig',
  component: () => <PlainItemsPage frameworkId={eenvoudig.useParams().id} key={eenvoudig.useParams().id} />,
})
const document = createRoute({
  getParentRoute: () => shell,
  path: '/documenten/$id',
  component: () => <DocumentPage id={document.useParams().id} key={document.useParams().id} />,
})
const huisstijl = createRoute({ getParentRoute: () => shell, path: '/huisstijl', component: TemplatesPage })

// In these the WAKKER steps replace the navigation: the pages bring their own WorkShell.
const opdracht = createRoute({
  getParentRoute: () => root,
  path: '/werk/$assignmentId',
  component: () => {
    const { assignmentId } = opdracht.useParams()
    return <AssignmentPage assignmentId={assignmentId} key={assignmentId} />
  },
})
const oefenenMet = createRoute({
  getParentRoute: () => root,
  path: '/oefenen/$caseId',
  component: () => <TrainingCasePage caseId={oefenenMet.useParams().caseId} key={oefenenMet.useParams().caseId} />,
})
const eindbespreking = createRoute({
  getParentRoute: () => root,
  path: '/eindbespreking/$sessionId/$candidateId',
  component: () => {
    const { sessionId, candidateId } = eindbespreking.useParams()
    return <DeliberationPage sessionId={sessionId} candidateId={candidateId} key={candidateId} />
  },
})
const kloof = createRoute({
  getParentRoute: () => root,
  path: '/kloof/$sessionId/$candidateId',
  validateSearch: ({ profiel }: Record<string, unknown>): { profiel?: string } =>
    typeof profiel === 'string' ? { profiel } : {},
  component: () => {
    const { sessionId, candidateId } = kloof.useParams()
    const { profiel } = kloof.useSearch()
    return (
      <GapPage
        sessionId={sessionId}
        candidateId={candidateId}
        profileId={profiel ?? null}
        key={`${candidateId} ${profiel ?? ''}`}
      />
    )
  },
})

// A screen of its own that needs no sign-in: it hangs in a room. Desk lets it through.
const wandklok = createRoute({
  getParentRoute: () => root,
  path: '/wandklok/$sessionId',
  component: () => <WallClockPage sessionId={wandklok.useParams().sessionId} key={wandklok.useParams().sessionId} />,
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    shell.addChildren([
      kaders,
      kaderNieuw,
      kader,
      profielen,
      vergelijken,
      profiel,
      oefeningen,
      oefening,
      programmas,
      programma,
      sessies,
      sessie,
      bladen,
      dagverslag,
      papier,
      bevraging,
      zoeken,
      werk,
      mijnScores,
      oefenen,
      valkuilen,
      uitwisselen,
      beheer,
      vandaag,
      personen,
      persoon,
      plan,
      begrippen,
      jobs,
      profielPersonen,
      naastElkaar,
      eenvoudig,
      document,
      huisstijl,
    ]),
    opdracht,
    oefenenMet,
    eindbespreking,
    kloof,
    wandklok,
  ]),
  history: createHashHistory(),
  defaultPreload: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
