// What has no window of its own here: dialogs answer «cancelled» until a test replaces them, the rest is noted.
import { noted } from './calls.ts'

export const dialog = {
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showMessageBox: async (...args: unknown[]) => {
    noted('showMessageBox')(...args)
    return { response: 0, checkboxChecked: false }
  },
  showErrorBox: noted('showErrorBox'),
}

export const shell = {
  openPath: async (path: string) => {
    noted('openPath')(path)
    return ''
  },
  openExternal: async (url: string) => noted('openExternal')(url),
}

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
}

export class Menu {
  static #application: Menu | null = null
  readonly items: unknown[]
  constructor(items: unknown[]) {
    this.items = items
  }
  static buildFromTemplate(template: unknown[]): Menu {
    return new Menu(template)
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#application
  }
}
