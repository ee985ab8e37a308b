// The competences of a draft: the list by number, and the open one with its behaviour.
import { useId, useState } from 'react'
import type { FrameworkBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { EmptyState } from '../../../ui/index.ts'
import { OrderButtons } from '../../preparation/OrderButtons.tsx'
import { Section } from '../../preparation/Section.tsx'
import { CompetenceBrowser } from '../parts/CompetenceBrowser.tsx'
import { KnowledgeList } from '../parts/KnowledgeList.tsx'
import { AddCompetence } from './AddCompetence.tsx'
import { CompetenceFields } from './CompetenceFields.tsx'
import classes from './Draft.module.css'
import {
  changedCompetence,
  mostCompetences,
  movedCompetence,
  newCompetence,
  withoutCompetence,
} from './framework-edits.ts'
import { IndicatorList } from './IndicatorList.tsx'
import { RemoveButton } from './RemoveButton.tsx'

export interface CompetenceEditorProps {
  framework: FrameworkBody
  change: (edit: (framework: FrameworkBody) => FrameworkBody, what?: string) => void
}

export function CompetenceEditor({ framework, change }: CompetenceEditorProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const listId = useId()
  const { competences } = framework
  const competence = competences.find(({ id }) => id === chosen) ?? competences[0]
  const index = competences.findIndex((each) => each.id === competence?.id)
  const taken = (number: string, but?: string) => competences.some((each) => each.number === number && each.id !== but)

  return (
    <Section title={t('frameworks.parts.competences')}>
      <CompetenceBrowser
        competences={competences}
        open={competence?.id ?? null}
        onOpen={setChosen}
        tools={
          competences.length < mostCompetences ? (
            <AddCompetence
              framework={framework}
              taken={taken}
              onAdd={(number, title) => {
                const fresh = newCompetence(crypto.randomUUID(), number, title)
                change((now) => ({ ...now, competences: [...now.competences, fresh] }))
                setChosen(fresh.id)
              }}
            />
          ) : null
        }
      >
        {competence ? (
          <div className={classes.editor} key={competence.id}>
            <CompetenceFields
              competence={competence}
              taken={taken}
              change={(edit, what) =>
                change((now) => changedCompetence(now, competence.id, edit), `${competence.id} ${what}`)
              }
            />
            <div className={classes.buttons}>
              <OrderButtons
                listId={listId}
                index={index}
                count={competences.length}
                name={competence.title}
                onMove={(by) => change((now) => movedCompetence(now, competence.id, by))}
              />
              <RemoveButton
                label={t('frameworks.competence.remove')}
                onRemove={() => {
                  change((now) => withoutCompetence(now, competence.id))
                  setChosen((competences[index + 1] ?? competences[index - 1])?.id ?? null)
                }}
              />
            </div>
            <IndicatorList
              competence={competence}
              scale={framework.scale}
              change={(edit, what) =>
                change((now) => changedCompetence(now, competence.id, edit), what && `${competence.id} ${what}`)
              }
            />
            <KnowledgeList framework={framework} number={competence.number} />
          </div>
        ) : (
          <EmptyState title={t('frameworks.competence.empty')} />
        )}
      </CompetenceBrowser>
    </Section>
  )
}
