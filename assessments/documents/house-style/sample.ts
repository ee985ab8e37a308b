// An example in a template, about nobody: so that a house sees its own pages before there is a person to put in them.
import type { Block, ComposedDocument } from '../../contract/index.ts'

const block = (id: string) => ({ id, sources: [] })
const scale = ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'].map((name, i) => ({ value: i + 1, name, meaning: '' }))
const rows = [
  { label: 'Samenwerken', level: 3, lowest: 3, highest: 3, cutOff: 3 },
  { label: 'Veilig werken', level: 3, lowest: 2, highest: 3, cutOff: 2 },
  { label: 'Plannen', level: 2, lowest: 2, highest: 2, cutOff: 3 },
].map((row) => ({ ...row, words: scale[row.level - 1]?.name ?? '' }))
const name = (value: number) => scale[value - 1]?.name ?? ''

const blocks: Block[] = [
  {
    ...block('about'),
    type: 'paragraph',
    look: 'quiet',
    text: 'Dit is een voorbeeld met verzonnen tekst. Het gaat over niemand.',
  },
  { ...block('strengths'), type: 'heading', level: 1, text: 'Dit doe je al goed' },
  { ...block('together'), type: 'heading', level: 2, text: 'Samenwerken' },
  { ...block('together/level'), type: 'paragraph', look: 'strong', text: 'Voor Samenwerken sta je op Goed.' },
  { ...block('together/1'), type: 'bullet', text: 'Je vroeg een collega of die hulp nodig had en tilde mee.' },
  { ...block('together/2'), type: 'bullet', text: 'Je zei wanneer je klaar was met je deel.' },
  { ...block('growth'), type: 'heading', level: 1, text: 'Hier kun je in groeien' },
  { ...block('plan'), type: 'heading', level: 2, text: 'Plannen' },
  { ...block('plan/level'), type: 'paragraph', look: 'normal', text: 'Voor Plannen sta je nu op Matig.' },
  { ...block('words'), type: 'quote', text: 'Ik wil dat stap voor stap leren.', by: 'jij, in het gesprek' },
  { ...block('overview'), type: 'heading', level: 1, text: 'Alles op een rij' },
  {
    ...block('chart'),
    type: 'chart',
    caption: 'Niveau per competentie',
    alt: rows.map(({ label, words, cutOff }) => `${label}: ${words}, gevraagd ${name(cutOff)}.`).join(' '),
    scale,
    rows,
  },
  {
    ...block('table'),
    type: 'table',
    caption: 'Je niveau per competentie',
    head: ['Competentie', 'Jouw niveau', 'Gevraagd'],
    shares: [5, 3, 3],
    rows: rows.map(({ label, words, cutOff }) => [
      { text: label, bold: true },
      { text: words, bold: false },
      { text: name(cutOff), bold: false },
    ]),
  },
]

export const sampleDocument = (organisation: string, madeBy: string, madeAt: string): ComposedDocument => ({
  kind: 'candidate',
  title: 'Jouw verslag',
  subtitle: 'Voorbeeld',
  facts: [
    { label: 'Voor', value: 'Voornaam Achternaam (K-00)' },
    { label: 'Ontvanger', value: 'Naam van een werkgever' },
    { label: 'Job', value: 'Magazijnmedewerker' },
    { label: 'Sessie', value: 'Proefdag' },
  ],
  header: 'Jouw verslag · K-00',
  organisation,
  madeBy,
  madeAt,
  blocks,
})
