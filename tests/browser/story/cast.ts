// Who and what the story of the whole job is about.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { App } from '../../support/app.ts'

/** What is done at each main screen. */
export type Look = (page: Page, screen: string) => Promise<void>

export interface Story {
  app: App
  /** A screen of its own. */
  openPage: () => Promise<Page>
  look: Look
}

export interface CompetenceOfStory {
  number: string
  title: string
}
/** A published profile, and two of its competences: about the first the assessors disagree, about the second not. */
export interface Profile {
  text: string
  title: string
  disputed: CompetenceOfStory
  agreed: CompetenceOfStory
}

export const fixtureProfile: Profile = {
  text: readFileSync(fileURLToPath(new URL('../../fixtures/opleidingsprofiel.txt', import.meta.url)), 'utf8'),
  title: 'BK-0987-2 · Medewerker kringwinkel',
  disputed: { number: '1', title: 'Ontvangt klanten en schenkers vriendelijk' },
  agreed: { number: '2', title: 'Werkt veilig en ergonomisch' },
}

/** As the framework made from it stands among those to choose from, beside the one that ships. */
export const frameworkOption = ({ title }: Profile): string => title.replace(' · ', ' · versie 1 · ')

export const fileName = 'Doorstroom'
export const jobProfile = 'Winkelmedewerker'
export const programme = 'Meetdag winkel'
export const session = 'Doorstroom voorjaar'
export const group = 'Werkoverleg'
export const deviationReason = 'Dit is een proef'
export const solo = 'Klant aan de balie'

export const candidates = [
  { code: 'K-01', name: 'Aïcha “Zus” O’Neill 😀 عائشة' },
  { code: 'K-02', name: 'Marleen Daems' },
] as const

export interface AssessorOfStory {
  name: string
  pin: string
  /** About the first candidate and, with a sign against, about the second. */
  notes: readonly [string, string]
  disputedLevel: number
  agreedLevel: number
}
export const ilse: AssessorOfStory = {
  name: 'Ilse Vanhoutte',
  pin: '1357',
  notes: ['vraagt “wie neemt wat?” en wacht op antwoord', 'draait zich om terwijl een collega iets vraagt'],
  disputedLevel: 4,
  agreedLevel: 3,
}
export const bart: AssessorOfStory = {
  name: 'Bart Claes',
  pin: '8642',
  notes: ['kijkt op de klok & noemt <twee> uren', 'legt het blad in het midden 👍'],
  disputedLevel: 1,
  agreedLevel: 3,
}
