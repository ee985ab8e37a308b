// A programme and a session made by hand up to the start, with the input people really give.
import { shippedLibrary } from '../../assessments/library/index.ts'
import { expect, test } from '../support/app.ts'
import { fileWithFramework } from '../support/file-with-framework.ts'
import { lead, StartPage } from '../support/start-page.ts'
import { ProgrammePage } from './pages/programme-page.ts'
import { SessionPage } from './pages/session-page.ts'

/** Beside what ships, as it lies among the frameworks to choose from. */
const ownFramework = 'T-1 · versie 1 · Kader'
const preparedFile = (folder: string) => fileWithFramework(folder, { library: shippedLibrary })

test.afterEach(({ app }) => {
  expect(app.errors).toBe('')
})

// A file from before there was a library, or whose library was removed.
test('without a framework it says what comes first', async ({ openPage }) => {
  const page = await openPage()
  const start = new StartPage(page)
  await start.createFile('Leeg')
  await start.registerLead()
  await new SessionPage(page).goToList()
  await expect(page.getByText('Maak eerst een programma')).toBeVisible()
  await page.getByRole('link', { name: "Naar de programma's" }).click()
  await expect(page.getByRole('link', { name: 'Naar de kaders' })).toBeVisible()
})

test('a programme by hand: phases, matrix, order, and every step back', async ({ app, openPage }) => {
  const path = await preparedFile(app.folder)
  const page = await openPage()
  await new StartPage(page).openFile(path)
  await new StartPage(page).signIn(lead.name, lead.pin)
  const programme = new ProgrammePage(page)
  await programme.goToList()

  await test.step('a double click makes one programme', async () => {
    await programme.startNew('Doorstroom “magazijn” 📦')
    await page.getByRole('button', { name: 'Programma maken' }).click()
    await expect(page.getByLabel('Kader', { exact: true })).toHaveAccessibleDescription(/mag niet leeg zijn/)
    await programme.chooseFramework(ownFramework)
    await page.getByRole('button', { name: 'Programma maken' }).dblclick()
    await programme.expectShown('Doorstroom “magazijn” 📦')
    await programme.goToList()
    await expect(page.getByRole('link', { name: 'Doorstroom “magazijn” 📦' })).toHaveCount(1)
    await page.getByRole('link', { name: 'Doorstroom “magazijn” 📦' }).click()
  })

  await test.step('0 minutes are refused, and the rest is saved', async () => {
    await programme.addExercise('Rollenspel')
    await programme.minutes(1).fill('0')
    await expect(page.getByText('Geef een aantal hele minuten van 1 tot 480.')).toBeVisible()
    await expect(programme.minutes(1)).toHaveValue('0')
    await expect(page.getByText('Samen 20 minuten')).toBeVisible()
    await programme.minutes(1).fill('25')
    await page.getByRole('button', { name: 'Fase toevoegen' }).click()
    await expect(page.getByLabel('Naam van fase 2')).toBeFocused()
    await page.keyboard.type('Nabespreken')
    await expect(page.getByText('Samen 35 minuten')).toBeVisible()
    await programme.closeExercise()
  })

  await test.step('the order changes by keyboard, and the focus goes along', async () => {
    await programme.addExercise('Postbak')
    await programme.closeExercise()
    await page.getByRole('button', { name: 'Postbak omhoog' }).focus()
    await page.keyboard.press('Enter')
    await expect(programme.titles()).toHaveText(['Postbak', 'Rollenspel'])
    await expect(page.getByRole('button', { name: 'Postbak omhoog' })).toBeFocused()
  })

  await test.step('what an exercise shows is ticked with arrows and space', async () => {
    await programme.cell('1 Competentie 1', 'Postbak').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await expect(programme.cell('2 Competentie 2', 'Rollenspel')).toBeChecked()
    await expect(page.getByRole('columnheader', { name: 'Rollenspel' })).toContainText('4 indicatoren, norm 12')
    await page.getByRole('button', { name: '1 Competentie 1', exact: true }).click()
    await page.getByRole('button', { name: 'Geen indicatoren van 1 in Postbak' }).click()
    await expect(page.getByText('als geheel beoordeeld', { exact: true })).toBeVisible()
  })

  await test.step('removing asks, and can be taken back', async () => {
    await page.getByRole('button', { name: 'Rollenspel verwijderen' }).click()
    await page
      .getByRole('group', { name: /Rollenspel verwijderen/ })
      .getByRole('button', { name: 'Verwijderen' })
      .click()
    await expect(programme.titles()).toHaveText(['Postbak'])
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(programme.titles()).toHaveText(['Postbak', 'Rollenspel'])
  })

  await test.step('after a power cut everything is there', async () => {
    await expect(page.getByText('2 Competentie 2\u2069 komt in maar één oefening aan bod')).toBeVisible()
    await page.waitForTimeout(1_000)
    await app.restart()
    await page.goto(app.url)
    await new StartPage(page).openFile(path)
    await new StartPage(page).signIn(lead.name, lead.pin)
    await programme.goToList()
    await page.getByRole('link', { name: 'Doorstroom “magazijn” 📦' }).click()
    await expect(programme.titles()).toHaveText(['Postbak', 'Rollenspel'])
    await expect(programme.cell('2 Competentie 2', 'Rollenspel')).toBeChecked()
  })
})

