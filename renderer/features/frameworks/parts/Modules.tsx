// The modules of the source, as a person may look one up.
import type { Module } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import preparation from '../../preparation/Preparation.module.css'
import { Section } from '../../preparation/Section.tsx'

export function Modules({ modules }: { modules: readonly Module[] }) {
  if (modules.length === 0) return null
  return (
    <Section title={t('frameworks.parts.modules')}>
      <table className={preparation.list}>
        <thead>
          <tr>
            <th scope="col">{t('frameworks.module.title')}</th>
            <th scope="col">{t('frameworks.module.code')}</th>
            <th scope="col">{t('frameworks.module.hours')}</th>
          </tr>
        </thead>
        <tbody>
          {modules.map(({ code, title, hours, extension }) => (
            <tr key={`${code} ${title}`}>
              <th scope="row">
                {title}
                {extension ? <span className="hint"> · {t('frameworks.module.extension')}</span> : null}
              </th>
              <td>{code || t('frameworks.module.noCode')}</td>
              <td>{hours === null ? t('frameworks.module.noHours') : hours}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
