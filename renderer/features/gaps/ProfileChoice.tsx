// Another job to hold the same levels against: only profiles on the framework of this session.
import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, failureSentence } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert, matches } from '../../ui/index.ts'
import { profileChoices } from '../preparation/session-choices.ts'
import classes from './Gap.module.css'

export interface ProfileChoiceProps {
  sessionId: string
  profileId: string | null
  onProfile: (id: string) => void
}

export function ProfileChoice({ sessionId, profileId, onProfile }: ProfileChoiceProps) {
  const session = useQuery(api.sessions.get.queryOptions({ input: { id: sessionId } }))
  const programmes = useQuery(api.programmes.list.queryOptions())
  const profiles = useQuery(api.profiles.list.queryOptions())
  const error = session.error ?? programmes.error ?? profiles.error
  if (error) return <FailureAlert failure={failureSentence(error)} />
  if (!session.data || !programmes.data || !profiles.data) return <p className="sub">{t('common.loading')}</p>
  const programme = programmes.data.find(({ id }) => id === session.data.body.programmeId)
  const fitting = profileChoices(profiles.data, programme?.frameworkId, profileId)
  if (fitting.length === 0)
    return (
      <>
        <p>{t('gaps.noProfiles')}</p>
        <Button component={Link} to="/functieprofielen">
          {t('gaps.toProfiles')}
        </Button>
      </>
    )
  // Nothing to choose: the one profile there is already shows.
  if (fitting.length === 1 && fitting[0]?.value === profileId) return null
  return (
    <Select
      className={classes.profile}
      label={t('gaps.profile')}
      placeholder={t('gaps.searchProfile')}
      data={fitting}
      value={profileId}
      onChange={(id) => {
        if (id !== null) onProfile(id)
      }}
      allowDeselect={false}
      searchable
      filter={({ options, search }) =>
        options.filter((option) => !('label' in option) || matches(option.label, search))
      }
      nothingFoundMessage={t('gaps.noProfileFound')}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
