// Chromium knows no app:// scheme, so the page is shown under a name of its own that never leaves this computer;
// the program under test sees app:// on both sides.
const shown = 'http://wakker.app.localhost'

export const toShown = (url: string): string => url.replace(/^app:\/\/wakker(?=\/|$)/, shown)
export const toApp = (url: string): string => url.replace(shown, 'app://wakker')
export const isShown = (url: string): boolean => url === shown || url.startsWith(`${shown}/`)
