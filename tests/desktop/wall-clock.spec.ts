// The wall clock's window: one, on the screen beside, without any right it does not need.

import { StartPage } from '../support/start-page.ts'
import { makeWorkFile } from '../support/work-file.ts'
import { expect, test } from './launch.ts'

test('the wall clock has a window of its own on the second screen, comes back from it, and asks nothing else', async ({
  desktop,
}) => {
  const file = await makeWorkFile(desktop.folder)
  const program = await desktop.start()
  const page = await program.firstWindow()
  const start = new StartPage(page)
  await start.expectShown()
  await program.evaluate(({ screen }) => {
    const laptop = { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } }
    const beamer = { id: 2, workArea: { x: 1366, y: 0, width: 1920, height: 1080 } }
    const displays = [laptop, beamer]
    Object.assign(screen, {
      getAllDisplays: () => displays,
      getDisplayMatching: () => laptop,
      unplug: () => {
        displays.pop()
        screen.emit('display-removed', {}, beamer)
      },
      plugIn: () => {
        displays.push(beamer)
        screen.emit('display-added', {}, beamer)
      },
    })
  })
  await start.openFile(file)
  await start.signInAs('Ilse Vanhoutte', '1234')
  await page.getByRole('link', { name: /Groepsoverleg/ }).click()
  await page.getByRole('button', { name: 'Starten' }).click()

  const opened = program.waitForEvent('window')
  await page.getByRole('button', { name: 'Wandklok', exact: true }).click()
  const wall = await opened
  await expect(wall.getByRole('timer')).toContainText(/0[34]:/)

  const place = () =>
    program.evaluate(({ BrowserWindow }) => {
      const all = BrowserWindow.getAllWindows()
      const window = all.find(({ webContents }) => webContents.getURL().includes('wandklok'))
      return { windows: all.length, x: window?.getBounds().x, full: window?.isFullScreen() }
    })
  await expect.poll(place).toEqual({ windows: 2, x: 1366, full: true })

  await test.step('the second press brings the same window', async () => {
    await page.getByRole('button', { name: 'Wandklok', exact: true }).click()
    await expect.poll(async () => (await place()).windows).toBe(2)
  })
  await test.step('unplugged and plugged in again', async () => {
    await program.evaluate(({ screen }) => (screen as unknown as { unplug: () => void }).unplug())
    expect(await place()).toMatchObject({ full: false })
    expect((await place()).x).toBeLessThan(1366)
    await program.evaluate(({ screen }) => (screen as unknown as { plugIn: () => void }).plugIn())
    expect(await place()).toMatchObject({ x: 1366, full: true })
  })
  await test.step('it may look at the clocks and at nothing else', async () => {
    const answered = await wall.evaluate(async () => {
      const heard: string[] = []
      window.wakker?.rpc.onMessage((message) => heard.push(String(message)))
      const ask = (i: string, u: string) => window.wakker?.rpc.send(JSON.stringify({ i, p: { u, b: {} } }))
      ask('state', '/desk/state')
      ask('close', '/desk/close')
      ask('wall', '/day/wall')
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      const dialogs = await window.wakker?.dialogs.openDataFile()
      const again = await window.wakker?.openWallClock('0b0e8a52-6f5e-4c0f-9d7e-0a1b2c3d4e5f')
      const ours = ['state', 'close', 'wall'].filter((id) => heard.some((one) => one.includes(`"i":"${id}"`)))
      return { ours, dialogs, again }
    })
    expect(answered).toEqual({ ours: ['wall'], dialogs: null, again: false })
    await expect(wall.getByRole('timer')).toBeVisible()
  })
  await test.step('it goes on while the main screen is locked, and goes with the main window', async () => {
    await start.signOut('Ilse Vanhoutte')
    await expect(wall.getByRole('timer')).toContainText(/0\d:/)
    const closed = wall.waitForEvent('close')
    await program.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => !webContents.getURL().includes('wandklok'))
        ?.close(),
    )
    await closed
  })
})
