import type { JWK } from 'jose'
import { randomUUID } from 'node:crypto'
import type { Express } from 'express'
import type { ApiProcess } from './api-process.ts'
import { EMAIL_LOG, INSIDE } from './cast.ts'
import { createFaults } from './graph/faults.ts'
import { createGraph } from './graph/graph.ts'
import { graphRoutes } from './graph/graph-routes.ts'
import { createUploads } from './graph/uploads.ts'
import { graphTokenVerifier } from './graph/verify-token.ts'
import type { HttpClient } from './http-client.ts'
import type { IdentityProvider } from './identity/identity-provider.ts'
import { openCalendar } from './mail/calendar.ts'
import type { MailStore } from './mail/mail-store.ts'
import { createPostOffice } from './mail/post-office.ts'
import type { Origins } from './origins.ts'
import { pastMeetings } from './seed/past-year.ts'
import { createMailApp } from './server/mail-app.ts'

interface WorldParts {
  origins: Origins
  store: MailStore
  identity: IdentityProvider
  signingKey: JWK
  http: HttpClient
  api: ApiProcess
}

/** The stand-in Outlook and Graph over the same mailboxes, with Exchange's rules between. */
export function outlookWorld(parts: WorldParts): Express {
  const { origins, store, identity, signingKey, http, api } = parts
  const faults = createFaults()
  const clock = { now: () => new Date(), newId: randomUUID }
  const office = createPostOffice(store, clock, {
    copyTo: EMAIL_LOG.email,
    inside: INSIDE,
    isOn: () => !faults.isOn('rules-off'),
  })
  // To the second, which is better than Exchange promises.
  setInterval(() => office.deliverDue(), 1000).unref()
  const { issueTokens, issuer, signIns } = identity
  const verify = graphTokenVerifier(signingKey, issuer, signIns.isRevoked)
  const calendar = openCalendar(pastMeetings(new Date()))
  const graphParts = {
    store,
    office,
    calendar,
    verify,
    origin: origins.mail,
    faults,
    http,
    uploads: createUploads(clock),
    ...clock,
  }
  const graph = createGraph(graphParts)
  return createMailApp({
    ...{ origins, store, office, http, issueTokens, api, faults },
    acts: {
      'expire-change-lists': graph.expireChangeLists,
      'revoke-sign-ins': signIns.revokeAll,
    },
    graph: graphRoutes(graph, graphParts),
  })
}
