// The words for views side by side, read together with the person.
import type { Frequency } from '../../contract/index.ts'

const often = { never: 'nooit', rarely: 'soms', often: 'vaak', always: 'altijd' }

export const sideBySideWords = {
  heading: 'Jouw blik naast die van anderen',
  intro:
    'Jij en wie je werk kent, kregen dezelfde zinnen. Ernaast staat het eindniveau van de competentie. Een verschil is geen fout: daar begint een goed gesprek.',
  caption: 'Hoe vaak jij en anderen iets zien, en het eindniveau',
  columns: ['Zin', 'Jij', 'Wie je werk kent', 'Eindniveau'],
  first: 'Dit ligt ver uiteen: praat hier eerst over',
  rest: 'De andere zinnen',
  all: 'Nergens ver uiteen',
  noAnswer: 'geen antwoord',
  nobodyAsked: 'niemand gevraagd',
  insufficient: 'onvoldoende bewijs',
  often: {
    self: { ...often, 'not-seen': 'weet ik niet' } satisfies Record<Frequency, string>,
    informant: { ...often, 'not-seen': 'niet gezien' } satisfies Record<Frequency, string>,
  },
} as const
