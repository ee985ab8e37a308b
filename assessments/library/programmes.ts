// The two programmes that ship. In both, every competence shows in at least two exercises, so no level rests on one
// moment; that is also why some indicators an exercise could show are not asked of it here.
import type { ProgrammeText } from './notation.ts'

export const programmeTexts: readonly ProgrammeText[] = [
  {
    code: 'HALVE-DAG',
    title: 'Halve dag: werk, klant, groep en briefjes',
    exercises: [
      { exercise: 'WP-1', shows: ['NAU.1', 'NAU.2', 'NAU.3', 'DIS.3', 'INI.2', 'FLE.2', 'VER.2'] },
      { exercise: 'RS-1' },
      { exercise: 'GO-1' },
      { exercise: 'PB-1' },
    ],
  },
  {
    code: 'WERKVLOER',
    title: 'Werkvloer: vier observatiemomenten in twee weken, een gesprek en een toets',
    exercises: [
      {
        exercise: 'WV-1',
        title: 'Observatiemoment 1: begin van de dag',
        shows: ['STI.1', 'MOT.1', 'ZEL.1', 'ZEL.3', 'DIS.1', 'DIS.2', 'TEM.1', 'TEM.2'],
      },
      {
        exercise: 'WV-1',
        title: 'Observatiemoment 2: nieuw werk',
        shows: ['LEE.1', 'LEE.2', 'LEE.3', 'GEZ.1', 'GEZ.3', 'FLE.1', 'NAU.1', 'NAU.3'],
      },
      { exercise: 'VT-1' },
      {
        exercise: 'WV-1',
        title: 'Observatiemoment 3: samen werken na de pauze',
        shows: ['STI.2', 'SAM.1', 'SAM.2', 'SAM.3', 'FLE.3', 'INI.3'],
      },
      {
        exercise: 'WV-1',
        title: 'Observatiemoment 4: einde van de dag',
        shows: ['TEM.1', 'TEM.3', 'NAU.2', 'NAU.3', 'INI.1', 'INI.2', 'ZEL.1', 'VER.2'],
      },
      { exercise: 'STARR-1', shows: ['MOT.3', 'LEE.2', 'LEE.3', 'GEZ.2', 'GEZ.3', 'SAM.3', 'VER.1'] },
    ],
  },
]
