// Where one goes from a gap: the same levels beside other jobs, beside what the person and others say, and on to the person
// and their documents.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { t } from '../../messages/index.ts'
import classes from './Gap.module.css'

export interface GapLinksProps {
  about: { sessionId: string; candidateId: string }
  personId: string
}

export const GapLinks = ({ about, personId }: GapLinksProps) => (
  <nav className={classes.links} aria-label={t('gaps.links.title')}>
    <Button
      variant="subtle"
      renderRoot={(root) => <Link to="/jobs/$sessionId/$candidateId" params={about} {...root} />}
    >
      {t('gaps.links.jobs')}
    </Button>
    <Button
      variant="subtle"
      renderRoot={(root) => <Link to="/naast-elkaar/$sessionId/$candidateId" params={about} {...root} />}
    >
      {t('gaps.links.views')}
    </Button>
    <Button
      variant="subtle"
      renderRoot={(root) => (
        <Link to="/personen/$id" params={{ id: personId }} search={{ deel: 'documenten' }} {...root} />
      )}
    >
      {t('gaps.links.documents')}
    </Button>
    <Button variant="subtle" renderRoot={(root) => <Link to="/personen/$id" params={{ id: personId }} {...root} />}>
      {t('gaps.links.person')}
    </Button>
  </nav>
)
