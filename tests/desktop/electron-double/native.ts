// What has no window of its own here: dialogs answer «cancelled» until a test replaces them, the rest is noted.
import { EventEmitter } from 'node:events'
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

/** One screen, until a test says otherwise. */
class Screen extends EventEmitter {
  getAllDisplays = () => [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } }]
  getDisplayMatching({ x, y }: { x: number; y: number }) {
    const displays = this.getAllDisplays()
    return displays.find(({ workArea: on }) => x >= on.x && x < on.x + on.width && y >= on.y) ?? displays[0]
  }
}
export const screen = new Screen()

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
