import express, { type Router } from 'express'
import type { ApiProcess } from '../api-process.ts'
import { EMAIL_LOG, outsiders, salespeople } from '../cast.ts'
import { FAULTS, isFault, type Faults } from '../graph/faults.ts'
import type { HttpClient } from '../http-client.ts'
import type { IssueTokens } from '../identity/identity-provider.ts'
import type { MailStore } from '../mail/mail-store.ts'
import type { Origins } from '../origins.ts'
import { actAs, machines, type Machine } from './machines.ts'

export interface SandboxParts {
  origins: Origins
  store: MailStore
  http: HttpClient
  issueTokens: IssueTokens
  api: Pick<ApiProcess, 'start' | 'stop' | 'isRunning'>
  /** How Graph misbehaves. */
  faults: Faults
  /** What happens once, at a button's press. */
  acts: Readonly<Record<GraphAct, () => void>>
}

const ACTS = ['expire-change-lists', 'revoke-sign-ins'] as const
export type GraphAct = (typeof ACTS)[number]

/** What the stand-in's pages can do besides mail: sign in, break things, play machines. */
export function sandboxRoutes(parts: SandboxParts): Router {
  const { origins, store, http, issueTokens, api } = parts
  const router = express.Router()
  router.use('/faults', faultRoutes(parts))

  router.get('/state', (_request, response) => {
    const apiIsRunning = api.isRunning()
    response.json({ origins, salespeople, outsiders, sharedMailbox: EMAIL_LOG, apiIsRunning })
  })

  router.post('/naa-token', async (request, response) => {
    const { account, scope } = request.body as { account: string; scope: string }
    response.json(await issueTokens(account, scope))
  })

  router.post('/api/:act', async (request, response) => {
    const { act } = request.params
    if (act === 'kill') await api.stop('SIGKILL')
    if (act === 'stop') await api.stop('SIGTERM')
    if (act === 'start') await api.start()
    response.json({ apiIsRunning: api.isRunning() })
  })

  router.post('/machines/:machine', async (request, response) => {
    const { machine } = request.params
    const { address, id } = request.body as { address: string; id: string }
    const mail = store.find(address, id)
    if (!mail || !isMachine(machine))
      response.status(404).json({ error: 'No such mail or machine' })
    else response.json(await actAs(machine, mail, http))
  })

  return router
}

/** Switches Graph's faults, and does what happens once. */
function faultRoutes({ faults, acts }: SandboxParts): Router {
  const router = express.Router()
  const state = () => ({ all: FAULTS, on: faults.list(), acts: ACTS })
  router.get('/', (_request, response) => void response.json(state()))
  router.post('/:name', (request, response) => {
    const { name } = request.params
    const { on } = (request.body ?? {}) as { on?: boolean }
    const act = ACTS.find((known) => known === name)
    if (act) acts[act]()
    else if (isFault(name)) faults.set(name, on === true)
    else return void response.status(404).json({ error: `There is no fault '${name}'` })
    response.json(state())
  })
  return router
}

const isMachine = (name: string): name is Machine => Object.hasOwn(machines, name)
