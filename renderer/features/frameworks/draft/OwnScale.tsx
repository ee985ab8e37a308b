// Own level words, from low to high: two to seven, each its own.
import { Button } from '@mantine/core'
import { useRef } from 'react'
import type { FrameworkBody, Scale } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { LineField } from '../../preparation/LineField.tsx'
import classes from './Draft.module.css'
import { leastLevels, mostLevels, withoutLevel } from './framework-edits.ts'

export interface OwnScaleProps {
  scale: Scale
  onChange: (edit: (framework: FrameworkBody) => FrameworkBody, what?: string) => void
}

export function OwnScale({ scale, onChange }: OwnScaleProps) {
  const list = useRef<HTMLOListElement>(null)
  const toField = (place: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[place]?.select())
  const taken = (name: string, value: number) =>
    scale.some((level) => level.value !== value && level.name.toLowerCase() === name.toLowerCase())
  return (
    <div className={classes.own}>
      <ol ref={list}>
        {scale.map(({ value, name }) => (
          <li key={value} className={classes.level}>
            <LineField
              className="grow"
              label={t('frameworks.scale.level', { number: value })}
              value={name}
              refuse={(word) => (taken(word, value) ? t('frameworks.scale.twice') : null)}
              onAccept={(word) =>
                onChange(
                  (now) => ({
                    ...now,
                    scale: now.scale.map((level) => (level.value === value ? { value, name: word } : level)),
                  }),
                  `level ${value}`,
                )
              }
            />
            {scale.length > leastLevels ? (
              <Button
                variant="subtle"
                aria-label={t('frameworks.scale.removeLevel', { number: value })}
                onClick={() => {
                  onChange((now) => withoutLevel(now, value))
                  toField(Math.max(0, value - 2))
                }}
              >
                {t('frameworks.scale.take')}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {scale.length < mostLevels ? (
        <Button
          variant="default"
          onClick={() => {
            onChange((now) => ({ ...now, scale: [...now.scale, freshLevel(now.scale)] }))
            toField(scale.length)
          }}
        >
          {t('frameworks.scale.addLevel')}
        </Button>
      ) : null}
    </div>
  )
}

const freshLevel = (scale: Scale) => {
  const value = scale.length + 1
  return { value, name: t('frameworks.scale.newLevel', { number: value }) }
}
