import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Request, Response } from 'express'
import { findInDirectory, mailboxesOfGroups } from '../../../src/api/graph/directory.ts'
import { graphClient, type GraphClient } from '../../../src/api/graph/graph-client.ts'
import { readContacts } from '../../../src/api/graph/mailbox-contacts.ts'
import { ANNA, JONAS, SALES } from '../../../src/sandbox/cast.ts'
import {
  ENRICHMENT_TOKEN,
  startGraphStandIn,
  type GraphStandIn,
} from '../../fixtures/graph-stand-in.ts'
import { faultOf } from './stand-in-source.ts'

let graph: GraphStandIn
let client: GraphClient
/** How long it waited, each time. */
let waited: number[]

beforeAll(async () => {
  graph = await startGraphStandIn()
})
afterAll(() => graph.close())
beforeEach(() => {
  graph.intercept = null
  graph.asked = []
  waited = []
  client = graphClient({
    ...{ origin: graph.origin, fetch: graph.fetch, token: async () => ENRICHMENT_TOKEN },
    wait: async (ms) => void waited.push(ms),
  })
})

const SALES_MAIL = SALES.email
const mailboxOf = ({ id, name, email }: typeof ANNA) => ({ id, name, address: email })

interface Part {
  id: string
  url: string
  headers: Record<string, string>
}

/** Answers each part of a batch in the stand-in's place. */
function answering(answer: (part: Part) => object) {
  graph.intercept = ({ body, url }: Request, response: Response) => {
    if (!url.includes('$batch')) return void response.json(answer({ id: '', url, headers: {} }))
    const { requests } = body as { requests: Part[] }
    response.json({
      responses: requests.map((part) => ({ id: part.id, status: 200, ...answer(part) })),
    })
  }
}

