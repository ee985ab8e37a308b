// What a complete yearly plan has, quietly beside it. Help, never a lock.
import type { Plan } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Icon } from '../../../ui/index.ts'
import { Section } from '../../preparation/Section.tsx'
import classes from './Plan.module.css'

export function PartsList({ plan }: { plan: Plan }) {
  return (
    <Section title={t('plans.section.complete')} hint={t('plans.section.completeHint')}>
      <ul className={classes.parts}>
        {plan.parts.map(({ part, there }) => (
          <li key={part} className={classes.part} data-there={there || undefined}>
            <span>{there ? <Icon name="check" size={14} /> : null}</span>
            <span>
              {t(`plans.parts.${part}`)}
              <span className="vh">: {t(there ? 'plans.partThere' : 'plans.partOpen')}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
