// Per candidate: the opening, the talk, final levels beside the computed ones, and what the candidate was asked and told.
// Assessors count here, they are not named; and nothing is read of whom the caller may not look at.
import type { CompetenceTalk } from '../../contract/index.ts'
import type { DossierCandidate, DossierLevel, DossierTalk } from '../../documents/dossier/model.ts'
import { changeOf, mechanicalOf } from '../../rules/talk.ts'
import type { Reading } from '../context.ts'
import { candidatePartOf, closingOf } from '../deliberation/closing.ts'
import { competenceTalks, inFrameworkOrder } from '../deliberation/competences.ts'
import { finalsOf } from '../deliberation/finals.ts'
import { type Material, materialOf } from '../deliberation/material.ts'
import { headsIn, openingOf } from './opening.ts'
import { contentOf, type DossierSource, levelNameIn, ofKind } from './source.ts'

export interface Looked {
  candidate: DossierCandidate
  /** Only of candidates who are open. */
  material: Material | null
  talks: CompetenceTalk[]
}

export async function dossierCandidates(db: Reading, source: DossierSource): Promise<Looked[]> {
  const { body, open, codeOf } = source
  const readiness = new Map(body.readiness.map((each) => [each.candidateId, each]))
  const found: Looked[] = []
  for (const { id } of body.candidates) {
    const { informedOn = null, agreedOn = null } = readiness.get(id) ?? {}
    const beforehand = { code: codeOf(id), informedOn, agreedOn }
    const opening = open.has(id) ? openingOf(source, id) : null
    if (opening === null) {
      found.push({ candidate: { ...beforehand, open: null }, material: null, talks: [] })
      continue
    }
    const material = await materialOf(db, source.sessionId, id)
    const talks = inFrameworkOrder(
      competenceTalks(material, await finalsOf(db, source.sessionId, id)),
      source.competences,
    )
    const about = { sessionId: source.sessionId, candidateId: id }
    const closing = await closingOf(db, about)
    const { feedback, statement } = await candidatePartOf(db, about)
    const behind = {
      opening,
      talk: talkOf(source, id),
      levels: talks.map((talk) => levelOf(source, talk)),
      closedAt: closing?.at ?? null,
      toldOn: feedback?.on ?? null,
      answer: statement?.answer ?? null,
      inOwnWords: statement !== null && statement.text.trim() !== '',
    }
    found.push({ candidate: { ...beforehand, open: behind }, material, talks })
  }
  return found
}

/** The last one that was begun: what was begun anew replaces it. */
function talkOf(source: DossierSource, candidateId: string): DossierTalk | null {
  const { records, personName } = source
  const record = ofKind(records, 'deliberation.begun').findLast(({ header }) => header.about.candidate === candidateId)
  const content = record === undefined ? null : contentOf('deliberation.begun', record)
  if (record === undefined || content === null) return null
  const inPart = (part: 'speaks' | 'listens') =>
    content.participants.filter((each) => each.part === part).map(({ personId }) => personName(personId))
  return {
    begunAt: record.header.at,
    begunBy: personName(record.header.author),
    moderator: personName(content.moderatorId),
    speaks: inPart('speaks'),
    listens: inPart('listens'),
    minutes: content.minutes,
    heads: headsIn(record, source),
  }
}

function levelOf(source: DossierSource, talk: CompetenceTalk): DossierLevel {
  const { final } = talk
  const name = (level: number | null) => levelNameIn(source, level)
  const mechanical = mechanicalOf(talk)
  const moves = Map.groupBy(final?.moves ?? [], ({ from }) => from)
  const raters = final === null || final.originals.length === 0 ? talk.assessors : final.originals
  return {
    title: `${talk.number} ${talk.title}`,
    lowest: name(talk.lowest),
    highest: name(talk.highest),
    mechanical: name(mechanical),
    final:
      final === null
        ? null
        : { level: name(final.level), reasonCode: final.reasonCode, reason: source.unnamed.talk(final.reason) },
    change: changeOf(mechanical, final),
    raters: raters.filter(({ level }) => level !== null).length,
    moves: [...moves]
      .sort(([a], [b]) => a - b)
      .map(([from, people]) => ({ from: name(from) ?? '', count: people.length })),
    kept: final?.keepOwn.length ?? 0,
  }
}
