// One reading of a source, from the bytes offered to the last correction. It outlives the page, because corrections
// are work: who looks something up elsewhere finds them again. Signing out or closing the file forgets them.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ImportKind, LineCorrection } from '../../../../assessments/contract/index.ts'
import { client, failureCode, failureSentence } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { currentStep, type ReadingStep, type ReadingSteps, stepBack, withStep } from './corrections.ts'
import { type Offer, type OfferedSource, offerSentence } from './source-file.ts'

export interface Reading {
  source: OfferedSource
  steps: ReadingSteps
}

export interface ReadingInHand {
  reading: Reading | null
  busy: boolean
  failure: string | null
  /** What was offered last and not recognised: a person may know what it is. */
  unknown: OfferedSource | null
  offer(offered: Offer | Promise<Offer>, kind?: ImportKind): Promise<void>
  /** Reads again with these corrections; false when that failed and all stayed as it was. */
  correct(corrections: readonly LineCorrection[]): Promise<boolean>
  /** Reads again as something else. The corrections go: they were about lines as they were read. */
  readAs(kind: ImportKind): Promise<boolean>
  undo: (() => void) | null
  /** Forgets the source and its corrections. */
  drop(): void
}

const key = ['framework-reading']

export function useReading(): ReadingInHand {
  const queries = useQueryClient()
  const [reading, setReading] = useState<Reading | null>(() => queries.getQueryData<Reading>(key) ?? null)
  const [unknown, setUnknown] = useState<OfferedSource | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const underWay = useRef(false)

  const keep = (next: Reading | null) => {
    setReading(next)
    if (next === null) queries.removeQueries({ queryKey: key })
    else {
      queries.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY })
      queries.setQueryData(key, next)
    }
  }

  const read = async (
    source: OfferedSource,
    said: Pick<ReadingStep, 'kind' | 'corrections'>,
    onFailure: (error: unknown) => void,
  ): Promise<ReadingStep | null> => {
    try {
      const { kind, corrections } = said
      const preview = await client.frameworks.preview({ ...source, kind, corrections: [...corrections] })
      return { ...said, preview }
    } catch (error) {
      onFailure(error)
      return null
    }
  }

  /** One at a time: a second drop or click while one is being read is ignored. */
  const alone = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    if (underWay.current) return undefined
    underWay.current = true
    setBusy(true)
    setFailure(null)
    try {
      return await work()
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }

  const again = async (
    said: Pick<ReadingStep, 'kind' | 'corrections'>,
    sentence: (error: unknown) => string,
  ): Promise<boolean> => {
    if (reading === null) return false
    const done = await alone(async () => {
      const step = await read(reading.source, said, (error) => setFailure(sentence(error)))
      if (step) keep({ ...reading, steps: withStep(reading.steps, step) })
      return step !== null
    })
    return done === true
  }

  const unsaved = reading !== null && reading.steps.length > 1
  useEffect(() => {
    if (!unsaved) return
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [unsaved])

  return {
    reading,
    busy,
    failure,
    unknown,
    async offer(offered, kind) {
      await alone(async () => {
        setUnknown(null)
        const answer = await offered
        if (!answer.ok) return setFailure(offerSentence(answer))
        const step = await read(answer.source, { kind: kind ?? null, corrections: [] }, (error) => {
          setFailure(failureSentence(error))
          if (failureCode(error) === 'SOURCE_UNKNOWN') setUnknown(answer.source)
        })
        if (step) keep({ source: answer.source, steps: [step] })
      })
    },
    correct: (corrections) =>
      again({ kind: reading === null ? null : stepOf(reading).kind, corrections }, correctionSentence),
    readAs: (kind) => again({ kind, corrections: [] }, (error) => kindSentence(error, kind)),
    undo: unsaved
      ? () => {
          setFailure(null)
          keep({ ...reading, steps: stepBack(reading.steps) })
        }
      : null,
    drop() {
      setFailure(null)
      setUnknown(null)
      keep(null)
    },
  }
}

export const stepOf = (reading: Reading): ReadingStep => currentStep(reading.steps)

/** The source was a framework before this correction, so the usual sentence would be wrong. */
const correctionSentence = (error: unknown): string =>
  failureCode(error) === 'SOURCE_UNKNOWN' ? t('imports.review.noneLeft') : failureSentence(error)

const kindSentence = (error: unknown, kind: ImportKind): string =>
  failureCode(error) === 'SOURCE_UNKNOWN'
    ? t('imports.recognised.failed', { kind: t(`imports.kind.${kind}`) })
    : failureSentence(error)
