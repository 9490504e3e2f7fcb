import {
  finishSend,
  prepare,
  recordStep,
} from '../../../src/api/individual/individual-step.service.ts'
import { leaseSend, planSend } from '../../../src/api/individual/individual.service.ts'
import { Problem } from '../../../src/api/http/problem.ts'
import type { CallName } from '../../../src/contract/paths.ts'
import type { CallApi } from '../../../src/addin/client/call.ts'
import { ApiError } from '../../../src/addin/client/api-client.ts'
import { createGraphClient } from '../../../src/addin/client/graph-client.ts'
import { graphMailbox } from '../../../src/addin/client/graph-mailbox.ts'
import { runIndividual } from '../../../src/addin/individual/run-individual.ts'
import { Paused, type RunResult } from '../../../src/addin/individual/run.ts'
import type { Recipient } from '../../../src/contract/recipient.ts'
import { ANNA as SENDER, everybody } from '../../../src/sandbox/cast.ts'
import { createFaults } from '../../../src/sandbox/graph/faults.ts'
import { createGraph } from '../../../src/sandbox/graph/graph.ts'
import { createUploads } from '../../../src/sandbox/graph/uploads.ts'
import { openCalendar } from '../../../src/sandbox/mail/calendar.ts'
import type { Mail } from '../../../src/sandbox/mail/mail.ts'
import { openMailStore } from '../../../src/sandbox/mail/mail-store.ts'
import { createPostOffice } from '../../../src/sandbox/mail/post-office.ts'
import { ANNA } from '../../fixtures/make.ts'
import type { TestApp } from '../../fixtures/test-app.ts'

export const ORIGIN = 'https://graph.example'
export const OWN_HOSTS = ['follow.fabrikam.example']
const BODY =
  '<html><body><p>Hello, <a href="https://fabrikam.example/offer">our offer</a></p></body></html>'

/** The pane died: nothing of it reaches anybody any more. */
export class Killed extends Error {
  override name = 'Killed'
}

/**
 * What happens to a request: it goes through; it is lost before it arrives, or its answer is lost; or
 * the pane dies before it arrives, or before its answer does.
 */
export type Fate = 'through' | 'lost' | 'unanswered' | 'dies' | 'dies-after'

