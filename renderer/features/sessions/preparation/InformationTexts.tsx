// What a candidate is told beforehand: three short texts, each with a proposal in plain words that is taken over in one tap.
import { Button } from '@mantine/core'
import { Information, type SessionBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { TextField } from '../../preparation/TextField.tsx'
import classes from './Information.module.css'
import type { Change } from './PreparationTab.tsx'
import { informationTexts, withInformation } from './readiness-edits.ts'

export function InformationTexts({ body, change }: { body: SessionBody; change: Change }) {
  const editable = useEditable()
  return (
    <div className={classes.texts}>
      {informationTexts.map((field) => {
        const text = body.information[field]
        const proposal = t(`sessions.information.proposal.${field}`)
        return (
          <div key={field}>
            <TextField
              label={t(`sessions.information.${field}`)}
              schema={Information.shape[field]}
              value={text}
              onAccept={(typed) => change((now) => withInformation(now, { [field]: typed }), `information ${field}`)}
            />
            {editable && text.trim() === '' ? (
              <div className={classes.proposal}>
                <p className="sub prose">{proposal}</p>
                <Button
                  variant="default"
                  aria-label={t('sessions.information.takeOf', { what: t(`sessions.information.${field}`) })}
                  onClick={() => change((now) => withInformation(now, { [field]: proposal }))}
                >
                  {t('sessions.information.take')}
                </Button>
              </div>
            ) : null}
          </div>
        )
      })}
    </div>
  )
}
