// Beside the tree: the hints of the row somebody is at, and what is known of it that stands in no row.
import { Button } from '@mantine/core'
import type { FrameworkBody, Hint } from '../../../../../assessments/contract/index.ts'
import { t } from '../../../../messages/index.ts'
import { Choice } from '../../../../ui/index.ts'
import { CompetenceOrigin, quoted } from '../../parts/CompetenceOrigin.tsx'
import { changedCompetence } from '../framework-edits.ts'
import { type Row, resultKey } from '../tree/rows.ts'
import classes from './Hints.module.css'
import { RowHints } from './RowHints.tsx'

export interface RowAsideProps {
  row: Row
  framework: FrameworkBody
  hints: readonly Hint[]
  change: (edit: (now: FrameworkBody) => FrameworkBody, what?: string) => void
  onWave: (hint: Hint) => void
  onAddResult: (key: string) => void
}

export function RowAside({ row, framework, hints, change, onWave, onAddResult }: RowAsideProps) {
  const competence = framework.competences.find(({ id }) => id === row.competenceId)
  const indicator = competence?.indicators.find(({ id }) => id === row.indicatorId)
  const about = row.kind === 'competence' ? competence : undefined
  const origin = row.kind === 'indicator' ? indicator : undefined
  return (
    <aside className={classes.aside} data-hints={hints.length > 0 || undefined} aria-label={t('editor.aside')}>
      {hints.length > 0 ? <RowHints hints={hints} onWave={onWave} /> : null}
      {about ? (
        <>
          {about.indicators.length === 0 ? <p className="sub">{t('frameworks.competence.whole')}</p> : null}
          <Choice
            legend={t('frameworks.field.kind')}
            options={(['technical', 'generic'] as const).map((value) => ({
              value,
              label: t(`frameworks.kind.${value}`),
            }))}
            value={about.kind}
            onChange={(kind) => change((now) => changedCompetence(now, about.id, (each) => ({ ...each, kind })))}
          />
          {about.learningResult === '' ? (
            <div>
              <Button variant="subtle" px="xs" onClick={() => onAddResult(resultKey(about.id))}>
                {t('editor.tool.result')}
              </Button>
            </div>
          ) : null}
          <CompetenceOrigin competence={about} />
        </>
      ) : null}
      {origin && origin.variants.length > 0 ? (
        <p className="hint prose">{t('frameworks.variants', { wordings: quoted(origin.variants) })}</p>
      ) : null}
      {origin && origin.modules.length > 0 ? (
        <p className="hint prose">{t('frameworks.inModules', { modules: origin.modules.join(', ') })}</p>
      ) : null}
      {row.kind === 'anchor' ? <p className="hint">{t('frameworks.indicator.anchorHint')}</p> : null}
      {row.kind === 'level' ? <p className="hint">{t('frameworks.scale.anchorsLost')}</p> : null}
    </aside>
  )
}
