// One reading of a source, from the bytes offered to the last correction. It outlives the page, because corrections
// are work: who looks something up elsewhere finds them again. Signing out or closing the file forgets them.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { LineCorrection } from '../../../../assessments/contract/index.ts'
import { client, failureCode, failureSentence } from '../../../api/index.ts'
import { sentenceOf } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { currentStep, type ReadingStep, type ReadingSteps, stepBack, withStep } from './corrections.ts'
import type { Offer, OfferedSource } from './source-file.ts'

export interface Reading {
  source: OfferedSource
  steps: ReadingSteps
}

export interface ReadingInHand {
  reading: Reading | null
  busy: boolean
  failure: string | null
  offer(offered: Offer | Promise<Offer>): Promise<void>
  /** Reads again with these corrections; false when that failed and all stayed as it was. */
  correct(corrections: readonly LineCorrection[]): Promise<boolean>
  undo: (() => void) | null
  /** Forgets the source and its corrections. */
  drop(): void
}

const key = ['framework-reading']

export function useReading(): ReadingInHand {
  const queries = useQueryClient()
  const [reading, setReading] = useState<Reading | null>(() => queries.getQueryData<Reading>(key) ?? null)
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
    corrections: readonly LineCorrection[],
    sentence: (error: unknown) => string,
  ): Promise<ReadingStep | null> => {
    try {
      return { corrections, preview: await client.frameworks.preview({ ...source, corrections: [...corrections] }) }
    } catch (error) {
      setFailure(sentence(error))
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
    async offer(offered) {
      await alone(async () => {
        const answer = await offered
        if (!answer.ok) return setFailure(offerSentence(answer))
        const step = await read(answer.source, [], failureSentence)
        if (step) keep({ source: answer.source, steps: [step] })
      })
    },
    async correct(corrections) {
      if (reading === null) return false
      const done = await alone(async () => {
        const step = await read(reading.source, corrections, correctionSentence)
        if (step) keep({ ...reading, steps: withStep(reading.steps, step) })
        return step !== null
      })
      return done === true
    },
    undo: unsaved
      ? () => {
          setFailure(null)
          keep({ ...reading, steps: stepBack(reading.steps) })
        }
      : null,
    drop() {
      setFailure(null)
      keep(null)
    },
  }
}

export const stepOf = (reading: Reading): ReadingStep => currentStep(reading.steps)

function offerSentence(offer: Exclude<Offer, { ok: true }>): string {
  if (offer.code === 'UNREADABLE') return t('frameworks.source.unreadable')
  return sentenceOf('frameworks.preview', offer.code, 'megabytes' in offer ? { megabytes: offer.megabytes } : {})
}

/** The source was a profile before this correction, so the usual sentence would be wrong. */
const correctionSentence = (error: unknown): string =>
  failureCode(error) === 'SOURCE_UNKNOWN' ? t('frameworks.review.noneLeft') : failureSentence(error)
