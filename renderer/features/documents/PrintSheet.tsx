// The document on paper, or as a PDF: beside the page and only for the printer. A locked one has no sheet.
import { createPortal } from 'react-dom'
import type { DocumentView } from '../../../assessments/contract/index.ts'
import { BlockBody } from './BlockBody.tsx'
import classes from './Documents.module.css'
import { Facts } from './Reading.tsx'

export function PrintSheet({ view }: { view: DocumentView }) {
  const { title, subtitle, organisation, blocks } = view.document
  return createPortal(
    <div className={classes.sheet} lang="nl-BE">
      <p>{organisation}</p>
      <h1>{title}</h1>
      <p dir="auto">{subtitle}</p>
      <Facts view={view} />
      {blocks.map((block) => (
        <BlockBody key={block.id} block={block} />
      ))}
    </div>,
    document.body,
  )
}
