// What a printed brief is called in a folder: the exercise, then whose it is.
import type { BriefRole } from '../../contract/index.ts'
import { plainName } from '../made-file.ts'

const roleNames: Record<BriefRole, string> = {
  lead: 'sessieleider',
  candidate: 'kandidaat',
  'candidate-simple': 'kandidaat-eenvoudig',
  assessor: 'beoordelaar',
  'role-player': 'rolspeler',
}

export function briefFileName(title: string, role: BriefRole): string {
  const plain = plainName(title)
  return `${plain === '' ? 'Oefening' : plain}-${roleNames[role]}.docx`
}
