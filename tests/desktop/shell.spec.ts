// The shell itself: one program, one guarded line between page and core, and a core that may fall over.
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ElectronApplication } from '@playwright/test'
import type { Shell } from '../../assessments/contract/shell.ts'
import { StartPage } from '../support/start-page.ts'
import { binary, environment, expect, isStandIn, test } from './launch.ts'

declare global {
  interface Window {
    wakker?: Shell
  }
}

async function corePid(program: ElectronApplication): Promise<number | undefined> {
  return program.evaluate(({ app }) => app.getAppMetrics().find(({ name }) => name === 'Wakker core')?.pid)
}

test('a second start brings the first window forward and ends', async ({ desktop }) => {
  const program = await desktop.start()
  await new StartPage(await program.firstWindow()).expectShown()
  await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await promisify(execFile)(binary, desktop.args, { env: environment, timeout: 30_000 })
  const windows = () =>
    program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))
  await expect.poll(windows).toEqual([true])
})

test('the menu is Dutch', async ({ desktop }) => {
  const program = await desktop.start()
  await program.firstWindow()
  const labels = await program.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
  expect(labels?.filter((label) => label !== 'Wakker')).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Help'])
})

test('nobody but our own page in our own window reaches the core or a dialog', async ({ desktop }) => {
  const program = await desktop.start()
  const page = await program.firstWindow()
  await new StartPage(page).expectShown()
  const heard = await program.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents === undefined) return ['no window']
    const answers: string[] = []
    const send = contents.send.bind(contents)
    contents.send = (...args) => {
      answers.push(String(args[1]))
      send(...args)
    }
    const ask = (id: string, senderFrame: object | null, sender: object = contents) =>
      ipcMain.emit('rpc:to-core', { sender, senderFrame }, JSON.stringify({ i: id, p: { u: '/desk/state', b: {} } }))
    ask('elsewhere', { url: 'https://example.org/', parent: null })
    ask('other-scheme', { url: 'app://other/', parent: null })
    ask('in-a-frame', { url: 'app://wakker/', parent: {} })
    ask('gone-frame', null)
    ask('other-window', { url: 'app://wakker/', parent: null }, {})
    ask('ours', { url: 'app://wakker/', parent: null })
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    return answers.flatMap((answer) => /"i":"([a-z-]+)"/.exec(answer)?.[1] ?? [])
  })
  expect(heard).toEqual(['ours'])
})

test('a core that dies is started again, with a sentence, and the page goes on', async ({ desktop }) => {
  const program = await desktop.start()
  const page = await program.firstWindow()
  const start = new StartPage(page)
  await start.expectShown()
  await program.evaluate(({ dialog }) => {
    dialog.showMessageBox = async (...args: unknown[]) => {
      Object.assign(globalThis, { told: args.at(-1) })
      return { response: 0, checkboxChecked: false }
    }
  })
  const first = await corePid(program)
  expect(first).toBeDefined()
  if (first !== undefined) process.kill(first, 'SIGKILL')
  await expect
    .poll(() => program.evaluate(() => (globalThis as { told?: { message: string } }).told?.message))
    .toBe('Wakker is even gestopt en start opnieuw')
  await start.expectShown()
  expect(await corePid(program)).not.toBe(first)
})

/** The save dialog answers with these paths, one after the other, and the person always chooses to try elsewhere. */
async function offerPaths(program: ElectronApplication, paths: string[]): Promise<void> {
  await program.evaluate(({ dialog }, given) => {
    const offered = [...given]
    Object.assign(globalThis, { asked: [], told: [] })
    const noted = globalThis as unknown as { asked: unknown[]; told: unknown[] }
    dialog.showSaveDialog = async (...args: unknown[]) => {
      noted.asked.push(args.at(-1))
      return { canceled: offered.length === 0, filePath: offered.shift() ?? '' }
    }
    dialog.showMessageBox = async (...args: unknown[]) => {
      noted.told.push(args.at(-1))
      return { response: 0, checkboxChecked: false }
    }
  }, paths)
}

interface Told {
  message: string
  detail: string
}
const told = (program: ElectronApplication) => program.evaluate(() => (globalThis as unknown as { told: Told[] }).told)

