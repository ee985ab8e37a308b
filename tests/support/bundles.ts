// Files that travel, for tests: a device, a draft of each kind, and records with content, all made from a seed where it
// matters that the same text comes out twice.
import { createHash, createHmac } from 'node:crypto'
import { BundleFailure, type DeviceSecrets, type ManifestDraft } from '../../assessments/bundles/index.ts'
import { emptyBrief, type Preparation, type RecordLine } from '../../assessments/contract/index.ts'
import { canonicalJson } from '../../assessments/rules/canonical.ts'
import { asTheyAre } from './plain.ts'
import { frameworkBody } from './world.ts'

export const sha256Hex = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
/** A UUID that is the same for the same number. */
export const numbered = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

export function recordLine(header: Record<string, unknown>, contents: { subjects: string[]; content: unknown }[]) {
  const parts = contents.map(({ content }, part) => {
    const salt = sha256Hex(`salt ${part}`).slice(0, 32)
    return { part, salt, content: canonicalJson(content) }
  })
  const commitments = parts.map(({ salt, content }, part) => ({
    commitment: createHmac('sha256', Buffer.from(salt, 'hex')).update(content, 'utf8').digest('hex'),
    subjects: contents[part]?.subjects ?? [],
  }))
  const text = canonicalJson({ ...header, parts: commitments })
  return { header: text, hash: sha256Hex(text), parts } satisfies RecordLine
}

/** A chain of sealed notes, each about one candidate. */
export function chain(
  device: string,
  length: number,
  words = 'Vraagt de collega om hulp bij het tillen.',
): RecordLine[] {
  const lines: RecordLine[] = []
  for (let sequence = 1; sequence <= length; sequence += 1) {
    lines.push(
      recordLine(
        {
          format: 1,
          session: numbered(1),
          author: numbered(2),
          onBehalfOf: null,
          device,
          sequence,
          kind: 'notes.sealed',
          at: '2026-03-03T09:00:00Z',
          previous: lines.at(-1)?.hash ?? null,
          supersedes: null,
          about: { assignment: numbered(100 + sequence) },
        },
        [
          {
            subjects: [numbered(3)],
            content: {
              notes: [
                {
                  id: numbered(1000 + sequence),
                  ordinal: 0,
                  at: '2026-03-03T08:59:00Z',
                  phase: 'Gesprek',
                  kind: 'fact',
                  text: words,
                  candidateIds: [numbered(3)],
                },
              ],
            },
          },
        ],
      ),
    )
  }
  return lines
}

export function preparation(): Preparation {
  const framework = frameworkBody()
  return {
    session: {
      id: numbered(1),
      title: 'Dinsdag',
      place: '',
      day: '2026-03-03',
      programmeId: numbered(4),
      revision: 2,
    },
    framework: { id: numbered(5), version: 1, body: framework, errata: [] },
    programme: {
      id: numbered(4),
      revision: 1,
      body: {
        code: '',
        title: 'Programma',
        frameworkId: numbered(5),
        combination: 'median',
        calibrationMonths: null,
        exercises: [
          {
            id: numbered(6),
            title: 'Rollenspel',
            kind: 'role-play',
            group: false,
            phases: [{ name: 'Gesprek', minutes: 10 }],
            matrix: framework.competences.map(({ id }) => ({ competenceId: id, indicatorIds: [] })),
            brief: emptyBrief,
          },
        ],
      },
    },
    candidates: [{ id: numbered(3), code: 'K-01', name: 'Šárka Öztürk 🌱', extraTimePercent: 0, ...asTheyAre }],
    runs: [
      {
        id: numbered(7),
        exerciseId: numbered(6),
        room: 'A',
        position: 0,
        candidateIds: [numbered(3)],
        extraTimePercent: 0,
        start: null,
        minutes: null,
      },
    ],
    assignments: [
      {
        id: numbered(8),
        runId: numbered(7),
        personId: numbered(2),
        position: 0,
        candidateIds: [numbered(3)],
      },
    ],
  }
}

export function drafts(device: DeviceSecrets) {
  const base = {
    session: numbered(1),
    device: { id: device.id, signKey: device.signKey },
    recipient: device.recipient,
    madeAt: '2026-03-03T12:00:00+01:00',
  }
  const head = { author: numbered(2), device: device.id, sequence: 1, hash: sha256Hex('hoofd') }
  const assessor = { id: numbered(2), name: 'Anna' }
  return {
    package: { wakker: 'package', ...base, edition: 1, from: 'Leen', assessors: [assessor], devices: [] },
    return: {
      wakker: 'return',
      ...base,
      edition: 3,
      devices: [],
      assessors: [{ ...assessor, insteadOf: null }],
      progress: [
        {
          assignment: numbered(8),
          run: numbered(7),
          exercise: numbered(6),
          assessor: numbered(2),
          candidates: [numbered(3)],
          step: 'sealed',
          notes: 12,
        },
      ],
      heads: [head],
      candidates: [{ id: numbered(3), code: 'K-03', name: 'Amina', extraTimePercent: 0 }],
    },
    receipt: {
      wakker: 'receipt',
      ...base,
      answers: { body: sha256Hex(''), edition: 3, device: device.id },
      heads: [head],
      records: 1,
      safe: true,
      forked: [],
    },
  } as const satisfies Record<string, ManifestDraft>
}

/** The failure code of something that must fail; another error or none is told as such. */
export async function failureOf(doing: () => unknown): Promise<string> {
  try {
    await doing()
    return 'no failure'
  } catch (error) {
    return error instanceof BundleFailure ? error.code : `escaped: ${String(error)}`
  }
}
