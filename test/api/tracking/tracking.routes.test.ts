import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { once } from 'node:events'
import { sql } from 'kysely'
import type { IncomingMessage } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { inflateSync } from 'node:zlib'
import { buildApp } from '../../../src/api/app.ts'
import type { Context } from '../../../src/api/context.ts'
import type { HitBuffer } from '../../../src/api/buffer/hit-buffer.ts'
import type { Db } from '../../../src/api/store/schema.ts'
import { createTrackingSeal } from '../../../src/api/tracking/aes-seal.ts'
import type { Hit } from '../../../src/api/tracking/hit.ts'
import {
  forgetTeamNetworks,
  teamNetworkReader,
  tellTeamNetworks,
} from '../../../src/api/tracking/share-team-networks.service.ts'
import { TeamNetworks } from '../../../src/api/tracking/team-networks.ts'
import { ask } from '../../fixtures/ask.ts'
import { ANNA, FABRIKAM, newKey, NORTHWIND, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const KEY = newKey()
const TARGET = 'https://contoso.example/offer?a=1&b=%20x#price'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
beforeEach(() => keptHits())
afterAll(async () => {
  for (const app of others) await app.close()
  await test.close()
})

const others: FastifyInstance[] = []
/** The app with parts of its own, stopped at the end. */
function appWith(parts: Partial<Context>): FastifyInstance {
  const app = buildApp({ ...test.ctx, ...parts })
  others.push(app)
  return app
}

const beacon = () =>
  `/o/${test.ctx.seal.seal({ kind: 'open', tenantId: FABRIKAM, followKey: KEY })}.png`
const link = (target = TARGET) =>
  `/c/${test.ctx.seal.seal({ kind: 'click', tenantId: FABRIKAM, followKey: KEY, linkNumber: 2, target })}`

const pageToken = () => test.ctx.seal.seal({ kind: 'page', tenantId: FABRIKAM, followKey: KEY })

async function keptHits(): Promise<Hit[]> {
  const hits: Hit[] = []
  await test.ctx.buffer.drain(async (batch) => {
    hits.push(...batch)
  })
  return hits
}

/** Answers nothing ever; whoever reaches for it hangs or fails. */
const awayDb = new Proxy({} as Db, {
  get: () => {
    throw new Error('the store is away')
  },
})

function bufferThat(append: HitBuffer['append']): HitBuffer {
  return {
    append,
    postpone: async () => undefined,
    drain: async () => 0,
    status: () => ({ waiting: 0, oldestAt: null, bytes: 0, failed: 0 }),
    close: async () => undefined,
  }
}

describe('the beacon', () => {
  it('is a transparent PNG of one pixel that nobody may store', async () => {
    const reply = await ask(test.app, { url: beacon(), headers: { 'user-agent': FIREFOX } })

    const image = reply.rawPayload
    expect(reply.statusCode).toBe(200)
    expect(reply.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'no-store, private',
      'content-length': String(image.length),
    })
    expect(image.subarray(1, 4).toString()).toBe('PNG')
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1, 1])
    const pixels = inflateSync(image.subarray(image.indexOf('IDAT') + 4, image.indexOf('IEND') - 8))
    expect([...pixels]).toEqual([0, 0, 0, 0, 0])
  })

  it('keeps a hit with what the program says of itself, before it answers', async () => {
    await ask(test.app, { url: beacon(), headers: { 'user-agent': FIREFOX } })

    expect(await keptHits()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        tenantId: FABRIKAM,
        followKey: KEY,
        kind: 'open',
        linkNumber: null,
        at: NOW.toISOString(),
        signals: {
          method: 'GET',
          agent: 'browser',
          client: 'Firefox',
          prefetchHeader: false,
          network: null,
          team: false,
        },
      },
    ])
  })

  describe('behind a proxy of ours', () => {
    const READER = '203.0.113.7'
    const SCANNER = '40.107.1.2'
    const proxied = (): Context => ({
      ...test.ctx,
      config: {
        ...{ ...test.ctx.config, trustedProxies: ['loopback'] },
        signIn: { ...test.ctx.config.signIn, admitsGuests: true },
      },
      teamNetworks: new TeamNetworks(test.ctx.config.tracking.keys),
    })
    const behindProxy = () => appWith(proxied())
    const from = (address: string) => ({ 'x-forwarded-for': address })
    const hitFrom = async (app: FastifyInstance, address: string) => {
      await ask(app, { url: beacon(), headers: from(address) })
      const [hit] = await keptHits()
      return hit?.signals
    }
    const signIn = async (app: FastifyInstance, address: string, claims = {}) => {
      const authorization = await test.tokens.headerFor(ANNA, claims)
      const { statusCode } = await ask(app, {
        url: '/api/session',
        headers: { ...authorization, ...from(address) },
      })
      expect(statusCode).toBe(200)
    }

    it('knows the network of a scanner', async () => {
      expect(await hitFrom(behindProxy(), SCANNER)).toMatchObject({
        network: { name: 'Exchange Online Protection', scope: 'all', certainty: 'certain' },
        team: false,
      })
    })

    it('knows the networks that our people sign in from', async () => {
      const app = behindProxy()
      await signIn(app, READER)

      expect(await hitFrom(app, '203.0.113.99')).toMatchObject({ network: null, team: true })
      expect(await hitFrom(app, '198.51.100.1')).toMatchObject({ network: null, team: false })
    })

    describe('in two processes on one database', () => {
      let now: number
      let api: Process
      let tracking: Process
      beforeAll(async () => {
        api = process()
        tracking = process()
        for (const { app } of [api, tracking]) await app.ready()
      })
      beforeEach(async () => {
        now = NOW.getTime()
        for (const one of [api, tracking]) one.restart()
        await test.db.deleteFrom('team_network').execute()
      })

      type Process = ReturnType<typeof process>
      function process() {
        const known = () => new TeamNetworks(test.ctx.config.tracking.keys)
        const ctx = { ...proxied(), teamNetworks: known(), now: () => new Date(now) }
        const app = buildApp(ctx)
        others.push(app)
        return {
          ...{ ctx, app, tell: () => tellTeamNetworks(ctx) },
          /** Knows nothing any more. */
          restart: () => void (ctx.teamNetworks = known()),
        }
      }
      const rows = () => test.db.selectFrom('team_network').selectAll().execute()

      it('knows at one the networks that our people sign in from at the other', async () => {
        const read = teamNetworkReader(tracking.ctx)
        await read()
        await signIn(api.app, READER)
        await signIn(api.app, '198.51.100.1', { acct: 1 })
        expect(await hitFrom(tracking.app, READER)).toMatchObject({ team: false })

        await api.tell()
        await read()

        expect(await hitFrom(tracking.app, '203.0.113.99')).toMatchObject({ team: true })
        expect(await hitFrom(tracking.app, '198.51.100.1')).toMatchObject({ team: false })
      })

      it('law 9: keeps no address, but one number of a network', async () => {
        await signIn(api.app, READER)
        await api.tell()

        const hash = expect.any(Number)
        const written_at = expect.any(Date)
        expect(await rows()).toEqual([{ tenant_id: FABRIKAM, hash, written_at }])
      })

      it('writes once an hour, however often our people call', async () => {
        const call = async () => {
          await signIn(api.app, READER)
          await api.tell()
          return rows()
        }
        await call()
        const written_at = new Date('2026-01-01T00:00:00Z')
        await test.db.updateTable('team_network').set({ written_at }).execute()
        const within = await call()
        now += 3_600_000
        const after = await call()

        expect(within).toMatchObject([{ written_at }])
        expect(after).toHaveLength(1)
        expect(after).not.toEqual(within)
      })

      it('knows them after it was started again, up to twelve hours', async () => {
        await signIn(api.app, READER)
        await api.tell()
        const written_at = sql<Date>`now() - interval '11 hours'`
        await test.db.updateTable('team_network').set({ written_at }).execute()

        api.restart()
        await teamNetworkReader(api.ctx)()

        expect(await hitFrom(api.app, READER)).toMatchObject({ team: true })
        now += 3_600_000
        expect(await hitFrom(api.app, READER)).toMatchObject({ team: false })
      })

      it('answers while the store is away, and tells what it learned when it is back', async () => {
        await signIn(api.app, READER)
        const failing = tellTeamNetworks({ ...api.ctx, db: awayDb })
        await expect(failing).rejects.toThrow('the store is away')

        await api.tell()

        expect(await rows()).toHaveLength(1)
      })

      it('waits with an organisation that is not known yet, and not with the others', async () => {
        api.ctx.teamNetworks.learn(NORTHWIND, { address: READER, isShared: false }, NOW)
        await signIn(api.app, READER)
        await api.tell()

        expect(await rows()).toMatchObject([{ tenant_id: FABRIKAM }])
        expect(api.ctx.teamNetworks.untold(NOW)).toMatchObject([[NORTHWIND, [expect.anything()]]])
      })

      it('forgets them after twelve hours', async () => {
        await signIn(api.app, READER)
        const written = (ago: number) => ({
          ...{ tenant_id: FABRIKAM, hash: ago, written_at: new Date(now - ago * 1000) },
        })
        const [gone, kept] = [written(43_201), written(43_199)]
        await test.db.insertInto('team_network').values([gone, kept]).execute()

        await forgetTeamNetworks(api.ctx)

        expect(await rows()).toEqual([kept])
      })

      it('reads however many there are', async () => {
        const { rows: hashes } = await sql<{ hash: number }>`
          insert into team_network
          select ${FABRIKAM}::uuid, hash, now() from generate_series(-5001, 5000) as hash
          returning hash`.execute(test.db)
        const read: number[] = []
        const teamNetworks = new TeamNetworks([])
        teamNetworks.takeOver = (some) => void read.push(...some.map(({ hash }) => hash))
        await teamNetworkReader({ ...test.ctx, teamNetworks })()

        expect(read).toHaveLength(10_002)
        expect(new Set(read)).toEqual(new Set(hashes.map(({ hash }) => hash)))
      })
    })

    it('learns nothing from a guest, who sits in another organisation', async () => {
      const app = behindProxy()
      await signIn(app, READER, { acct: 1 })

      expect(await hitFrom(app, READER)).toMatchObject({ team: false })
    })

    it('takes a scanner for one where our people come through it too', async () => {
      const app = behindProxy()
      await signIn(app, SCANNER)

      expect(await hitFrom(app, SCANNER)).toMatchObject({
        network: { certainty: 'certain' },
        team: false,
      })
    })

    it('law 9: keeps no address', async () => {
      await ask(behindProxy(), { url: beacon(), headers: from(READER) })

      expect(JSON.stringify(await keptHits())).not.toContain('203.0.113')
    })
  })

  it.each([
    ['nothing', () => '/o/'],
    ['a made-up token', () => '/o/k1.AAAA.png'],
    ['a token with one character changed', () => beacon().replace(/.\.png$/, '!.png')],
    ['a token of an unknown key', () => beacon().replace('k1.', 'k7.')],
    [
      'a token of a foreign ring',
      () =>
        `/o/${createTrackingSeal([{ id: 'k1', secret: Buffer.alloc(32, 9) }]).seal({
          kind: 'open',
          tenantId: FABRIKAM,
          followKey: KEY,
        })}.png`,
    ],
    ['a link’s token', () => link().replace('/c/', '/o/')],
    ['a page’s token', () => `/o/${pageToken()}.png`],
    ['a very long token', () => `/o/k1.${'A'.repeat(12_000)}.png`],
    ['an escape cut short', () => '/o/%zz'],
    ['bytes that are no text', () => '/o/%ff%fe.png'],
  ])('answers %s with the same image, and keeps nothing', async (_, url) => {
    const right = await ask(test.app, beacon())
    await keptHits()

    const reply = await ask(test.app, url())

    expect(reply.statusCode).toBe(200)
    expect(reply.rawPayload).toEqual(right.rawPayload)
    expect({ ...reply.headers, date: '' }).toEqual({ ...right.headers, date: '' })
    expect(await keptHits()).toEqual([])
  })

  it.each([
    ['with a query', (url: string) => `${url}?utm_source=mail`],
    ['with its dots escaped', (url: string) => url.replaceAll('.', '%2E')],
    ['by the whole address', (url: string) => `http://l.fabrikam.example${url}`],
  ])('keeps a hit asked for %s', async (_, spelled) => {
    await ask(test.app, spelled(beacon()))

    expect(await keptHits()).toMatchObject([{ kind: 'open', followKey: KEY }])
  })

  it('sets no cookie and asks for no sign-in', async () => {
    const reply = await ask(test.app, beacon())

    expect(reply.headers).not.toHaveProperty('set-cookie')
    expect(reply.headers).not.toHaveProperty('www-authenticate')
  })

  it('answers HEAD without a body, and keeps it as a HEAD', async () => {
    const reply = await ask(test.app, { method: 'HEAD', url: beacon() })

    expect([reply.statusCode, reply.body]).toEqual([200, ''])
    expect((await keptHits()).map(({ signals }) => signals.method)).toEqual(['HEAD'])
  })

  it.each([
    ['OPTIONS', 204],
    ['POST', 405],
    ['PUT', 405],
    ['DELETE', 405],
    ['PROPFIND', 405],
  ] as const)('answers %s harmlessly, whatever it carries', async (method, status) => {
    const reply = await ask(test.app, {
      method,
      url: beacon(),
      headers: { 'content-type': 'application/json' },
      payload: '{ not json',
    })

    expect(reply.statusCode).toBe(status)
    expect(reply.headers['allow']).toBe('GET, HEAD, OPTIONS')
    expect(await keptHits()).toEqual([])
  })
})

