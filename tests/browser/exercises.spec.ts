// The library of exercises: one written by keyboard, taken into a programme, and printed for who needs it.
import { emptyBrief } from '../../assessments/contract/index.ts'
import { expectUsable } from '../support/accessible.ts'
import { expect, tablet, test } from '../support/app.ts'
import { fileWithFramework } from '../support/file-with-framework.ts'
import { lead, StartPage } from '../support/start-page.ts'
import { ExercisePage } from './pages/exercise-page.ts'
import { ProgrammePage } from './pages/programme-page.ts'

test.afterEach(({ app }) => {
  expect(app.errors).toBe('')
})

const title = 'Veiligheid in het magazijn 🦺'

test('an exercise by keyboard, into a programme, and on paper for two roles', async ({ app, openPage }) => {
  // The whole way of one exercise, with a power cut at the end.
  test.slow()
  const path = await fileWithFramework(app.folder)
  const page = await openPage()
  const start = new StartPage(page)
  await start.openFile(path)
  await start.signIn(lead.name, lead.pin)
  const exercise = new ExercisePage(page)
  await exercise.goToList()
  await expect(page.getByText('Er zijn nog geen oefeningen.')).toBeVisible()
  await exercise.make(title)

  await test.step('what it is, and what it shows', async () => {
    await exercise.type('Code', 'VT-9')
    await page.getByLabel('Soort').focus()
    await page.keyboard.type('test')
    await expect(page.getByLabel('Soort')).toHaveValue('test')
    await page.getByRole('checkbox', { name: `1 Competentie 1 in ${title}` }).press('Space')
    await expect(page.getByRole('columnheader', { name: title })).toContainText('2 indicatoren, norm 12')
  })

  await test.step('without a brief there is nothing to print, and that is said', async () => {
    await expect(page.getByText('Er is nog niets om af te drukken.')).toBeVisible()
  })

  await test.step('the brief: texts, lists, and what this kind does not need folded away', async () => {
    await exercise.type('Opdracht voor de kandidaat', 'Lees elke vraag. Kruis één antwoord aan.')
    await exercise.type('Waar je op let', 'Vraagt uitleg\nKijkt zijn antwoorden na')
    await expect(exercise.part('Rolspeler')).toHaveAttribute('aria-expanded', 'false')
    await expect(exercise.part('Waar je op let')).toContainText('2 punten')
    await expect(page.getByText('De opdracht in eenvoudige taal is nog niet geschreven.')).toBeVisible()
  })

  await test.step('a test, whose table is held against its points', async () => {
    await exercise.press('Test toevoegen')
    await exercise.press('Vraag toevoegen')
    await expect(exercise.text('Vraag of opdracht')).toBeFocused()
    await page.keyboard.type('Wat betekent een rond blauw bord?')
    await exercise.type('Antwoorden om uit te kiezen', 'een verbod\neen gebod')
    await expect(page.getByText('Bij vraag 1 staat het juiste antwoord niet bij de antwoorden.')).toBeVisible()
    await page.getByLabel('Juist antwoord').selectOption('een gebod')
    await exercise.type('Punten', '21')
    await expect(page.getByText('Geef een aantal hele punten van 1 tot 20.')).toBeVisible()
    await exercise.type('Punten', '4')
    await expect(page.getByText('Samen 4 punten')).toBeVisible()
    await expect(page.getByText('Er is nog geen tabel.')).toBeVisible()
    for (const [at, name] of ['Onvoldoende', 'Matig', 'Goed'].entries()) await exercise.type(`${name} vanaf`, `${at}`)
    await expect(page.getByText('Zeer goed staat nog niet in de tabel.')).toBeVisible()
    await exercise.type('Zeer goed vanaf', '5')
    await expect(page.getByText('Zeer goed vraagt meer punten dan er te halen zijn.')).toBeVisible()
    await exercise.type('Zeer goed vanaf', '4')
    await expect(page.getByText('vraagt meer punten')).toHaveCount(0)
    await expect(page.getByRole('row', { name: /Goed.*2 tot en met 3/ })).toBeVisible()
    await expectUsable(page)
  })

  await test.step('a question that is removed comes back', async () => {
    await exercise.press('Wat betekent een rond blauw bord? verwijderen')
    await expect(page.getByText('Samen 0 punten')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Vraag toevoegen' })).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(page.getByText('Samen 4 punten')).toBeVisible()
  })

  await test.step('printed from the library: to each what is theirs', async () => {
    const candidate = await exercise.print('Kandidaat')
    expect(candidate.name).toBe('Veiligheid-in-het-magazijn-kandidaat.docx')
    expect(candidate.text).toContain('Kruis één antwoord aan.')
    expect(candidate.text).toContain('Wat betekent een rond blauw bord?')
    expect(candidate.text).not.toContain('Kijkt zijn antwoorden na')
    const assessor = await exercise.print('Beoordelaar')
    expect(assessor.text).toContain('Kijkt zijn antwoorden na')
    expect(assessor.text).toContain('Gedrag 1.1')
    expect(assessor.text).toContain('4')
  })

  const programme = new ProgrammePage(page)
  await test.step('a programme takes a copy with matrix and brief', async () => {
    await programme.goToList()
    await programme.make('Meetdag')
    await programme.addFromLibrary(title)
    await expect(programme.titles()).toHaveText([title])
    await expect(programme.cell('1 Competentie 1', title)).toBeChecked()
  })

  await test.step('there it is printed as it stands there', async () => {
    await programme.open(title)
    await exercise.part('Opdracht voor de kandidaat').press('Enter')
    await exercise.type('Opdracht voor de kandidaat', 'Vandaag doen we de vragen samen.')
    await expectUsable(page)
    const candidate = await exercise.print('Kandidaat')
    expect(candidate.text).toContain('Vandaag doen we de vragen samen.')
    expect(candidate.text).not.toContain('Kruis één antwoord aan.')
    const assessor = await exercise.print('Beoordelaar')
    expect(assessor.text).toContain('Meetdag')
    expect(assessor.text).toContain('Kijkt zijn antwoorden na')
  })

  await test.step('and goes back into the library as another exercise', async () => {
    await exercise.press('In de bibliotheek bewaren')
    await page.getByRole('link', { name: 'Daar openen' }).press('Enter')
    await exercise.expectShown(title)
    await expect(exercise.text('Code')).toHaveValue('')
    await expect(exercise.text('Opdracht voor de kandidaat')).toHaveValue('Vandaag doen we de vragen samen.')
  })

  await test.step('after a power cut everything is there', async () => {
    await page.waitForTimeout(1_000)
    await app.restart()
    await page.goto(app.url)
    await start.openFile(path)
    await start.signIn(lead.name, lead.pin)
    await exercise.goToList()
    await expect(page.getByRole('link', { name: title })).toHaveCount(2)
    await page.getByRole('row', { name: /VT-9/ }).getByRole('link').press('Enter')
    await expect(exercise.text('Waar je op let')).toHaveValue('- Vraagt uitleg\n- Kijkt zijn antwoorden na')
    await expect(page.getByText('Samen 4 punten')).toBeVisible()
  })
})

test('put away, brought back, removed; on a framework that went on', async ({ app, openPage }) => {
  const path = await fileWithFramework(app.folder, {
    competences: 2,
    more: async (client, frameworkId) => {
      const body = {
        code: 'RS-1',
        title: 'Een klant met een vraag',
        kind: 'role-play' as const,
        group: false,
        frameworkId,
        phases: [{ name: 'Gesprek', minutes: 10 }],
        matrix: [],
        brief: { ...emptyBrief, rolePlayer: { role: 'Klant', text: 'Je wacht aan de balie.' } },
      }
      await client.exercises.save({ id: null, revision: 0, body })
      const draft = await client.frameworks.newVersion({ id: frameworkId })
      await client.frameworks.publish(draft)
      await client.frameworks.archive({ id: frameworkId, archived: true })
      await client.people.save({ id: null, name: 'Ilse', roles: ['assessor'] })
    },
  })
  const page = await openPage(tablet)
  const start = new StartPage(page)
  await start.openFile(path)
  await start.signInAs(lead.name, lead.pin)
  const programme = new ProgrammePage(page)
  await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter')
  // By pointer: a menu that has just opened gives the focus to its first part, and a key pressed meanwhile goes there.
  await page.getByRole('menuitem', { name: "Programma's" }).click()

  await test.step('new work stands on the newest version only, and says which it is', async () => {
    await programme.startNew('Meetdag')
    await expect(page.getByLabel('Kader').getByRole('option')).toHaveText([/versie 2/])
    await page.keyboard.press('Enter')
    await programme.expectShown('Meetdag')
    await page.getByRole('button', { name: 'Uit de bibliotheek' }).press('Enter')
    await expect(page.getByText(/1 oefening staat op een ander kader of een andere versie.*versie 1/)).toBeVisible()
    await expect(page.getByRole('dialog').getByRole('button', { name: /toevoegen$/ })).toHaveCount(0)
    await expectUsable(page)
    await page.keyboard.press('Escape')
  })

  await test.step('a programme is put away and found again', async () => {
    await page.getByRole('button', { name: 'Archiveren', exact: true }).press('Enter')
    await expect(page.getByText('gearchiveerd', { exact: false }).first()).toBeVisible()
    await page.getByRole('link', { name: "Programma's" }).press('Enter')
    await expect(page.getByText("Alle programma's zijn gearchiveerd.", { exact: false })).toBeVisible()
    await page.getByRole('checkbox', { name: 'Ook gearchiveerde (1)' }).check()
    await page.getByRole('button', { name: 'Uit het archief halen: Meetdag' }).press('Enter')
    await expect(page.getByRole('button', { name: 'Archiveren: Meetdag' })).toBeVisible()
  })

  const exercise = new ExercisePage(page)
  await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter')
  await page.getByRole('menuitem', { name: 'Oefeningen' }).click()
  const row = page.getByRole('row', { name: /RS-1/ })
  await test.step('an exercise too', async () => {
    await expect(row).toContainText('versie 1')
    await page.getByRole('searchbox').fill('rollenspel')
    await expect(row).toBeVisible()
    await expectUsable(page)
    await row.getByRole('button', { name: /^Archiveren/ }).press('Enter')
    await expect(row).toHaveCount(0)
    await page.getByRole('searchbox').fill('')
    await page.getByRole('checkbox', { name: 'Ook gearchiveerde (1)' }).check()
    await row.getByRole('button', { name: /^Uit het archief halen/ }).press('Enter')
    await expect(row.getByRole('button', { name: /^Archiveren/ })).toBeVisible()
  })

  await test.step('a copy is another one; removing asks once', async () => {
    await row.getByRole('button', { name: /^Een klant met een vraag kopiëren/ }).press('Enter')
    await exercise.expectShown('Een klant met een vraag')
    await page.getByRole('button', { name: 'Verwijderen', exact: true }).first().press('Enter')
    await page
      .getByRole('group', { name: /uit de bibliotheek\?/ })
      .getByRole('button', { name: 'Verwijderen' })
      .press('Enter')
    await expect(page.getByRole('heading', { name: '1 oefening' })).toBeVisible()
  })

  await test.step('an assessor reads it as text and prints it', async () => {
    await start.signOut(lead.name)
    await start.choosePin('Ilse', '1357')
    await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter')
    await page.getByRole('menuitem', { name: 'Oefeningen' }).click()
    await row.getByRole('link').press('Enter')
    await exercise.expectShown('Een klant met een vraag')
    await expect(page.getByText('Je wacht aan de balie.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Hoe je de rol speelt' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Kandidaat', exact: true })).toHaveCount(0)
    await expect(page.getByText('Voor de kandidaat is er nog niets', { exact: false })).toBeVisible()
    await expectUsable(page)
    const { text } = await exercise.print('Rolspeler')
    expect(text).toContain('Je wacht aan de balie.')
  })
})
