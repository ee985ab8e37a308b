// A coach's plan with somebody: a proposal chosen and put in their own words, agreed, marked, talked about; and three months
// later the week says what is due. By keyboard where it counts, on a tablet and in the dark too.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { expect, tablet, test } from '../support/app.ts'
import { amina, coach, makeCoachFile, youssef } from '../support/coach-file.ts'
import { StartPage } from '../support/start-page.ts'

const days = 24 * 3600 * 1000

test.afterEach(({ app }) => {
  expect(app.errors).toBe('')
})

async function open(page: Page, file: string): Promise<void> {
  const start = new StartPage(page)
  await start.openFile(file)
  await start.signIn(coach.name, coach.pin)
}
/** By address: on a tablet the parts are behind a menu. */
const goTo = (page: Page, part: 'personen' | 'vandaag' | 'begrippen') =>
  page.goto(`${page.url().split('#')[0]}#/${part}`)
const toPerson = async (page: Page, name: string) => {
  await goTo(page, 'personen')
  await page.getByRole('link', { name: new RegExp(name) }).click()
}
const step = 'Elke dag één paklijst natellen, samen met Yousra.'

// The page and the core live on one computer: in another zone, «today» differs between them around midnight.
test.use({ timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone })

async function planForAmina(page: Page): Promise<void> {
  await toPerson(page, amina.name)
  await expect(page.getByText('Kies samen één doel')).toBeVisible()
  await page.getByRole('button', { name: 'POP beginnen' }).click()
  await page.getByRole('button', { name: 'Kies uit voorstellen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Voorstellen om mee te beginnen' })
  await dialog.getByLabel('Zoek een competentie').fill('nauwkeurig')
  await dialog
    .getByRole('button', { name: /^Deze aanpassen/ })
    .first()
    .click()
  await dialog.getByLabel('Stap', { exact: true }).fill(step)
  await dialog.getByLabel('Het doel').fill('Elke paklijst klopt voor ze weggaat.')
  await dialog.getByRole('button', { name: 'In het plan zetten' }).click()
  await expect(page.getByLabel('Stap', { exact: true })).toHaveValue(step)
}