describe('a tracked link', () => {
  it('leads to its target, fragment and all, and tells the target nothing', async () => {
    const reply = await ask(test.app, { url: link(), headers: { 'user-agent': FIREFOX } })

    expect(reply.statusCode).toBe(302)
    expect(reply.headers).toMatchObject({
      location: TARGET,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    expect(await keptHits()).toMatchObject([{ kind: 'click', linkNumber: 2, followKey: KEY }])
  })

  it.each([
    [
      'https://contoso.example/Größe?q=日本#ä',
      'https://contoso.example/Gr%C3%B6%C3%9Fe?q=%E6%97%A5%E6%9C%AC#%C3%A4',
    ],
    ['https://bücher.example/a b', 'https://xn--bcher-kva.example/a%20b'],
    ['HTTP://contoso.example/\r\nSet-Cookie: a=b', 'HTTP://contoso.example/Set-Cookie:%20a=b'],
    ['https://contoso.example/%7Ex%2', 'https://contoso.example/%7Ex%2'],
  ])('leads to %p by the header %p', async (target, location) => {
    const reply = await ask(test.app, link(target))

    expect([reply.statusCode, reply.headers['location']]).toEqual([302, location])
  })

  it.each([
    ['nothing', () => '/c/'],
    ['a made-up token', () => '/c/k1.AAAA'],
    ['a cut token', () => link().slice(0, -1)],
    ['a beacon’s token', () => beacon().replace('/o/', '/c/').replace('.png', '')],
    ['an address', () => '/c/https://evil.example/'],
    ['an address in the query', () => '/c/?url=https://evil.example/'],
    ['an escape cut short', () => '/c/%zz'],
    ['a very long token', () => `/c/k1.${'A'.repeat(12_000)}`],
  ])('law 3: never leads anywhere for %s', async (_, url) => {
    const reply = await ask(test.app, url())

    expect(reply.statusCode).toBe(404)
    expect(reply.headers).not.toHaveProperty('location')
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(reply.body).not.toContain('evil')
    expect(await keptHits()).toEqual([])
  })

  it.each([
    [undefined, 'en', 'This link does not work'],
    ['de-AT,de;q=0.9,en;q=0.5', 'de', 'Dieser Link'],
    ['fr,es;q=0.7,en;q=0.3', 'es', 'Este enlace'],
    ['en;q=0.1,nn-NO', 'nb', 'Denne lenken'],
    ['da', 'da', 'Dette link'],
    ['en;q=0,da;q=0.2', 'da', 'Dette link'],
    ['constructor', 'en', 'This link does not work'],
    [';;,,q=', 'en', 'This link does not work'],
  ])('explains itself to a reader of %p in %s', async (languages, lang, words) => {
    const reply = await ask(test.app, {
      url: '/c/x',
      headers: languages === undefined ? {} : { 'accept-language': languages },
    })

    expect(reply.body).toContain(`<html lang="${lang}">`)
    expect(reply.body).toContain(words)
  })

  describe('to a host that the operator refuses', () => {
    const EVIL = 'https://login.evil.example/?next=<script>alert(1)</script>'
    const refusing = () =>
      appWith({
        db: awayDb,
        refusedHosts: { has: (target) => target === EVIL, refresh: async () => {} },
      })

    it('leads nowhere, with the store away too, and is no click', async () => {
      const reply = await ask(refusing(), {
        url: link(EVIL),
        headers: { 'accept-language': 'de' },
      })

      expect(reply.statusCode).toBe(403)
      expect(reply.headers).not.toHaveProperty('location')
      expect(reply.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      })
      expect(reply.headers['content-security-policy']).toContain("default-src 'none'")
      expect(reply.body).toContain('<html lang="de">')
      expect(await keptHits()).toEqual([])
    })

    it('names the host in words, with nothing to press and nothing that runs', async () => {
      const { body } = await ask(refusing(), link(EVIL))

      expect(body).toContain('https://login.evil.example/?next=&lt;script&gt;')
      expect(body).not.toMatch(/<(a|script|form|meta http-equiv)\b/)
    })

    it('law 3: stops no other link', async () => {
      const reply = await ask(refusing(), link())

      expect(reply.headers['location']).toBe(TARGET)
      expect(await keptHits()).toHaveLength(1)
    })
  })

  it('law 3: resolves with the store away and a buffer that loses hits', async () => {
    const lose = async () => Promise.reject(new Error('disk full'))
    const app = appWith({ db: awayDb, buffer: bufferThat(lose) })
    const before = test.logged().length

    expect((await ask(app, link())).headers['location']).toBe(TARGET)
    expect((await ask(app, beacon())).statusCode).toBe(200)
    const told = test.logged().slice(before)
    expect(told.filter(({ level }) => level === 50)).toEqual([
      expect.objectContaining({ lost: 1, late: 0 }),
    ])
  })

  it('law 3: resolves with a buffer that never answers', async () => {
    const buffer = bufferThat(() => new Promise(() => {}))
    const app = appWith({ db: awayDb, buffer })

    const reply = await ask(app, link())

    expect(reply.headers['location']).toBe(TARGET)
    expect(test.logged()).toContainEqual(expect.objectContaining({ late: 1 }))
  })

  it('law 3: resolves with a buffer that throws at once', async () => {
    const append = jest.fn<HitBuffer['append']>(() => {
      throw new Error('broken')
    })
    const app = appWith({ buffer: bufferThat(append) })

    expect((await ask(app, link())).statusCode).toBe(302)
    expect(append).toHaveBeenCalledTimes(1)
  })

  it('law 3: is none the worse for a reader who leaves before the answer', async () => {
    let safe = () => {}
    const app = appWith({ buffer: bufferThat(() => new Promise((resolve) => (safe = resolve))) })
    const asked = once(app.server, 'request') as Promise<[IncomingMessage]>
    await app.listen({ host: '127.0.0.1', port: 0 })
    const reader = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    reader.write(`GET ${link()} HTTP/1.1\r\nHost: l.example\r\n\r\n`)
    const [request] = await asked
    const left = once(request.socket, 'close')
    reader.resetAndDestroy()
    await left.catch(() => undefined)

    safe()

    expect((await ask(app, '/c/x')).statusCode).toBe(404)
    expect(test.logged().filter(({ level }) => level === 50)).not.toContainEqual(
      expect.objectContaining({ msg: 'a hit could not be answered' }),
    )
  })

  it('law 3: is answered by a server that is stopping, which does not wait for more', async () => {
    let safe = () => {}
    const app = appWith({ buffer: bufferThat(() => new Promise((resolve) => (safe = resolve))) })
    const asked = once(app.server, 'request')
    const reply = ask(app, link(), { keepAlive: true })
    await asked

    const stopped = app.close()
    while (app.server.listening) await setImmediate()
    safe()

    expect((await reply).headers).toMatchObject({ location: TARGET })
    // An idle connection would else be kept for longer than a test may take.
    await stopped
  })

  it('is refused as broken when a bug of ours stands in the way, and the server lives', async () => {
    const open = () => {
      throw new Error('a bug')
    }
    const app = appWith({ seal: { ...test.ctx.seal, open } })

    await expect(ask(app, link())).rejects.toThrow('socket hang up')
    expect((await ask(app, '/health/live')).statusCode).toBe(200)
    expect(test.logged()).toContainEqual(
      expect.objectContaining({ msg: 'a hit could not be answered' }),
    )
  })

  it('law 9: leaves no trace of a reader in the log', async () => {
    const before = test.logged().length

    await ask(test.app, {
      url: link(),
      headers: { 'user-agent': FIREFOX, 'x-forwarded-for': '203.0.113.9' },
    })
    await ask(test.app, beacon())
    await ask(test.app, '/c/secret-token')
    await ask(test.app, '/health/live')

    // That hits were late is told with counts alone.
    const isNoCount = (line: object) => !('late' in line)
    expect(test.logged().slice(before).filter(isNoCount)).toEqual([
      expect.objectContaining({ route: '/health/live' }),
    ])
  })
})
