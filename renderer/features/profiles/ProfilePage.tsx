// One job profile, read with its framework. Who still has work to submit on that framework does not see what is asked.
import { useQuery } from '@tanstack/react-query'
import { api, failureCode, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { FailureAlert, PageHead } from '../../ui/index.ts'
import { CutOffsWithheld } from './CutOffsWithheld.tsx'
import { ProfileEditor } from './ProfileEditor.tsx'

export function ProfilePage({ id }: { id: string }) {
  const profile = useQuery(api.profiles.get.queryOptions({ input: { id } }))
  const frameworkId = profile.data?.frameworkId
  const framework = useQuery({
    ...api.frameworks.get.queryOptions({ input: { id: frameworkId ?? id } }),
    enabled: frameworkId !== undefined,
  })
  const error = profile.error ?? framework.error
  // Also where it was read before: what is withheld from now on must not stay on the screen.
  if (failureCode(profile.error) === 'CUT_OFFS_WITHHELD') return <Withheld id={id} />
  if (profile.data && framework.data)
    return (
      <ProfileEditor
        detail={profile.data}
        framework={framework.data}
        onReload={async () => (await profile.refetch()).data}
      />
    )
  if (!error) return <Waiting />
  const again = () => {
    void profile.refetch()
    void framework.refetch()
  }
  return <FailureAlert failure={failureSentence(error)} onRetry={again} />
}

function Withheld({ id }: { id: string }) {
  const { data: profiles } = useQuery(api.profiles.list.queryOptions())
  return (
    <>
      <PageHead title={profiles?.find((profile) => profile.id === id)?.title ?? t('profiles.withheldTitle')} />
      <CutOffsWithheld />
    </>
  )
}