test('the report is written whole or not at all, and a failure is said', async ({ desktop }) => {
  const program = await desktop.start()
  const page = await program.firstWindow()
  await new StartPage(page).expectShown()
  const target = join(desktop.folder, 'Verslag.docx')
  const save = async (paths: string[]) => {
    await offerPaths(program, paths)
    return page.evaluate(() => window.wakker?.dialogs.saveFile('report', 'Verslag.docx', btoa('inhoud')))
  }

  expect(await save([target])).toBe(target)
  expect(readFileSync(target, 'utf8')).toBe('inhoud')
  expect(await save([])).toBeNull()
  // A place that is not there: told, asked again, saved at the second place.
  const second = join(desktop.folder, 'Ander.docx')
  expect(await save([join(desktop.folder, 'weg', 'Verslag.docx'), second])).toBe(second)
  expect((await told(program)).map(({ message }) => message)).toEqual(['Het verslag is niet bewaard'])
  expect(readdirSync(desktop.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('a folder for many documents is chosen in the native dialog, or not', async ({ desktop }) => {
  const program = await desktop.start()
  const page = await program.firstWindow()
  await new StartPage(page).expectShown()
  const choose = async (filePaths: string[]) => {
    await program.evaluate(({ dialog }, paths) => {
      dialog.showOpenDialog = async (...args: unknown[]) => {
        Object.assign(globalThis, { asked: args.at(-1) })
        return { canceled: paths.length === 0, filePaths: paths }
      }
    }, filePaths)
    return page.evaluate(() => window.wakker?.dialogs.chooseFolder())
  }
  expect(await choose([desktop.folder])).toBe(desktop.folder)
  expect(await choose([])).toBeNull()
  // The next time it opens where the last one was.
  expect(await program.evaluate(() => (globalThis as unknown as { asked: unknown }).asked)).toMatchObject({
    title: 'Map voor de documenten kiezen',
    defaultPath: desktop.folder,
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  })
})

test('a return file for a stick that was pulled out is asked for again, and leaves nothing behind', async ({
  desktop,
}) => {
  const program = await desktop.start()
  const page = await program.firstWindow()
  await new StartPage(page).expectShown()
  const name = 'terug-2.wakkerterug'
  const stick = join(desktop.folder, 'stick')
  mkdirSync(stick)
  const keep = () =>
    page.evaluate((fileName) => window.wakker?.dialogs.saveFile('return', fileName, btoa('werk')), name)

  await offerPaths(program, [join(stick, name)])
  expect(await keep()).toBe(join(stick, name))
  rmSync(stick, { recursive: true })
  // Gone twice, then put back under another name.
  const other = join(desktop.folder, 'andere stick')
  mkdirSync(other)
  await offerPaths(program, [join(stick, name), join(stick, name), join(other, name)])
  expect(await keep()).toBe(join(other, name))
  expect(readdirSync(other)).toEqual([name])
  expect(readFileSync(join(other, name), 'utf8')).toBe('werk')
  const sentence = 'De stick of map is er niet meer. Steek de stick opnieuw in, of kies een andere plaats.'
  expect(await told(program)).toMatchObject([
    { message: 'Het terugbrengbestand is niet bewaard', detail: sentence },
    { message: 'Het terugbrengbestand is niet bewaard', detail: sentence },
  ])
  const filters = await program.evaluate(() => (globalThis as unknown as { asked: { filters: unknown }[] }).asked)
  expect(filters[0]?.filters).toEqual([{ name: 'Terugbrengbestanden van Wakker', extensions: ['wakkerterug'] }])

  // Who gives up has nothing, nowhere.
  await offerPaths(program, [join(stick, name)])
  expect(await keep()).toBeNull()
  expect(existsSync(stick)).toBe(false)
})

test('the window comes back as it was', async ({ desktop }) => {
  const stateFile = join(desktop.folder, 'user', 'window.json')
  mkdirSync(join(desktop.folder, 'user'))
  writeFileSync(stateFile, JSON.stringify({ x: 40, y: 50, width: 1100, height: 700, maximized: false }))
  const program = await desktop.start()
  await new StartPage(await program.firstWindow()).expectShown()
  await desktop.quit()
  expect(JSON.parse(readFileSync(stateFile, 'utf8'))).toMatchObject({ width: 1100, height: 700, maximized: false })
})

test('the real window is sandboxed and isolated', async ({ desktop }) => {
  test.skip(isStandIn, 'no Electron binary here: the stand-in has no sandbox to look at')
  const program = await desktop.start()
  const page = await program.firstWindow()
  await new StartPage(page).expectShown()
  expect(await page.evaluate(() => ['require' in window, 'process' in window])).toEqual([false, false])
  expect(page.url()).toBe('app://wakker/')
})
