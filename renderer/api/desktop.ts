// What the desktop shell offers the page, and nothing more. In a browser it is absent.
import type { Shell } from '../../assessments/contract/shell.ts'

declare global {
  interface Window {
    wakker?: Shell
  }
}

export const desktop: Shell | undefined = window.wakker
