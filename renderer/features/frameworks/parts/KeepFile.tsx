// The framework as a file: Excel and CSV for people, CASE for other programs. Each can be read in again.
import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import { api, type KeptFile, keepFile, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert, Icon } from '../../../ui/index.ts'
import classes from './parts.module.css'

const formats = ['excel', 'csv', 'case'] as const

/** `before`: what must be on disk first; false keeps the file from being made. */
export function KeepFile({ id, before }: { id: string; before?: () => Promise<boolean> }) {
  const make = useCommand(api.frameworks.exportFile.mutationOptions(), { quiet: true })
  const [kept, setKept] = useState<KeptFile | null>(null)
  const keep = async (format: (typeof formats)[number]) => {
    setKept(null)
    if (before && !(await before())) return
    const file = await make.run({ id, format })
    if (file) setKept(await keepFile(file, format))
  }
  return (
    <div className={classes.keep}>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<Icon name="down" size={12} />}>
            {t('frameworks.file.keep')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map((format) => (
            <Menu.Item key={format} onClick={() => void keep(format)}>
              {t(`frameworks.file.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <span className={`hint prose ${classes.kept}`} role="status">
        {/* The button keeps the focus that the menu gives back to it. */}
        {make.pending ? t('frameworks.file.making') : null}
        {kept === null || kept.at === 'not-saved' ? '' : t(`frameworks.file.${kept.at}`, { name: kept.name })}
      </span>
      <FailureAlert failure={make.failure} />
    </div>
  )
}