/** Mailboxes over the sandbox's Graph, and the real API; time passes only by waiting. */
export function openWorld(test: TestApp) {
  let ids = 0
  const newId = () => `id-${(ids += 1)}`
  const now = () => test.clock.now()
  const store = openMailStore(null, everybody)
  const office = createPostOffice(store, { now, newId })
  const faults = createFaults()
  const uploads = createUploads({ now, newId })
  const person = { kind: 'person' as const, person: SENDER, clientId: 'addin' }
  const scopes = ['Mail.ReadWrite', 'Mail.Send']
  const graph = createGraph({
    ...{ store, office, faults, uploads, now, newId, origin: ORIGIN },
    calendar: openCalendar([]),
    verify: async () => ({ ...person, scopes }),
    http: () => Promise.reject(new Error('Nobody is told')),
  })

  /** A new draft to these people; not what is planned. */
  function draft(over: Partial<Mail> = {}): Mail {
    return office.saveDraft(SENDER, { subject: 'Offer', bodyType: 'html', body: BODY, ...over })
  }

  const api = (fate: () => Fate): CallApi => {
    return async (name, input) => {
      const how = fate()
      if (how === 'dies') throw new Killed()
      if (how === 'lost') throw new ApiError('offline', 'lost')
      const answer = await served(test, name, input).catch((error: unknown) => {
        if (error instanceof Problem) return new ApiError(error.code, error.message)
        throw error
      })
      if (how === 'dies-after') throw new Killed()
      if (how === 'unanswered') throw new ApiError('timeout', 'unanswered')
      if (answer instanceof ApiError) throw answer
      return answer as never
    }
  }

  const reach = (fate: () => Fate): typeof fetch => {
    return async (input, init) => {
      const how = fate()
      if (how === 'dies' || how === 'lost') throw new Killed()
      const { pathname, search, origin } = new URL(String(input))
      if (origin !== ORIGIN) throw new Error(`A request to ${origin}`)
      const headers = Object.fromEntries(new Headers(init?.headers))
      if (pathname.includes('/uploads/')) return takePart(pathname, headers, init?.body)
      const answer = await graph.answer({
        ...{ method: init?.method ?? 'GET', headers, caller: { ...person, scopes } },
        url: pathname.replace('/v1.0', '') + search,
        body: init?.body === undefined ? undefined : JSON.parse(String(init.body)),
      })
      if (how === 'dies-after' || how === 'unanswered') throw new Killed()
      const body = answer.body === undefined ? null : JSON.stringify(answer.body)
      return new Response(body, { status: answer.status, headers: { ...answer.headers } })
    }
  }

  function takePart(pathname: string, headers: Record<string, string>, body: unknown): Response {
    if (headers['authorization']) throw new Error('A token went along with a file')
    const from = Number(/^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1])
    const token = pathname.split('/').at(-1) ?? ''
    const taken = uploads.put(token, { from, bytes: Buffer.from(body as Uint8Array) })
    return new Response(null, { status: taken === undefined ? 404 : 201 })
  }

  interface Running {
    sendId: string
    holder?: string
    fate?: () => Fate
    isPaused?: () => boolean
    abreast?: number
    token?: (isRefused: boolean) => Promise<string>
  }

  /** A pane that works on it. Dead, it does not even wait. */
  async function run(running: Running): Promise<RunResult> {
    const { sendId, holder = `holder-${newId()}-000000000000`, fate = () => 'through' } = running
    let isDead = false
    const mortal = (): Fate => {
      if (isDead) return 'dies'
      const how = fate()
      if (how === 'dies' || how === 'dies-after') isDead = true
      return how
    }
    const wait = async (ms: number) => {
      if (isDead) throw new Killed()
      if (running.isPaused?.()) throw new Paused()
      test.clock.advance(ms)
    }
    const fetch = reach(mortal)
    const token = running.token ?? (async () => 'token')
    const ask = createGraphClient({ origin: ORIGIN, token, fetch, timeoutMs: 30_000, wait })
    return runIndividual({
      ...{ api: api(mortal), sendId, holder, wait, ownHosts: OWN_HOSTS },
      mailbox: graphMailbox(ask, { fetch, hosts: [], origin: ORIGIN }),
      isPaused: running.isPaused ?? (() => false),
      now: () => test.clock.now().getTime(),
      onChange: () => undefined,
      abreast: running.abreast ?? 1,
    })
  }

  async function plan(draftId: string, recipients: readonly Recipient[], unmeasured = 'send') {
    const body = {
      ...{ draftId, subject: 'Offer', recipients: [...recipients], showsNames: true },
      ...{ tidies: false, unmeasured: unmeasured as 'send' },
    }
    return planSend(test.ctx, ANNA, body)
  }

  /** How many mails came to somebody. */
  const received = (email: string) => store.list(email).filter(({ folder }) => folder === 'inbox')
  const own = (folder: Mail['folder']) =>
    store.list(SENDER.email).filter((mail) => mail.folder === folder)

  return { store, office, faults, draft, plan, run, received, own, scopes }
}

/** The services behind the calls, past the limit of how often somebody may call. */
function served(test: TestApp, name: CallName, input: unknown): Promise<unknown> {
  const { params, body } = input as { params: { id: string; position: number }; body: never }
  const given = { ...params, ...(body as object) } as never
  if (name === 'leaseIndividualSend') return leaseSend(test.ctx, ANNA, given)
  if (name === 'prepareIndividual') return prepare(test.ctx, ANNA, given)
  if (name === 'recordIndividual') return recordStep(test.ctx, ANNA, given)
  if (name === 'finishIndividualSend') return finishSend(test.ctx, ANNA, given)
  throw new Error(`${name} is not for a run`)
}

export type World = ReturnType<typeof openWorld>
