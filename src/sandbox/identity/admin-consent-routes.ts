import express, { type Request, type Router } from 'express'
import { ENRICHMENT_APP_ID, TENANT_ID } from '../cast.ts'
import type { Permissions } from './permissions.ts'
import { GRAPH, resources } from './resources.ts'

interface AdminConsentParts {
  permissions: Permissions
  /** The only place where it sends the browser back to. */
  redirectUri: string
}

/**
 * Where the tenant's administrator gives an application its permissions.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
export function adminConsentRoutes({ permissions, redirectUri }: AdminConsentParts): Router {
  const router = express.Router()
  router.get(`/${TENANT_ID}/adminconsent`, (request, response) => {
    const problem = problemOf(request.query, redirectUri)
    if (problem === undefined) response.send(consentPage())
    else response.status(400).type('text/plain').send(problem)
  })
  router.post(`/${TENANT_ID}/adminconsent`, (request, response) => {
    const problem = problemOf(request.query, redirectUri)
    if (problem !== undefined) return void response.status(400).type('text/plain').send(problem)
    const isGiven = (request.body as { act?: string }).act === 'accept'
    if (isGiven) permissions.give(ENRICHMENT_APP_ID)
    const back = new URL(redirectUri)
    const state = String(request.query['state'] ?? '')
    const told = isGiven
      ? { admin_consent: 'True', tenant: TENANT_ID, state }
      : { error: 'access_denied', error_description: 'The administrator declined.', state }
    back.search = new URLSearchParams(told).toString()
    response.redirect(back.href)
  })
  return router
}

function problemOf(query: Request['query'], redirectUri: string): string | undefined {
  if (query['client_id'] !== ENRICHMENT_APP_ID)
    return 'AADSTS700016: Application was not found in the directory.'
  if (query['redirect_uri'] !== redirectUri)
    return 'AADSTS50011: The redirect URI does not match those of the application.'
  return undefined
}

const asked = (): readonly string[] => resources[GRAPH]?.roles[ENRICHMENT_APP_ID] ?? []

const consentPage = (): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Permissions requested – Follow sandbox</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { display: grid; place-items: center; min-height: 90vh; margin: 0 }
  form { display: grid; gap: .75rem; width: min(26rem, 88vw) }
  h1 { font-size: 1.4rem; margin: 0 }
  p, ul { margin: 0 }
  div { display: flex; gap: .75rem }
  button { font: inherit; padding: .6rem 1rem; border-radius: .6rem; cursor: pointer;
    border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
    background: none; color: inherit }
</style>
<form method="post">
  <h1>Permissions requested</h1>
  <p>Follow’s account engagement asks for your organisation:</p>
  <ul>${asked()
    .map((permission) => `<li>${permission}</li>`)
    .join('')}</ul>
  <p>This is the sandbox’s identity provider. You act as Fabrikam’s administrator.</p>
  <div>
    <button name="act" value="accept">Accept</button>
    <button name="act" value="cancel">Cancel</button>
  </div>
</form>
</html>`
