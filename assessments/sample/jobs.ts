// Other jobs beside the one they were measured for: one that somebody already fits, one that takes more than a step.
import type { CutOff } from '../contract/index.ts'
import type { Stage } from './play-setup.ts'

interface Job {
  title: string
  cutOffs: { competence: string; level: number; need: CutOff['need'] }[]
}

const jobs: Job[] = [
  {
    title: 'Medewerker onthaal aan de balie',
    cutOffs: [
      { competence: '1', level: 3, need: 'essential' },
      { competence: '2', level: 4, need: 'essential' },
      { competence: '3', level: 3, need: 'essential' },
      { competence: '6', level: 3, need: 'essential' },
      { competence: '5', level: 2, need: 'desirable' },
    ],
  },
  {
    title: 'Hulp in het strijkatelier',
    cutOffs: [
      { competence: '3', level: 2, need: 'essential' },
      { competence: '5', level: 3, need: 'essential' },
      { competence: '1', level: 2, need: 'desirable' },
    ],
  },
]

export async function writeOtherJobs({ lead, framework }: Stage): Promise<void> {
  const byNumber = new Map(framework.body.competences.map(({ number, id }) => [number, id]))
  for (const { title, cutOffs } of jobs)
    await lead.profiles.save({
      id: null,
      revision: 0,
      body: {
        title,
        frameworkId: framework.id,
        source: 'Verzonnen vacature, eisen vastgelegd door de sessieleider',
        validUntil: null,
        cutOffs: cutOffs.map(({ competence, ...asked }) => {
          const competenceId = byNumber.get(competence)
          if (competenceId === undefined) throw new Error(`no competence ${competence} in the sample's framework`)
          return { competenceId, ...asked }
        }),
      },
    })
}