test('a session by hand up to the start', async ({ app, openPage }) => {
  const path = await preparedFile(app.folder)
  const page = await openPage()
  await new StartPage(page).openFile(path)
  await new StartPage(page).signIn(lead.name, lead.pin)
  const programme = new ProgrammePage(page)
  await programme.goToList()
  await programme.make('Meetdag', ownFramework)
  await programme.addExercise('Rollenspel')
  await programme.closeExercise()
  await programme.cell('1 Competentie 1', 'Rollenspel').check()
  const session = new SessionPage(page)
  await session.goToList()
  await session.make('Voorjaar', { programme: 'Meetdag' })

  await test.step('without candidates it does not start, and says so', async () => {
    await expect(page.getByText('Starten kan zodra er kandidaten zijn.')).toBeVisible()
    await expect(session.startButton()).toHaveCount(0)
  })

  await test.step('candidates are typed one after another', async () => {
    await session.typeCandidates(['Zoë "Zo" O’Neill', 'يوسف', 'Dirk 👷', 'Dirk 👷'])
    await expect(session.nameOf('K-02')).toHaveValue('يوسف')
    await expect(page.getByLabel('Code van de nieuwe kandidaat')).toHaveValue('K-05')
    await expect(page.getByText('2 kandidaten heten')).toBeVisible()
  })

  await test.step('a name of 10,000 characters is refused and stays on the screen', async () => {
    const long = 'x'.repeat(10_000)
    await session.newName().fill(long)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Dit is te lang.')).toBeVisible()
    await expect(session.newName()).toHaveValue(long)
    await session.newName().fill('')
  })

  await test.step('a code somebody has is refused', async () => {
    await page.getByLabel('Code van K-04').fill('k-03')
    await expect(page.getByText('Deze code is al van iemand anders.')).toBeVisible()
    await page.getByLabel('Code van K-04').fill('K-04')
  })

  await test.step('no runs is said too', async () => {
    await expect(page.getByText('Starten kan zodra er afnames zijn.')).toBeVisible()
  })

  await test.step('assessors are added by name, and runs proposed, then changed by hand', async () => {
    await session.addAssessor('Ilse')
    await session.addAssessor('Bart')
    await session.propose()
    await expect(session.observes('Ilse', 'K-01', 'Rollenspel')).toBeChecked()
    await session.observes('Ilse', 'K-01', 'Rollenspel').focus()
    await page.keyboard.press('Space')
    await expect(session.observes('Ilse', 'K-01', 'Rollenspel')).not.toBeChecked()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(session.observes('Ilse', 'K-01', 'Rollenspel')).toBeChecked()
  })

  await test.step('every deviation needs its reason', async () => {
    await expect(page.getByText('maar één oefening').first()).toBeVisible()
    await session.startButton().click()
    await session.nowButton().click()
    await expect(page.getByText(/ontbreekt nog een reden/)).toBeVisible()
    await session.giveReasons('Dit is een proef')
    await session.nowButton().dblclick()
    await expect(page.getByRole('link', { name: 'Verloop' })).toHaveAttribute('aria-current', 'page')
    await expect(page.getByText('niet begonnen').first()).toBeVisible()
  })

  await test.step('the accepted deviations stand with their reason', async () => {
    await page.getByRole('link', { name: 'Voorbereiding' }).click()
    await expect(page.getByText('Reden: Dit is een proef').first()).toBeVisible()
    await expect(session.nameOf('K-02')).toHaveValue('يوسف')
  })
})

test('two windows on one programme: the slower one is told, and nothing is written over', async ({ app, openPage }) => {
  const path = await preparedFile(app.folder)
  const first = await openPage()
  await new StartPage(first).openFile(path)
  await new StartPage(first).signIn(lead.name, lead.pin)
  await new ProgrammePage(first).goToList()
  await new ProgrammePage(first).make('Meetdag', ownFramework)
  const second = await openPage()
  await new StartPage(second).signIn(lead.name, lead.pin)
  await new ProgrammePage(second).goToList()
  await second.getByRole('link', { name: 'Meetdag' }).click()
  await new ProgrammePage(second).expectShown('Meetdag')

  await first.getByRole('textbox', { name: 'Naam', exact: true }).fill('Meetdag een')
  await new ProgrammePage(first).expectSaved()
  await first.waitForTimeout(1_000)
  await second.getByRole('textbox', { name: 'Naam', exact: true }).fill('Meetdag twee')
  await expect(second.getByText('intussen in een ander venster')).toBeVisible()
  await second.getByRole('button', { name: /Opnieuw laden/ }).click()
  await new ProgrammePage(second).expectShown('Meetdag een')
})
