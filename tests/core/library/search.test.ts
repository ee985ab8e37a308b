// Search as people use it: words in any form, of everything that was prepared and is theirs to see; and nothing of what a
// job asks, of people or of their work.
import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../../assessments/contract/index.ts'
import { stemsOf } from '../../../assessments/services/library/words.ts'
import type { Client } from '../../support/core.ts'
import { libraryExercise } from '../../support/library.ts'
import { preparedWorld, profileText, startedWorld } from '../../support/setup.ts'
import { frameworkBody, judge, publishFramework, secret, uuid } from '../../support/world.ts'

const textOf = ({ pieces }: SearchHit) => pieces.map(({ text }) => text).join('')
const markedIn = ({ pieces }: SearchHit) => pieces.filter(({ found }) => found).map(({ text }) => text)
const search = async (client: Client, query: string) => (await client.library.search({ query })).hits
const texts = async (client: Client, query: string) => (await search(client, query)).map(textOf)

describe('words', () => {
  const alike: [string, string][] = [
    ['samenwerkt', 'samenwerken'],
    ['samenwerking', 'samenwerken'],
    ['sorteer', 'sorteert'],
    ['sorteren', 'sorteerde'],
    ['collegas', 'collega’s'],
    ['collega', "collega's"],
    ['geven', 'geeft'],
    ['lezen', 'leest'],
    ['bellen', 'belt'],
    ['nauwkeurige', 'nauwkeurigheid'],
    ['afspraak', 'afspraken'],
    ['machine', 'machines'],
    ['coordineren', 'coördineert'],
  ]
  it.each(alike)('«%s» and «%s» meet', (one, other) => {
    const stems = new Set(stemsOf(one))
    expect(stemsOf(other).some((stem) => stems.has(stem))).toBe(true)
  })
  it.each([
    ['werk', 'winkel'],
    ['veilig', 'vervelend'],
    ['les', 'leiding'],
  ])('«%s» and «%s» are told apart', (one, other) => {
    expect(stemsOf(one).some((stem) => stemsOf(other).includes(stem))).toBe(false)
  })
})

