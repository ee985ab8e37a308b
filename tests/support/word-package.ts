// Whether a .docx is one that Word opens: every part is whole XML, every relation leads somewhere inside, every part has
// a type, no drawing shares its number.
import { unzipSync } from 'fflate'
import { expect } from 'vitest'
import { partsOf } from './docx.ts'

export function expectSound(bytes: Uint8Array): void {
  const names = Object.keys(unzipSync(bytes))
  const parts = partsOf(bytes)
  const types = parts.get('[Content_Types].xml') ?? ''
  for (const [name, xml] of parts) expect(unclosed(xml), name).toEqual([])
  for (const [name, xml] of parts) {
    if (!name.endsWith('.rels')) continue
    const folder = name.replace(/_rels\/[^/]+$/, '')
    const ids = [...xml.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size, name).toBe(ids.length)
    for (const [relation] of xml.matchAll(/<Relationship [^>]*>/g)) {
      if (relation.includes('TargetMode="External"')) {
        expect(relation).toMatch(/relationships\/hyperlink"/)
        continue
      }
      const target = / Target="([^"]*)"/.exec(relation)?.[1] ?? ''
      expect(names, `${name} → ${target}`).toContain(
        target.startsWith('/') ? target.slice(1) : plainPath(folder + target),
      )
    }
  }
  for (const name of names) {
    if (name === '[Content_Types].xml' || name.endsWith('/')) continue
    const known = types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').pop()}"`)
    expect(known, `type of ${name}`).toBe(true)
  }
  const used = [...(parts.get('word/document.xml') ?? '').matchAll(/r:(?:id|embed|link)="([^"]*)"/g)].map(
    ([, id]) => id,
  )
  for (const id of used) expect(parts.get('word/_rels/document.xml.rels')).toContain(`Id="${id}"`)
}

const plainPath = (path: string) => {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Elements left open or closed in another order. */
function unclosed(xml: string): string[] {
  const open: string[] = []
  for (const [, closing, name = '', selfClosing] of xml.matchAll(
    /<(\/?)([\w:.-]+)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g,
  )) {
    if (selfClosing === '/') continue
    if (closing === '') open.push(name)
    else if (open.pop() !== name) return [`</${name}>`]
  }
  return open
}
