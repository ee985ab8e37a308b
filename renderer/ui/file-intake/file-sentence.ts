// Why a file was not taken in, in words.
import { t } from '../../messages/index.ts'
import type { FileReading } from './read-file.ts'

const figure = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 })

export const fileSentence = (refused: Exclude<FileReading, { ok: true }>): string =>
  t(`common.file.${refused.code}`, refused.code === 'tooLarge' ? { megabytes: figure.format(refused.megabytes) } : {})
