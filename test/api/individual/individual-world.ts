import { prepare, recordStep } from '../../../src/api/individual/individual-step.service.ts'
import { finishSend } from '../../../src/api/individual/end-send.service.ts'
import { leaseSend, planSend } from '../../../src/api/individual/individual.service.ts'
import { Problem } from '../../../src/api/http/problem.ts'
import type { CallName } from '../../../src/contract/paths.ts'
import type { CallApi } from '../../../src/addin/client/call.ts'
import { ApiError } from '../../../src/addin/client/api-client.ts'
import { createGraphClient } from '../../../src/addin/client/graph-client.ts'
import { graphMailbox } from '../../../src/addin/client/graph-mailbox.ts'
import { runIndividual } from '../../../src/addin/individual/run-individual.ts'
import { tidySent } from '../../../src/addin/individual/tidy-sent.ts'
import { Paused, type RunResult } from '../../../src/addin/individual/run.ts'
import type { IndividualPlanRequest, IndividualSend } from '../../../src/contract/individual.ts'
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
export function openWorld(test: TestApp, origin = ORIGIN) {
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
    ...{ store, office, faults, uploads, now, newId, origin },
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
      const { pathname, search, origin: its } = new URL(String(input))
      if (its !== origin) throw new Error(`A request to ${its}`)
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
    /** Over the network, where there is one. */
    fetch?: typeof fetch
    onWait?: (ms: number) => void
    onChange?: (send: IndividualSend) => void
    retry?: readonly number[]
    folderName?: string
  }

  /** A pane and what it needs. Dead, it does not even wait. */
  function pane(running: Running) {
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
      running.onWait?.(ms)
      test.clock.advance(ms)
    }
    const fetch = running.fetch ?? reach(mortal)
    const token = running.token ?? (async () => 'token')
    const clock = () => test.clock.now().getTime()
    const ask = createGraphClient({ origin, token, fetch, timeoutMs: 30_000, wait, now: clock })
    return {
      ...{ api: api(mortal), sendId, holder, wait, now: clock, ownHosts: OWN_HOSTS },
      mailbox: graphMailbox(ask, { fetch, hosts: [], origin, wait }),
      isPaused: running.isPaused ?? (() => false),
      onChange: running.onChange ?? (() => undefined),
    }
  }

  /** Works on it. */
  const run = (running: Running): Promise<RunResult> =>
    runIndividual({
      ...pane(running),
      abreast: running.abreast ?? 1,
      ...(running.retry && { retry: running.retry }),
    })

  /** Puts copies out of Sent Items. */
  const tidy = (running: Running): Promise<unknown> =>
    tidySent({ ...pane(running), folderName: running.folderName ?? 'Individual mails' })

  async function plan(
    draftId: string,
    recipients: readonly Recipient[],
    more: Partial<IndividualPlanRequest> = {},
  ) {
    const body = {
      ...{ draftId, subject: 'Offer', recipients: [...recipients], showsNames: true },
      ...{ tidies: false, unmeasured: 'send' as const },
    }
    return planSend(test.ctx, ANNA, { ...body, ...more })
  }

  /** How many mails came to somebody. */
  const received = (email: string) => store.list(email).filter(({ folder }) => folder === 'inbox')
  const own = (folder: Mail['folder']) =>
    store.list(SENDER.email).filter((mail) => mail.folder === folder)

  return { graph, uploads, store, office, faults, draft, plan, run, tidy, received, own, scopes }
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
