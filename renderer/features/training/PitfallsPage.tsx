// The eight rating errors to read at leisure, each with an example and the habit that helps.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { t } from '../../messages/index.ts'
import { PageHead } from '../../ui/index.ts'
import { RatingErrors } from '../work/judge/RatingErrors.tsx'

export const PitfallsPage = () => (
  <>
    <PageHead title={t('work.ratingErrors.title')} sub={t('training.pitfallsIntro')}>
      <Button component={Link} to="/oefenen" variant="default">
        {t('training.toList')}
      </Button>
    </PageHead>
    <RatingErrors withExamples />
  </>
)
