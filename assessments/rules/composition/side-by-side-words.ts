// The words for views side by side, read together with the person.
import type { Frequency } from '../../contract/index.ts'

const often = { never: 'nooit', rarely: 'soms', often: 'vaak', always: 'altijd' }

export const sideBySideWords = {
  heading: 'Hoe jij je werk ziet',
  intro:
    'Jij en wie je werk kent, kregen dezelfde zinnen. Ernaast staat het eindniveau van de competentie. Een verschil is geen fout: daar begint een goed gesprek.',
  introAlone:
    'Dit antwoordde je zelf. Ernaast staat het eindniveau van de competentie. Een verschil is geen fout: daar begint een goed gesprek.',
  caption: 'Hoe vaak jij en wie je werk kent iets zien, en het eindniveau',
  captionAlone: 'Hoe vaak jij iets doet, en het eindniveau',
  sentence: 'Zin',
  you: 'Jij',
  others: 'Wie je werk kent',
  level: 'Eindniveau',
  first: 'Dit ligt ver uiteen: praat hier eerst over',
  noAnswer: 'geen antwoord',
  insufficient: 'onvoldoende bewijs',
  often: {
    self: { ...often, 'not-seen': 'weet ik niet' } satisfies Record<Frequency, string>,
    informant: { ...often, 'not-seen': 'niet gezien' } satisfies Record<Frequency, string>,
  },
} as const