describe('finding people and groups by address', () => {
  it('tells people from groups, and finds nothing of nobody', async () => {
    const found = await findInDirectory(client, [ANNA.email, SALES_MAIL, 'nobody@x.example'])

    expect(Object.fromEntries(found)).toEqual({
      [ANNA.email]: { kind: 'person', name: ANNA.name, mailbox: mailboxOf(ANNA) },
      [SALES_MAIL]: { kind: 'group', name: SALES.name, id: SALES.id },
    })
  })

  it('asks nothing for nobody', async () => {
    expect((await findInDirectory(client, [])).size).toBe(0)
    expect(graph.asked).toEqual([])
  })

  it('asks for many at a time, and never more than Graph takes', async () => {
    const filters: string[] = []
    let batches = 0
    graph.intercept = ({ body }: Request, response: Response) => {
      const { requests } = body as { requests: Part[] }
      batches += 1
      expect(requests.length).toBeLessThanOrEqual(20)
      filters.push(...requests.map(({ url }) => decodeURIComponent(url)))
      const value = [{ id: ANNA.id, mail: 'p0@fabrikam.example', displayName: 'P' }]
      response.json({ responses: requests.map(({ id }) => ({ id, status: 200, body: { value } })) })
    }
    const names = Array.from({ length: 140 }, (_, index) => `p${index}@fabrikam.example`)

    const found = await findInDirectory(client, names)

    expect(found.size).toBe(140)
    for (const filter of filters) expect(filter.split(' eq ').length - 1).toBeLessThanOrEqual(15)
    expect(batches).toBeLessThan(20)
  })

  it('finds by another address, and doubles an apostrophe', async () => {
    answering(({ url }) => {
      const isIt = decodeURIComponent(url).includes(
        "users?$filter=proxyAddresses/any(p:p eq 'smtp:o''hara@x.example')",
      )
      const user = { id: ANNA.id, mail: ANNA.email, displayName: '' }
      return { body: { value: isIt ? [user] : [] } }
    })

    const found = await findInDirectory(client, ["o'hara@x.example"])

    expect(found.get("o'hara@x.example")).toMatchObject({
      mailbox: { address: ANNA.email, name: ANNA.email },
    })
  })

  it.each([
    ['a guest', { mail: 'p@x.example', userType: 'Guest' }],
    ['somebody without an address', { mail: null, userPrincipalName: 'p@x.example' }],
  ])('has no mailbox of %s', async (_, user) => {
    answering(() => ({ body: { value: [{ id: ANNA.id, ...user }] } }))

    expect((await findInDirectory(client, ['p@x.example'])).get('p@x.example')?.kind).not.toBe(
      'person',
    )
  })

  it('waits as long as it is asked to, and asks again for that part alone', async () => {
    let times = 0
    answering(() => {
      times += 1
      if (times === 1) return { status: 429, headers: { 'Retry-After': '7' } }
      return { body: { value: [{ id: ANNA.id, mail: ANNA.email, displayName: 'Anna' }] } }
    })

    expect((await findInDirectory(client, [ANNA.email])).size).toBe(1)
    expect(waited).toEqual([7000])
  })

  it('has to wait for the longest that any of several batches is asked to', async () => {
    const seconds = ['600', undefined, '7200', '900']
    const groups = seconds.flatMap((wait) => Array.from({ length: 20 }, () => wait ?? 'well'))
    answering(({ url }) => {
      const wait = groups[Number(/groups\/(\d+)\//.exec(url)?.[1])]
      if (wait === 'well') return { body: { value: [] } }
      return { status: 429, headers: { 'Retry-After': wait } }
    })

    const asking = mailboxesOfGroups(
      client,
      groups.map((_, at) => String(at)),
    )

    expect(await faultOf(asking)).toMatchObject({ fault: 'throttled', retryAfterMs: 7_200_000 })
    expect(waited).toEqual([])
  })

  it.each([
    [
      { status: 403, body: { error: { code: 'Authorization_RequestDenied' } } },
      'permission-missing',
    ],
    [{ status: 429, headers: { 'Retry-After': '600' } }, 'throttled'],
    [{ body: { value: [{ id: '../users' }] } }, 'unexpected-answer'],
  ])('gives up at %j', async (answer, fault) => {
    answering(() => answer)

    expect(await faultOf(findInDirectory(client, [ANNA.email]))).toMatchObject({ fault })
  })
})

describe('who is in a group', () => {
  it('are those with a mailbox, in groups within it too, and the index is asked as it wants to be', async () => {
    const parts: Part[] = []
    graph.intercept = (request, _response, next) => {
      parts.push(...((request.body as { requests?: Part[] }).requests ?? []))
      next()
    }

    const [sales, none] = await mailboxesOfGroups(client, [SALES.id, ANNA.id])

    expect(sales).toEqual([ANNA, JONAS].map(mailboxOf))
    expect(none).toEqual([])
    expect(parts[0]!.url).toContain('/transitiveMembers/microsoft.graph.user?$count=true')
    expect(parts[0]!.headers['ConsistencyLevel']).toBe('eventual')
  })

  it('are read page by page', async () => {
    const user = (n: number) => ({ id: ANNA.id.replace(/.$/, String(n)), mail: `p${n}@x.example` })
    const link = `${graph.origin}/v1.0/groups/more`
    answering(({ id }) =>
      id === ''
        ? { value: [user(2)] }
        : { body: { '@odata.nextLink': link, value: [user(1), { id: ANNA.id, mail: null }] } },
    )

    const [all] = await mailboxesOfGroups(client, [SALES.id])

    expect(all?.map(({ address }) => address)).toEqual(['p1@x.example', 'p2@x.example'])
    expect(graph.asked.at(-1)?.headers).toMatchObject({ consistencylevel: 'eventual' })
  })
})

describe('contacts that somebody keeps', () => {
  it('come with address, name and company, and a closed mailbox has none', async () => {
    const nobody = ANNA.id.replace(/.$/, 'f')

    const [annas, nobodys] = await readContacts(client, [
      { id: ANNA.id, skip: 0 },
      { id: nobody, skip: 0 },
    ])

    expect(annas?.hasMore).toBe(false)
    expect(annas?.contacts[0]).toEqual({
      addresses: [expect.stringContaining('@')],
      name: expect.any(String),
      company: expect.any(String),
    })
    expect(nobodys).toBeNull()
  })

  it('go on where they were left', async () => {
    const [all] = await readContacts(client, [{ id: ANNA.id, skip: 0 }])
    const [rest] = await readContacts(client, [{ id: ANNA.id, skip: 2 }])

    expect(rest?.contacts).toEqual(all?.contacts.slice(2))
  })
})