test('from a proposal to what is due three months on', async ({ app, openPage }) => {
  test.slow()
  const page = await openPage()
  await open(page, await makeCoachFile(app.folder))
  await planForAmina(page)
  await expectUsable(page)

  await test.step('what a complete plan has, and the questions that are still open, lock nothing', async () => {
    const complete = page.getByRole('region', { name: 'Wat er in een volledig jaarplan staat' })
    await expect(complete.getByText('Waar ik nu sta: nog open')).toBeVisible()
    await page.getByLabel('Wat kan ik nu?').fill('Ik kan inpakken en etiketteren.')
    await expect(complete.getByText('Waar ik nu sta: staat erin')).toBeVisible()
    const first = page.getByRole('group', { name: `Eerste stap: ${step}` })
    await first.getByLabel('Wie helpt?').fill('')
    await expect(first.getByText('Wie kan hierbij helpen?')).toBeVisible()
    await first.getByLabel('Wie helpt?').fill('Yousra')
    await expect(first.getByText('Wie kan hierbij helpen?')).toHaveCount(0)
  })

  await test.step('what is added now waits: one goal first', async () => {
    await page.getByRole('textbox', { name: 'Nieuw doel' }).fill('Met de scanner werken')
    await page.keyboard.press('Enter')
    const later = page.getByRole('article', { name: 'Doel: Met de scanner werken' })
    await expect(later.getByLabel('Wanneer?')).toHaveValue('later')
  })

  await test.step('agreed together, as it stands', async () => {
    await page.getByRole('button', { name: 'Samen afgesproken…' }).click()
    await expectUsable(page)
    await page.getByRole('button', { name: 'Afspraak vastleggen' }).click()
    await expect(
      page
        .getByRole('banner')
        .or(page.locator('header'))
        .getByText(/Samen afgesproken op/),
    ).toBeVisible()
    await expect(page.getByText(/^Zoals afgesproken op .*, met Leen Claes$/)).toBeVisible()
    await page.getByLabel('Titel').fill('POP: naar het magazijn')
    await expect(page.getByText(/Daarna is er iets veranderd/)).toBeVisible()
  })

  await test.step('on the page of the person: the goal large, marked by keyboard, with a remark', async () => {
    await toPerson(page, amina.name)
    await expect(page.getByText('Elke paklijst klopt voor ze weggaat.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Later in het plan (1)' })).toBeVisible()
    const marks = page.getByRole('group', { name: `Hoe ging het? ${step}` })
    await marks.getByRole('radio', { name: 'het lukte een beetje' }).focus()
    await page.keyboard.press('Space')
    await page.getByLabel('Opmerking bij deze keer').fill('twee dagen niet')
    await expect(page.getByRole('button', { name: /^Terugnemen/ })).toBeVisible()
    await expectUsable(page)
  })

  await test.step('a talk with G, kept while writing, also when it is left half', async () => {
    await page.getByRole('main').focus()
    await page.keyboard.press('g')
    const dialog = page.getByRole('dialog', { name: `Gesprek met ${amina.name}` })
    await expect(dialog.getByLabel('Wat hebben jullie besproken?')).toBeFocused()
    await page.keyboard.type('Het natellen gaat beter met Yousra erbij.')
    await expectUsable(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await app.restart()
    await page.goto(app.url)
    await open(page, `${app.folder}/Opvolging.wakker`)
    await toPerson(page, amina.name)
    await page.getByRole('button', { name: 'Gesprek noteren' }).click()
    await expect(dialog.getByLabel('Wat hebben jullie besproken?')).toHaveValue(/met Yousra erbij/)
    await dialog.getByLabel(`In de woorden van ${amina.name}`).fill('Ik zie de fouten nu zelf.')
    await dialog.getByLabel('Volgend gesprek op').fill(dayFromNow(9))
    await dialog.getByLabel('om', { exact: true }).fill('10')
    await dialog.getByRole('button', { name: 'Klaar' }).click()
    await expect(page.getByText(/^Volgend gesprek: .*10:00$/)).toBeVisible()
  })

  await test.step('three months on: late first, marked from there, talked about from there', async () => {
    await app.setClock(91 * days)
    await page.reload()
    await goTo(page, 'vandaag')
    const late = page.getByRole('region', { name: 'Bleef liggen' })
    await expect(late.getByText('Gesprek', { exact: true })).toBeVisible()
    await expect(late.getByText(`Stap: ${step}`)).toBeVisible()
    await expectUsable(page)
    await late.getByRole('radio', { name: 'het lukte', exact: true }).check()
    await expect(late.getByLabel('Opmerking bij deze keer')).toBeVisible()
    await page.getByRole('radio', { name: 'Vier weken' }).check()
    await expect(page.getByText(`Stap: ${step}`)).toHaveCount(0)
    await page.getByRole('button', { name: `Gesprek noteren met ${amina.name}` }).click()
    await page.getByLabel('Wat hebben jullie besproken?').fill('Het magazijn komt in zicht.')
    await page.getByRole('button', { name: 'Klaar' }).click()
    await expect(page.getByText('Er is niets te doen voor wie jij begeleidt.')).toBeVisible()
  })

  await test.step('an earlier talk is put right by who wrote it', async () => {
    await toPerson(page, amina.name)
    await page.getByRole('button', { name: 'Gesprek noteren' }).click()
    await page.getByText('Vorige gesprekken (1)').press('Enter')
    await page.getByRole('button', { name: /^Verbeteren: / }).press('Enter')
    const notes = page.getByLabel('Wat hebben jullie besproken?')
    await expect(notes).toBeFocused()
    await expect(notes).toHaveValue(/met Yousra erbij/)
    await expect(page.getByText(/^Je verbetert het gesprek van/)).toBeVisible()
    await notes.fill('Het natellen lukt nu zonder Yousra.')
    await expectUsable(page)
    await page.getByRole('button', { name: 'Klaar' }).click()
    await page.getByRole('button', { name: 'Gesprek noteren' }).click()
    await expect(notes).toHaveValue('Het magazijn komt in zicht.')
    await page.getByText('Vorige gesprekken (1)').press('Enter')
    await expect(page.getByText('Het natellen lukt nu zonder Yousra.')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('the plan says what it is, and goes on paper', async () => {
    await page.getByRole('link', { name: 'Later in het plan (1)' }).press('Enter')
    await expect(page.getByRole('link', { name: 'POP', exact: true })).toHaveAttribute('href', /begrippen/)
    await expectUsable(page)
    await page.getByRole('button', { name: 'Plan op papier' }).press('Enter')
    await expect(page).toHaveURL(/\/documenten\//)
    await expect(page.getByRole('main')).toContainText('Elke paklijst klopt voor ze weggaat.')
    // A second time it is the same paper.
    const paper = page.url()
    await page.goBack()
    await page.getByRole('button', { name: 'Plan op papier' }).press('Enter')
    await expect(page).toHaveURL(paper)
  })
})

test('the calendar file has codes, and names only when asked', async ({ app, openPage }) => {
  const page = await openPage()
  await open(page, await makeCoachFile(app.folder))
  await toPerson(page, youssef.name)
  await page.getByRole('button', { name: 'Gesprek noteren' }).click()
  await page.getByLabel('Wat hebben jullie besproken?').fill('Eerste kennismaking.')
  await page.getByLabel('Volgend gesprek op').fill(dayFromNow(1))
  await page.getByRole('button', { name: 'Klaar' }).click()
  await goTo(page, 'vandaag')
  await page.getByRole('button', { name: 'Naar mijn agenda…' }).click()
  await expectUsable(page)
  const made = async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Agendabestand maken' }).click(),
    ])
    return readFileSync(await file.path(), 'utf8')
  }
  const codes = await made()
  expect(codes).toContain('SUMMARY:K-01: gesprek')
  expect(codes).not.toContain(youssef.name)
  await page.getByLabel('Ook namen en stappen').check()
  expect(await made()).toContain(youssef.name)
})

test('reference notes say when they were looked at; a tablet in the dark reads all of it', async ({
  app,
  openPage,
}) => {
  const page = await openPage(tablet)
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, await makeCoachFile(app.folder))
  await planForAmina(page)
  await expectUsable(page)
  await goTo(page, 'begrippen')
  const note = page.getByRole('article', { name: /POP/ }).first()
  await expect(note.getByText('Kijk na of dit nog klopt.')).toBeVisible()
  await expectUsable(page)
  await note.getByRole('button', { name: /^Vandaag nagekeken/ }).click()
  await expect(note.getByText(/nagekeken op/)).toBeVisible()
  await note.getByRole('button', { name: /^Aanpassen/ }).click()
  await page.getByLabel('Uitleg').fill('Zoals wij het zeggen.')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(note.getByText('aangepast door Leen Claes')).toBeVisible()
})

/** As a date field takes it. */
function dayFromNow(count: number): string {
  const at = new Date(Date.now() + count * days)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
