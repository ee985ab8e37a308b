// The few sentences the host says itself, when the page with the message catalogue cannot be shown.

const sentences = {
  refused: [
    'Dit adres is niet voor deze browser',
    'Open Wakker met het volledige adres dat bij het starten verscheen, of start Wakker opnieuw. Je gegevens zijn niet veranderd.',
  ],
  missing: [
    'Deze pagina bestaat niet',
    'Ga terug, of open Wakker opnieuw met het adres dat bij het starten verscheen.',
  ],
  failed: ['Wakker kon deze pagina niet lezen', 'Je gegevens zijn niet veranderd. Sluit Wakker en start het opnieuw.'],
} as const

export type PageName = keyof typeof sentences

export function sentencePage(name: PageName): string {
  const [title, text] = sentences[name]
  return `<!doctype html>
<html lang="nl-BE">
<meta charset="utf-8">
<title>Wakker</title>
<style>body { font: 16px/1.5 'Segoe UI', 'Open Sans', sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem }</style>
<h1>${title}</h1>
<p>${text}</p>
</html>
`
}
