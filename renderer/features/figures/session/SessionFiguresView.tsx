// The figures of a session in the order in which they help: people, words, one coefficient, then what lies behind it.
import { Link } from '@tanstack/react-router'
import type { SessionFigures } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { EmptyState, useTables } from '../../../ui/index.ts'
import { AgreementPart } from './AgreementPart.tsx'
import { CoefficientPart } from './CoefficientPart.tsx'
import { Differences } from './Differences.tsx'
import { MoreFigures } from './MoreFigures.tsx'
import { PerCompetence } from './PerCompetence.tsx'
import { SpreadPart } from './SpreadPart.tsx'
import { countedWords } from './session-words.ts'

const charts = ['agreement', 'spread', 'per-competence'] as const

export function SessionFiguresView({ figures }: { figures: SessionFigures }) {
  const tables = useTables(charts)
  if (figures.candidates.counted === 0)
    return (
      <EmptyState title={t('figures.session.nothing')}>
        <p>{t('figures.session.nothingText')}</p>
        <Link to="/sessies/$id" params={{ id: figures.sessionId }} search={{ tab: 'eindbespreking' }}>
          {t('figures.session.toDeliberation')}
        </Link>
      </EmptyState>
    )
  return (
    <>
      <p className="sub">{countedWords(figures.candidates)}</p>
      {figures.agreement.known ? <Differences figures={figures} /> : null}
      <AgreementPart figures={figures} tables={tables} />
      {figures.agreement.known ? <CoefficientPart figures={figures} /> : null}
      <SpreadPart figures={figures} tables={tables} />
      {figures.agreement.known ? <PerCompetence figures={figures} tables={tables} /> : null}
      <MoreFigures figures={figures} />
    </>
  )
}
