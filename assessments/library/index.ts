// The library that ships with Wakker, ready to be put into a data file.
import { buildLibrary } from './build.ts'
import { competenceTexts, frameworkFacts } from './competences/index.ts'
import { exerciseTexts } from './exercises/index.ts'
import { profileTexts } from './profiles.ts'
import { programmeTexts } from './programmes.ts'

export type { ShippedLibrary } from './build.ts'

export const shippedLibrary = buildLibrary({
  framework: frameworkFacts,
  competences: competenceTexts,
  profiles: profileTexts,
  exercises: exerciseTexts,
  programmes: programmeTexts,
})
