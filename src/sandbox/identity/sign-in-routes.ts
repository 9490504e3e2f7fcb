import express, { type Request, type Response, type Router } from 'express'
import type Provider from 'oidc-provider'
import type { InteractionDetails } from 'oidc-provider'
import { accounts } from '../cast.ts'
import { signInPage } from './sign-in-page.ts'

/** The pages between MSAL's request and its answer. */
export function signInRoutes(provider: Provider): Router {
  const router = express.Router()
  const finish = (request: Request, response: Response, result: object) =>
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })

  router.get('/interaction/:uid', async (request, response) => {
    const details = await provider.interactionDetails(request, response)
    const known = hintedAccount(details)
    if (known) await finish(request, response, { login: { accountId: known } })
    else if (details.prompt.name === 'consent') await finish(request, response, { consent: {} })
    else response.send(signInPage())
  })

  router.post('/interaction/:uid', async (request, response) => {
    const { account, cancel } = request.body as { account?: string; cancel?: string }
    const result = cancel
      ? { error: 'access_denied', error_description: 'AADSTS65004: User declined to consent.' }
      : { login: { accountId: account }, select_account: {} }
    await finish(request, response, result)
  })
  return router
}

/** Whom MSAL already knows is signed in without asking, unless asking was asked for. */
function hintedAccount({ prompt, params }: InteractionDetails): string | undefined {
  if (prompt.name !== 'login' || params['prompt'] !== undefined) return undefined
  return accounts.find((person) => person.email === params['login_hint'])?.id
}
