import express, { type Router } from 'express'
import type { ApiProcess } from '../api-process.ts'
import { outsiders, salespeople } from '../cast.ts'
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
}

/** What the stand-in's pages can do besides mail: sign in, break things, play machines. */
export function sandboxRoutes({ origins, store, http, issueTokens, api }: SandboxParts): Router {
  const router = express.Router()

  router.get('/state', (_request, response) => {
    response.json({ origins, salespeople, outsiders, apiIsRunning: api.isRunning() })
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

const isMachine = (name: string): name is Machine => Object.hasOwn(machines, name)
