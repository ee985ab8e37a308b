// All fifteen competences in the order of the framework, and what is said about the framework as a whole.
import type { CompetenceText } from '../notation.ts'
import { accuracy, authority, conflict, discipline, pressure } from './additional.ts'
import { cooperation, flexibility, independence, initiative, learning, motivation } from './core.ts'
import { customers, pace, punctuality, responsibility } from './work-card.ts'

export const frameworkFacts = {
  code: 'WAKKER-DOORSTROOM',
  title: 'Doorstroom: werkhouding en sleutelcompetenties',
  version: 1,
  source:
    'Namen naar de Gids doorstroom sociale economie: zes kern- en vijf bijkomende competenties voor sociale werkplaatsen en LDE, vier van de kaart voor beschutte werkplaatsen. Alle andere teksten zijn geschreven voor Wakker.',
} as const

export const competenceTexts: readonly CompetenceText[] = [
  cooperation,
  independence,
  initiative,
  flexibility,
  learning,
  motivation,
  accuracy,
  discipline,
  authority,
  pressure,
  conflict,
  responsibility,
  pace,
  punctuality,
  customers,
]
