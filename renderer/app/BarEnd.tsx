// The right end of every bar: the last save, and the person with what they can do about the screen itself.
import { Button, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useState } from 'react'
import { api, useDesk, useDeskCommand, useSavedAt } from '../api/index.ts'
import { t } from '../messages/index.ts'
import { FailureAlert, flushAutosaves, Icon, Saved } from '../ui/index.ts'
import classes from './Shell.module.css'

export function BarEnd() {
  const { data: desk } = useDesk()
  const savedHere = useSavedAt()
  const scheme = useComputedColorScheme('light')
  const { setColorScheme } = useMantineColorScheme()
  const lock = useDeskCommand(api.desk.lock.mutationOptions())
  const signOut = useDeskCommand(api.desk.signOut.mutationOptions())
  const close = useDeskCommand(api.desk.close.mutationOptions())
  const name = desk?.me?.name ?? ''

  const [unsaved, setUnsaved] = useState(false)

  // What is still being typed goes to disk first; if it cannot, the person stays with it.
  const leave = async (command: typeof lock) => {
    const saved = await flushAutosaves()
    setUnsaved(!saved)
    if (saved) await command.run(undefined)
  }
  const failure = unsaved ? t('common.saved.failed') : (lock.failure ?? signOut.failure ?? close.failure)

  return (
    <div className={classes.end}>
      {failure ? (
        <div className={classes.failure}>
          <FailureAlert failure={failure} />
        </div>
      ) : null}
      <Saved at={savedHere ?? desk?.savedAt ?? null} short />
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <Button
            variant="subtle"
            className={classes.who}
            rightSection={<Icon name="down" size={12} />}
            aria-label={t('common.person.menu', { name })}
          >
            <span className={classes.whoName}>{name}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void leave(lock)} leftSection={<Icon name="lock" />}>
            {t('common.person.lock')}
            <span className={classes.itemHint}>{t('common.person.lockHint')}</span>
          </Menu.Item>
          <Menu.Item onClick={() => void leave(signOut)}>{t('common.person.signOut')}</Menu.Item>
          <Menu.Item onClick={() => void leave(close)}>
            {t('common.person.close')}
            <span className={classes.itemHint}>{t('common.person.closeHint')}</span>
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}>
            {t(scheme === 'dark' ? 'common.person.light' : 'common.person.dark')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