describe('search', () => {
  let lead: Client
  let all: Awaited<ReturnType<typeof preparedWorld>>
  let shipping: string
  const anchors = ['Loopt weg', 'Vraagt hulp wanneer het moet', 'Vraagt zelf hulp', 'Coördineert met de ploeg']
  /** A core ends with the test that opened it; each test prepares its own file. */
  const prepared = async () => {
    all = await preparedWorld()
    lead = all.clients.lead
    const body = frameworkBody()
    const [first] = body.competences
    shipping = await publishFramework(
      lead,
      {
        ...body,
        code: 'ZOEK',
        title: 'Zoekkader één',
        competences: body.competences.map((competence) =>
          competence !== first
            ? competence
            : {
                ...competence,
                number: '4',
                title: 'Goederen sorteren',
                definition: 'Sorteert wat binnenkomt, samen met collega’s',
                learningResult: 'De band is leeg',
                indicators: [
                  {
                    id: uuid(),
                    text: 'Legt afwijkende stukken apart',
                    variants: [],
                    modules: [],
                    groupId: null,
                    anchors: anchors.map((text, index) => ({ level: index + 1, text })),
                  },
                ],
              },
        ),
        knowledge: [
          { module: '', competence: '4', text: 'Kent de pictogrammen', kind: 'knowledge', topic: 'Veiligheid' },
        ],
      },
      profileText,
    )
    await lead.exercises.save({ id: null, revision: 0, body: libraryExercise(all.world) })
  }

  it('finds every kind of text, says where it stands and marks the words', async () => {
    await prepared()
    const [title] = await search(lead, 'sorteer')
    expect(title).toMatchObject({
      kind: 'competence',
      ownerId: shipping,
      owner: 'Zoekkader één',
      place: '',
      archived: false,
    })
    expect(title && textOf(title)).toBe('4 Goederen sorteren')
    expect(title && markedIn(title)).toEqual(['sorteren'])
    const kinds = async (query: string) => (await search(lead, query)).map(({ kind, place }) => `${kind} ${place}`)
    expect(await kinds('zoekkader')).toEqual(['framework '])
    expect(await kinds('afwijkend')).toEqual(['indicator 4 Goederen sorteren'])
    expect(await kinds('loopt weg')).toEqual(['anchor 4 Goederen sorteren · Onvoldoende'])
    expect(await kinds('pictogrammen')).toEqual(['exercise Doel', 'knowledge 4 Goederen sorteren · Veiligheid'])
    expect(await kinds('testjob')).toEqual(['profile '])
    expect(await kinds('testprogramma')).toEqual(['programme '])
    expect(await kinds('weegbrief')).toEqual(['exercise Weegbrief'])
    expect(await kinds('kringwinkel bestelling')).toEqual(['exercise Weegbrief'])
  })

  it('forgives endings, accents, case and a word that is half typed', async () => {
    await prepared()
    for (const query of ['coordineren', 'COÖRDINEERT', 'coördi', 'coordineert ploeg']) {
      expect(await texts(lead, query), query).toEqual(['Coördineert met de ploeg'])
    }
    for (const query of ['collegas', 'collega', 'collega’s', "Collega's", 'de collega’s']) {
      expect(await texts(lead, query), query).toContain('Sorteert wat binnenkomt, samen met collega’s')
    }
    expect((await texts(lead, 'een'))[0]).toBe('ZOEK Zoekkader één')
  })

  it('wants every word, in the text or in the titles above it; titles come before sentences, sentences before anchors', async () => {
    await prepared()
    expect(await texts(lead, 'sorteren ploeg')).toEqual(['Coördineert met de ploeg'])
    expect(await texts(lead, 'sorteren boomstam')).toEqual([])
    const inOrder = (await search(lead, 'vraagt hulp')).map(({ kind }) => kind)
    expect(inOrder).toEqual(['indicator', 'anchor', 'anchor', 'exercise'])
  })

  it('takes whatever is typed for words', async () => {
    await prepared()
    const odd = [
      '"',
      "'",
      '*',
      '-',
      '(',
      ')',
      'NEAR',
      'NEAR(a b)',
      'a AND',
      'OR',
      'NOT',
      '{words}: x',
      'words:sorteren',
      '^sorteren',
      '"sorteren',
      'sorteren*',
      '🎪',
      '🎪🎪',
      '%',
      '\\',
      ';',
      "'; drop table library_texts; --",
      '—',
      '́',
      'a'.repeat(200),
      'sorteren '.repeat(22).trim(),
      '(((((((((',
      '+ +',
      ':',
      'rowid',
      'x\u0000y',
      '\ud800',
    ]
    for (const query of odd) await expect(lead.library.search({ query }), query).resolves.toBeDefined()
    for (const query of [
      '"sorteren',
      'sorteren*',
      '^sorteren',
      '-sorteren',
      '(sorteren',
      'sorteren '.repeat(22).trim(),
    ]) {
      expect((await texts(lead, query))[0], query).toBe('4 Goederen sorteren')
    }
    for (const query of ['', '   ', '🎪', '"*"', '-']) {
      expect(await lead.library.search({ query }), query).toEqual({ hits: [], total: 0 })
    }
  })

  it('gives as many as asked and says how many there are', async () => {
    await prepared()
    const { hits, total } = await lead.library.search({ query: 'vraagt hulp', most: 1 })
    expect([hits.length, total]).toEqual([1, 4])
  })

  it('cuts a long text to the part around the word', async () => {
    await prepared()
    const exercise = libraryExercise(all.world)
    const long = `${'Leg eerst alles klaar en kijk goed rond. '.repeat(40)}Dan komt de zeldzame olifant. ${'Ga rustig verder. '.repeat(40)}`
    await lead.exercises.save({
      id: null,
      revision: 0,
      body: { ...exercise, brief: { ...exercise.brief, setting: long } },
    })
    const [hit] = await search(lead, 'olifant')
    expect(hit && textOf(hit)).toMatch(/^… .*zeldzame olifant\..* …$/)
    expect(hit && textOf(hit).length).toBeLessThan(340)
    expect(hit && markedIn(hit)).toEqual(['olifant'])
  })

  it('follows every change: saved, corrected, put away, followed by a version, removed', async () => {
    await prepared()
    const { id } = (await lead.exercises.list())[0] ?? { id: '' }
    const { body, revision } = await lead.exercises.get({ id })
    await lead.exercises.save({ id, revision, body: { ...body, title: 'Heggenschaar' } })
    expect(await texts(lead, 'veiligheidstest')).toEqual([])
    expect(await texts(lead, 'heggenschaar')).toEqual(['T-1 Heggenschaar'])
    await lead.exercises.remove({ id })
    expect(await texts(lead, 'heggenschaar')).toEqual([])

    const { body: published } = await lead.frameworks.get({ id: shipping })
    const place = {
      competenceId: published.competences[0]?.id ?? '',
      indicatorId: null,
      field: 'definition' as const,
      level: null,
    }
    const before = 'Sorteert wat binnenkomt, samen met collega’s'
    await lead.frameworks.correctSpelling({
      id: shipping,
      place,
      before,
      after: 'Sorteert wat binnen komt, samen met collega’s',
    })
    expect(await texts(lead, 'binnenkomt')).toEqual([])

    await lead.frameworks.archive({ id: shipping, archived: true })
    expect((await search(lead, 'zoekkader')).map(({ archived }) => archived)).toEqual([true])
    await lead.frameworks.archive({ id: shipping, archived: false })
    const next = await lead.frameworks.newVersion({ id: shipping })
    await lead.frameworks.publish({ id: next.id, revision: next.revision })
    expect((await search(lead, 'zoekkader')).map(({ owner }) => owner)).toEqual([
      'Zoekkader één (versie 2)',
      'Zoekkader één (versie 1)',
    ])
  })

  it('puts what is put away last, whatever it is', async () => {
    await prepared()
    await lead.frameworks.archive({ id: shipping, archived: true })
    const hits = await search(lead, 'hulp')
    expect(hits.map(({ archived }) => archived)).toEqual([false, true, true])
  })

  it('shows drafts to lead and coach, exercises to who may open them, profiles to who may know them', async () => {
    await prepared()
    const { clients } = all
    await lead.frameworks.create({ title: 'Ontwerpkader', code: '' })
    const who = async (query: string) => {
      const seen: string[] = []
      for (const key of ['lead', 'coach', 'anna', 'viewer'] as const) {
        const { hits, total } = await clients[key].library.search({ query })
        expect(total).toBe(hits.length)
        if (hits.length > 0) seen.push(key)
      }
      return seen
    }
    expect(await who('ontwerpkader')).toEqual(['lead', 'coach'])
    expect(await who('testjob')).toEqual(['lead', 'coach'])
    expect(await who('weegbrief')).toEqual(['lead', 'coach', 'anna'])
    expect(await who('testkader')).toEqual(['lead', 'coach', 'anna', 'viewer'])
  })
})

describe('what search never finds', () => {
  it('is a person, a session, a note, a key, or what a job asks', async () => {
    const { clients, world, state } = await startedWorld()
    const { lead, coach } = clients
    await lead.exercises.save({ id: null, revision: 0, body: libraryExercise(world) })
    await judge(clients.anna, world, world.work.anna, world.cara, { note: secret.annaNote, level: 4 })
    for (const query of [
      'Cara',
      'Dirk',
      'K-01',
      'Lies Lead',
      'Anna',
      'Testsessie',
      'Lokaal',
      'geheim',
      'essential',
      'gebod',
    ]) {
      expect((await lead.library.search({ query })).hits, query).toEqual([])
      expect((await coach.library.search({ query })).hits, query).toEqual([])
    }
    const rows = await state.file?.db.selectFrom('library_texts').selectAll().execute()
    const profile = rows?.filter(({ kind }) => kind === 'profile')
    expect(profile?.map(({ text }) => text)).toEqual(['Testjob'])
    expect(JSON.stringify(rows)).not.toMatch(/Cara|Dirk|geheim|Lies|desirable/)
  })
})
