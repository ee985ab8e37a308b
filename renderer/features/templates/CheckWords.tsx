// What a template would do, as a list to read: what asks attention first, what is filled after it.
import type { TemplateCheck, TemplateTag } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { Attention } from '../../ui/index.ts'
import classes from './Templates.module.css'

const places = ['body', 'header', 'footer', 'footnote', 'text box'] as const
const needed = ['inhoud', 'titel', 'datum'] as const

export const attentionIn = ({ tags, missing, missingStyles }: TemplateCheck): number =>
  tags.filter(({ found }) => found === 'misspelt').length + missing.length + (missingStyles.length > 0 ? 1 : 0)

export function CheckWords({ check }: { check: TemplateCheck }) {
  const { missing, missingStyles, pages } = check
  const filled = check.tags.filter(({ found }) => found === 'known')
  const stays = check.tags.filter(({ found }) => found !== 'known')
  return (
    <div className={classes.check}>
      {missing.length === 0 ? null : (
        <>
          <h3>{t('templates.check.missing')}</h3>
          <ul>
            {missing.map((tag) => (
              <li key={tag}>
                <Attention>{missingWords(tag)}</Attention>
              </li>
            ))}
          </ul>
        </>
      )}
      {stays.length === 0 ? null : (
        <>
          <h3>{t('templates.check.stays')}</h3>
          <ul>
            {stays.map((tag) => (
              <li key={`${tag.where} ${tag.tag}`}>
                {tag.meant === null ? (
                  <StayLine tag={tag} />
                ) : (
                  <Attention>
                    <StayLine tag={tag} />
                  </Attention>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {missingStyles.length === 0 ? null : <p>{t('templates.check.styles', { names: missingStyles.join(', ') })}</p>}
      {attentionIn(check) === 0 && stays.length === 0 ? <p>{t('templates.check.good')}</p> : null}
      <h3>{t('templates.check.filled')}</h3>
      {filled.length === 0 ? <p>{t('templates.check.nothing')}</p> : null}
      <ul className={classes.filled}>
        {filled.map((tag) => (
          <li key={`${tag.where} ${tag.tag}`}>
            <code>{tag.tag}</code> <span className="sub">{whereWords(tag)}</span>
          </li>
        ))}
      </ul>
      <p className="hint">
        {pages === null ? t('templates.check.pagesUnknown') : t('templates.check.pages', { count: pages })}
      </p>
    </div>
  )
}

/** A brace in a text is nobody's mistake; a field almost written right is. */
const StayLine = ({ tag }: { tag: TemplateTag }) => (
  <>
    <code dir="auto">{tag.tag}</code> {whereWords(tag)}. {stayWords(tag)}
  </>
)

function whereWords({ where }: TemplateTag): string {
  const place = places.find((known) => known === where)
  return place === undefined ? where : t(`templates.check.where.${place}`)
}

function stayWords({ tag, meant }: TemplateTag): string {
  if (meant !== null) return t('templates.check.meant', { tag: meant })
  return t(/^\{+\s*(?:inhoud|grafiek)\s*\}+$/i.test(tag) ? 'templates.check.noRoom' : 'templates.check.unknown')
}

function missingWords(tag: string): string {
  const known = needed.find((name) => tag === `{${name}}`)
  return known === undefined ? tag : t(`templates.check.missingOf.${known}`)
}
