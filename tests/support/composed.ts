// A composed document with every kind of block, and with words that try a layout: signs of XML, lines, right-to-left.
import type { Block, ComposedDocument } from '../../assessments/contract/index.ts'

const scale = ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'].map((name, i) => ({ value: i + 1, name, meaning: '' }))
export const difficultName = 'Ö. <b>"Fatima" & Co</b> فاطمة الزهراء 🌻'

const block = (id: string) => ({ id, sources: [] })
export const chartBlock: Extract<Block, { type: 'chart' }> = {
  ...block('chart'),
  type: 'chart',
  caption: 'Niveau en wat de job vraagt',
  alt: 'Samenwerken: Goed, gevraagd Matig. Plannen: Matig, gevraagd Goed.',
  scale,
  rows: [
    { label: 'Samenwerken', level: 3, words: 'Goed', lowest: 2, highest: 3, cutOff: 2 },
    { label: 'Plannen & <ordenen>', level: 2, words: 'Matig', lowest: 2, highest: 2, cutOff: 3 },
    { label: 'Veilig werken', level: null, words: 'Onvoldoende bewijs', lowest: null, highest: null, cutOff: 2 },
  ],
}
export const blocks: Block[] = [
  { ...block('h1'), type: 'heading', level: 1, text: 'Dit doe je al goed' },
  { ...block('p1'), type: 'paragraph', look: 'strong', text: 'Je werkt goed samen.' },
  { ...block('h2'), type: 'heading', level: 2, text: 'Samenwerken' },
  {
    ...block('p2'),
    type: 'paragraph',
    look: 'normal',
    text: 'Bij samenwerken vroeg je of iemand hulp nodig had.\nDaarna wachtte je.',
  },
  { ...block('b1'), type: 'bullet', text: 'Je zei: «ik neem de andere kant» & tilde mee.' },
  { ...block('b2'), type: 'bullet', text: 'Je keek op < de lijst > en vinkte af.' },
  { ...block('q1'), type: 'quote', text: 'Ik vond dat fijn. شكرا جزيلا.', by: 'jij, op 3 maart' },
  chartBlock,
  {
    ...block('t1'),
    type: 'table',
    caption: 'Alles op een rij',
    head: ['Competentie', 'Niveau', 'Gevraagd'],
    shares: [5, 3, 3],
    rows: [
      [
        { text: 'Samenwerken', bold: true },
        { text: 'Goed', bold: false },
        { text: 'Matig', bold: false },
      ],
      [
        { text: 'Plannen & <ordenen>', bold: true },
        { text: 'Matig', bold: false },
        { text: 'Goed', bold: false },
      ],
    ],
  },
  { ...block('h3'), type: 'heading', level: 1, text: 'Wat nu' },
  { ...block('p3'), type: 'paragraph', look: 'quiet', text: 'Lees dit samen met je coach.' },
]
export const composed: ComposedDocument = {
  kind: 'candidate',
  title: 'Jouw verslag & wat nu',
  subtitle: 'Proefdag magazijn',
  facts: [
    { label: 'Voor', value: `${difficultName} (K-01)` },
    { label: 'Ontvanger', value: 'Regel één\nRegel twee' },
  ],
  header: 'K-01 · vertrouwelijk',
  organisation: 'De Kade <vzw>',
  madeBy: 'An Coach',
  madeAt: '2026-11-22T10:00:00Z',
  blocks,
}
