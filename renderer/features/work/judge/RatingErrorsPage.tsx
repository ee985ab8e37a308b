// The screen before the first rating of the day: eight sentences, one button, and Enter is that button.
import { Button } from '@mantine/core'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert, KeyHint } from '../../../ui/index.ts'
import classes from './RatingErrors.module.css'
import { RatingErrors } from './RatingErrors.tsx'

export function RatingErrorsPage() {
  const seen = useCommand(api.work.ratingErrorsSeen.mutationOptions())
  return (
    <div className={classes.page}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
      <section className={classes.scroll} tabIndex={0} aria-labelledby="rating-errors">
        <h1 id="rating-errors">{t('work.ratingErrors.title')}</h1>
        <p className="sub">{t('work.ratingErrors.hint')}</p>
        <RatingErrors />
      </section>
      <footer className={classes.foot}>
        <FailureAlert failure={seen.failure} />
        <Button
          autoFocus
          loading={seen.pending}
          onClick={() => void seen.run({})}
          rightSection={<KeyHint>Enter</KeyHint>}
        >
          {t('work.ratingErrors.goOn')}
        </Button>
      </footer>
    </div>
  )
}
