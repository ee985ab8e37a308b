// Who gets in at the loopback address, and what they are given.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startHost } from '../../../assessments/host/host.ts'
import { maxMessageChars } from '../../../assessments/host/rpc.ts'
import { RunningHost } from './running-host.ts'

const running = new RunningHost()
let cookie = ''
beforeAll(async () => {
  await running.start()
  cookie = await running.cookie()
})
afterAll(() => running.stop())

const ours = () => ({ cookie, origin: running.origin })

async function connected(headers: Record<string, string> = ours()): Promise<WebSocket> {
  const socket = await running.connect(headers)
  if (!(socket instanceof WebSocket)) throw new Error(`refused: ${socket}`)
  return socket
}

function reply(socket: WebSocket, message: string): Promise<string> {
  const answered = new Promise<string>((resolve, reject) => {
    socket.once('message', (data) => resolve(String(data)))
    socket.once('close', (code) => reject(new Error(`closed: ${code}`)))
  })
  socket.send(message)
  return answered
}
const state = (id: string) => JSON.stringify({ i: id, p: { u: '/desk/state', b: {} } })

describe('the page', () => {
  test('the start address buys a cookie only the host and this site see', async () => {
    const { status, headers } = await running.get(running.host.url.slice(running.origin.length))
    expect(status).toBe(303)
    expect(headers.location).toBe('/')
    expect(headers['set-cookie']?.[0]).toMatch(/^wakker-\d+=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/)
  })
  test('each browser gets a channel of its own, and keeps it when it comes back', async () => {
    expect(await running.cookie()).not.toBe(cookie)
    const { status, headers } = await running.get(running.host.url.slice(running.origin.length), { cookie })
    expect([status, headers['set-cookie']]).toEqual([303, undefined])
  })
  test('with the cookie: the page, under a strict policy', async () => {
    const { status, headers, body } = await running.get('/', { cookie })
    expect(status).toBe(200)
    expect(body).toContain('<title>page</title>')
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';")
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
    })
  })
  test('hashed files may be kept, and come with their type', async () => {
    const { headers } = await running.get('/assets/index-abc123.js', { cookie })
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
  })
  test('a screen of the app is the page; HEAD has no body', async () => {
    expect((await running.get('/sessies/3', { cookie })).body).toContain('<title>page</title>')
    expect((await running.get('/', { cookie }, 'HEAD')).body).toBe('')
  })
  test.each([
    ['no cookie', '/', {}],
    ['somebody else’s cookie', '/', { cookie: 'wakker-1=abc' }],
    ['a wrong token', '/?t=wrong', {}],
    ['another name for this address', '/', { host: 'evil.example' }],
  ])('refused in Dutch: %s', async (_what, path, headers) => {
    const { status, body } = await running.get(path, headers)
    expect(status).toBe(403)
    expect(body).toContain('Dit adres is niet voor deze browser')
  })
  test.each([
    ['/../secret.json'],
    ['/%2e%2e/secret.json'],
    ['/..%2fsecret.json'],
    ['/..%5csecret.json'],
    ['/assets/../../secret.json'],
    ['/%00.js'],
    ['/%zz.js'],
    ['/assets/other.js'],
    ['/index.php'],
  ])('nothing outside the page is served: %s', async (path) => {
    expect((await running.get(path, { cookie })).status).toBe(404)
  })
  test('other methods are refused', async () => {
    expect((await running.get('/', { cookie }, 'POST')).status).toBe(405)
  })
})

describe('the contract over a WebSocket', () => {
  test('answers our page', async () => {
    const socket = await connected()
    expect(JSON.parse(await reply(socket, state('1')))).toMatchObject({ i: '1', p: { b: { json: { file: null } } } })
    socket.close()
  })
  test.each([
    ['without a cookie', (): Record<string, string> => ({ origin: running.origin }), '/rpc'],
    ['from another site', () => ({ cookie, origin: 'https://evil.example' }), '/rpc'],
    ['from no site', () => ({ cookie }), '/rpc'],
    ['under another name', () => ({ ...ours(), host: 'evil.example' }), '/rpc'],
    ['at another path', ours, '/other'],
  ])('is closed: %s', async (_what, headers, path) => {
    expect(await running.connect(headers(), path)).toBe(403)
  })
  test('a message too large is answered by its number, and the next one is served', async () => {
    const socket = await connected()
    const large = JSON.stringify({ i: '7', p: { u: '/desk/open', b: { json: 'x'.repeat(maxMessageChars) } } })
    expect(JSON.parse(await reply(socket, large))).toMatchObject({
      i: '7',
      p: { s: 413, b: { json: { code: 'PAYLOAD_TOO_LARGE' } } },
    })
    expect(JSON.parse(await reply(socket, state('8')))).toMatchObject({ i: '8' })
    socket.close()
  })
  test.each([['nonsense'], ['{}'], ['[]'], ['null'], ['{"i":"1"}'], ['{"i":"1","p":{"u":"x"}}'], ['{"i":"1","t":3}']])(
    'what is no message is left unanswered and harms nobody: %s',
    async (message) => {
      const socket = await connected()
      socket.send(message)
      socket.send(Buffer.from([255, 0, 1]))
      expect(JSON.parse(await reply(socket, state('2')))).toMatchObject({ i: '2' })
      socket.close()
    },
  )
  test('a procedure that does not exist is not found', async () => {
    const socket = await connected()
    const answer = await reply(socket, JSON.stringify({ i: '1', p: { u: '/desk/none', b: {} } }))
    expect(JSON.parse(answer)).toMatchObject({ p: { s: 404 } })
    socket.close()
  })
})

test('a port in use is an error of its own, and nothing stays open', async () => {
  const { folder, host } = running
  const options = { folder, localFolder: folder, pageFolder: folder, port: host.port }
  await expect(startHost(options)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
