// The preview of a return file in words.
import type { ReturnPreview } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { isolated } from '../parts/names.ts'
import { strangersIn } from './recognition.ts'

/** The line under the title: which laptop, when, and that nothing changed on the way. */
export function fileWords({ device }: ReturnPreview, madeAt: string): string {
  return [
    laptopName(device.name),
    ...(device.known ? [] : [t('exchangeLead.preview.newDevice', { mark: device.mark })]),
    t('exchangeLead.preview.file', { moment: madeAt }),
    t('exchangeLead.preview.signed'),
  ].join(' · ')
}

/** Laptops of others have a number here; this one has no name. */
export const laptopName = (name: string): string =>
  name === '' ? t('exchangeLead.preview.thisLaptop') : t('exchangeLead.preview.laptop', { number: name })

/** What is worth knowing and asks no answer: two people with one name, one person with two laptops, parts left out. */
export function notices(preview: ReturnPreview): string[] {
  const { assessors, erased, already, rows } = preview
  const strange = new Set(strangersIn(preview).map(({ id }) => id))
  return [
    ...(already ? [t('exchangeLead.preview.already')] : []),
    ...assessors.flatMap((assessor) => {
      const name = isolated(assessor.name)
      return [
        ...(assessor.sameName ? [t('exchangeLead.preview.sameName', { name })] : []),
        ...(assessor.otherDevices > 0
          ? [t('exchangeLead.preview.otherDevices', { name, count: assessor.otherDevices })]
          : []),
      ]
    }),
    ...(rows.some(({ planned, assessorId }) => !planned && !strange.has(assessorId))
      ? [t('exchangeLead.preview.plans')]
      : []),
    ...(erased > 0 ? [t('exchangeLead.preview.erased', { count: erased })] : []),
  ]
}

/** Somebody who is not recognised is asked after above the rows; that is not told twice. */
export const heldToTell = (preview: ReturnPreview): ReturnPreview['held'] =>
  preview.held.filter(({ reason }) => reason !== 'unknown-author' || strangersIn(preview).length === 0)

/** Rows of one assessor together, in the order the assessors are named; within, as the timetable has them. */
export const rowsInOrder = ({ assessors, rows }: ReturnPreview): ReturnPreview['rows'] =>
  assessors.flatMap(({ id }) => rows.filter((row) => row.assessorId === id))
