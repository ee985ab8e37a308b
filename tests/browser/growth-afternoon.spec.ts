// A coach's afternoon with one person, from what she says of her own work to a plan that is alive three months later: the
// parts follow one another by their own links, and what is told in one is there in the next.
import type { Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { expect, test } from '../support/app.ts'
import { linesOf, partOf, textOf } from '../support/docx.ts'
import { foreignTemplate } from '../support/foreign-template.ts'
import { StartPage } from '../support/start-page.ts'
import { DocumentsPage } from './pages/documents-page.ts'
import { PersonsPage } from './pages/persons-page.ts'
import { SessionPage } from './pages/session-page.ts'

const coach = { name: 'Yusuf Demir', pin: '1234' }
const person = 'Mariam Haidari'
const code = 'K-03'
const job = 'Medewerker sortering, vroege ploeg'
const gap = 'Werkt samen met collega’s'
const goal = 'Ik zeg in de groep wat ik wil doen.'
const step = 'Elke maandag zeg ik als eerste welke post ik neem, met Jo erbij.'
const reason = 'Eén stap opent deze job. Eerst samen oefenen.'
const houseStyle = 'Briefpapier De Kade'
const aDay = 24 * 3_600_000

async function signIn(page: Page): Promise<void> {
  const start = new StartPage(page)
  await start.choose('Het voorbeeld bekijken')
  await page.getByRole('button', { name: 'Het voorbeeld openen' }).click()
  await page.getByRole('heading', { name: 'Wie ben je?' }).waitFor({ timeout: 40_000 })
  await start.signInAs(coach.name, coach.pin)
}
/** By address, as after a night: on what the clock says now. */
const goTo = (page: Page, part: string) => page.goto(`${page.url().split('#')[0]}#/${part}`)

test('a coach’s afternoon, and what is due three months on', async ({ app, openPage }) => {
  test.slow()
  const page = await openPage()
  const persons = new PersonsPage(page)
  const documents = new DocumentsPage(page)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const takeBack = async () => {
    await button('Terug naar de begeleiding').click()
    await page.getByLabel('Je PIN').fill(coach.pin)
  }
  await signIn(page)

  await test.step('somebody without a coach is taken on in one tap', async () => {
    await persons.open(person)
    await button('Ik word de coach').click()
    await expect(button('Ik word de coach')).toHaveCount(0)
    await expectUsable(page)
  })

  await test.step('her own view, on a screen with nothing else; stopped, gone on with, handed in', async () => {
    const session = new SessionPage(page)
    await session.goToList()
    await page.getByRole('link', { name: 'Voorbeeldsessie sorteercentrum' }).click()
    await session.openTab('Bevragingen')
    const own = page.getByRole('region', { name: 'Eigen inschatting' }).getByRole('row').filter({ hasText: code })
    const give = button(`Scherm geven voor de eigen inschatting van ${code}`)
    await give.click()
    await button('Beginnen').click()
    await expect(page.getByRole('heading', { level: 1, name: 'Ik spreek af wie wat doet.' })).toBeFocused()
    await expect(page.getByText(person)).toHaveCount(0)
    for (const often of ['4', '2']) {
      await page.keyboard.press(often)
      await page.keyboard.press('Enter')
    }
    await expect(page.getByText('Zin 3 van 14')).toBeVisible()
    await button('Stoppen').click()
    await takeBack()
    await expect(own).toContainText('2 van 14 beantwoord')
    await give.click()
    await button('Verder gaan').click()
    await page.keyboard.press('3')
    await page.keyboard.press('Enter')
    await button('Stoppen').click()
    await button('Ik ben klaar').click()
    await expect(page.getByRole('heading', { name: 'Dankjewel' })).toBeVisible()
    await takeBack()
    await page.getByRole('link', { name: `Naast elkaar: ${code}` }).click()
  })

  await test.step('side by side: where she and the assessors differ comes first', async () => {
    const first = page.getByRole('region', { name: 'Eerst te bespreken' })
    await expect(first.getByRole('article', { name: 'Ik spreek af wie wat doet.' })).toContainText('altijd')
    await expect(first).toContainText('Om te beginnen:')
    await page.getByRole('link', { name: 'Naar de kloof' }).click()
  })

  await test.step('the gap, other jobs, and one decision with a reason', async () => {
    await expect(page.getByRole('heading', { level: 1, name: `${code} ${person} naar ${job}` })).toBeVisible()
    await expect(page.getByText('Van de 4 essentiële competenties halen er 3 de grens en 1 nog niet.')).toBeVisible()
    await page.getByRole('link', { name: 'Andere jobs' }).click()
    const near = page.getByRole('region', { name: 'Eén stap ervandaan' })
    await expect(near.getByText(`Eén stap opent deze job: «${gap}» van Matig naar Goed.`)).toBeVisible()
    await near.getByRole('link', { name: `Naast personen: ${job}` }).click()
    await button(`Beslissen over ${person}`).click()
    await page.getByRole('textbox', { name: 'Waarom?' }).fill(reason)
    await page.getByRole('radio', { name: 'Eerst voorbereiden' }).check({ force: true })
    await button('Vastleggen').click()
    await expect(page.getByRole('row').filter({ hasText: person })).toContainText(reason)
    await page.getByRole('main').getByRole('link', { name: person }).click()
    await expect(persons.since(/Over de job/)).toContainText(reason)
  })

  await test.step('a plan from the gap: a proposal in her own words, one goal, one first step', async () => {
    await page.getByRole('link', { name: 'Kloof', exact: true }).first().click()
    await button('Plan maken').click()
    await button('Kies uit voorstellen').click()
    const dialog = page.getByRole('dialog', { name: 'Voorstellen om mee te beginnen' })
    await expect(dialog.getByText(/^Voor deze competentie zijn er geen voorstellen\./).first()).toBeVisible()
    await expect(dialog.getByRole('heading', { name: 'Uit de bibliotheek van Wakker' })).toBeVisible()
    await dialog.getByLabel('Zoek een competentie').fill('samenwerken')
    await dialog
      .getByRole('button', { name: /^Deze aanpassen/ })
      .first()
      .click()
    await dialog.getByLabel('Stap', { exact: true }).fill(step)
    await expect(dialog.getByLabel('Bij welk doel?')).toHaveValue(/.+/)
    await dialog.getByRole('button', { name: 'In het plan zetten' }).click()
    await page.getByLabel('Doel', { exact: true }).fill(goal)
    await button('Samen afgesproken…').click()
    await button('Afspraak vastleggen').click()
    await expect(page.getByText(/^Zoals afgesproken op .*, met Yusuf Demir$/)).toBeVisible()
    await expectUsable(page)
    await page.getByRole('link', { name: new RegExp(person) }).click()
    await expect(page.getByText(goal)).toBeVisible()
    await expect(persons.marks(step)).toBeVisible()
  })

  await test.step('a talk with G', async () => {
    await persons.noteTalk(person, {
      notes: 'Samen de meting gelezen. Mariam kiest voor de ploegstart.',
      said: 'In een kleine groep durf ik wel.',
      agreed: 'Volgende maandag begint ze.',
    })
  })

  await test.step('the letterhead of the house comes in from where it is missed', async () => {
    await documents.begin(/Verslag voor de kandidaat/)
    const address = page.url()
    await page.getByRole('link', { name: 'Huisstijl beheren' }).click()
    const choosing = page.waitForEvent('filechooser')
    await button('Bestand kiezen').click()
    await (await choosing).setFiles({
      name: 'briefpapier.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(foreignTemplate()),
    })
    await page.getByLabel('Naam van het sjabloon').fill(houseStyle)
    await button('Sjabloon bewaren').click()
    await expect(page.getByText(`${houseStyle} is bewaard.`)).toBeVisible()
    await page.goto(address)
  })

  await test.step('hers: strengths first, her goal in it, in the styles of the house', async () => {
    const { name, bytes } = await documents.word(houseStyle)
    expect(name).toMatch(/^Verslag-kandidaat-K-03-/)
    const lines = linesOf(bytes)
    const headings = lines.filter(({ style }) => style === 'Kop1').map(({ text }) => text)
    expect(headings.slice(0, 2)).toEqual(['Dit doe je al goed', 'Hier kun je in groeien'])
    expect(lines.find(({ text }) => text === 'Jouw verslag')?.style).toBe('Titel')
    expect(textOf(bytes)).toContain(goal)
    expect(partOf(bytes, 'word/header1.xml')).toContain('De Kade')
    await documents.toPerson()
  })

  await test.step('the coach’s: everything, the decided levels and the evidence', async () => {
    await documents.begin(/Verslag voor de coach/)
    const { name, bytes } = await documents.word(houseStyle)
    expect(name).toMatch(/^Verslag-coach-K-03-/)
    for (const words of [gap, 'Hoe er gemeten is', 'Telt opnieuw bij een verschil'])
      expect(textOf(bytes)).toContain(words)
    expect(partOf(bytes, 'word/styles.xml')).toContain('Kade Tabel')
    await documents.toPerson()
  })

  await test.step('one for others: locked until read and agreed, then no more than that', async () => {
    await documents.begin(/Voor de opleiding/, 'Opleidingscentrum De Brug')
    await documents.share('Sorteert goederen volgens de instructie')
    await expect(button('Word maken')).toHaveCount(0)
    await documents.agreeTogether()
    const { bytes } = await documents.word(houseStyle)
    const text = textOf(bytes)
    expect(text).toContain('Opleidingscentrum De Brug')
    expect(text).toContain('Sorteert goederen volgens de instructie')
    // Neither the other levels, nor what she needed more time for, nor how it was decided about her.
    for (const secret of [gap, 'extra tijd', reason, 'durf ik']) expect(text).not.toContain(secret)
    await documents.toPerson()
    await expect(page.getByText('gelezen en akkoord')).toBeVisible()
  })

  await test.step('three months on: what is due, marked from there, and what has happened since', async () => {
    await app.setClock(91 * aDay)
    await page.reload()
    await goTo(page, 'vandaag')
    const late = page.getByRole('region', { name: 'Bleef liggen' })
    await expect(late.getByText(`Stap: ${step}`)).toBeVisible()
    await late
      .getByRole('group', { name: `Hoe ging het? ${step}` })
      .getByRole('radio', { name: 'het lukte', exact: true })
      .check()
    await expectUsable(page)
    await goTo(page, 'personen')
    await page.getByRole('main').getByRole('link', { name: person }).click()
    await expect(page.getByRole('heading', { name: /^Sinds je gesprek/ })).toBeVisible()
    await expect(persons.since(/^Stap/)).toContainText('lukte')
  })
  expect(app.errors).toBe('')
})
