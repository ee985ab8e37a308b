// The way to the search from everywhere in the frame, with the key on it.
import { Link, useNavigate } from '@tanstack/react-router'
import { isSearchKey } from '../features/search/search-key.ts'
import { t } from '../messages/index.ts'
import { Icon, KeyHint, usePageKeys } from '../ui/index.ts'
import classes from './Shell.module.css'

export const searchAddress = '/zoeken'

export function SearchLink({ here }: { here: boolean }) {
  const navigate = useNavigate()
  usePageKeys((event) => {
    // On its own page the field takes the key.
    if (here || !isSearchKey(event)) return
    event.preventDefault()
    void navigate({ to: searchAddress })
  })
  return (
    <Link to={searchAddress} className={classes.search} aria-current={here ? 'page' : undefined}>
      <Icon name="search" />
      {t('search.title')}
      <KeyHint>{t('search.key')}</KeyHint>
    </Link>
  )
}
