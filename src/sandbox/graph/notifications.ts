import { setTimeout as pause } from 'node:timers/promises'
import { TENANT_ID } from '../cast.ts'
import type { HttpClient } from '../http-client.ts'
import type { Folder, Mail } from '../mail/mail.ts'
import type { GraphParts } from './graph-parts.ts'
import { shownId } from './message-resource.ts'
import type { IdType } from './preferences.ts'

export interface KeptSubscription {
  id: string
  applicationId: string
  changeType: string
  notificationUrl: string
  resource: string
  expirationDateTime: string
  clientState: string | null
  mailbox: string
  folder: Folder
  /** Notifications name messages as the subscription was made. */
  idType: IdType
}

const TRIES = 3
const PAUSE_MS = 2000

/** Whether the address says back what it is asked, as Graph checks before it tells anything. */
export async function answersHandshake(
  url: string,
  { http, newId }: Pick<GraphParts, 'http' | 'newId'>,
): Promise<boolean> {
  if (!isLocal(url)) return false
  const token = `Validation: Testing client application reachability ${newId()} <&>`
  const asked = new URL(url)
  asked.searchParams.set('validationToken', token)
  const request = { method: 'POST', headers: { 'content-type': 'text/plain; charset=utf-8' } }
  // Whatever goes wrong there, the address is not one to tell anything.
  const answer = await http(asked.href, request).catch(() => undefined)
  const isText = answer?.headers['content-type']?.startsWith('text/plain') ?? false
  return answer?.status === 200 && isText && answer.body === token
}

/** Tells a subscriber of a message that arrived; tries again a few times, as Graph does for hours. */
export async function tellOf(
  subscription: KeptSubscription,
  mail: Mail,
  http: HttpClient,
): Promise<void> {
  const body = JSON.stringify({ value: [notification(subscription, mail)] })
  const headers = { 'content-type': 'application/json' }
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const request = { method: 'POST', headers, body }
    // A subscriber that is away is tried again, and then left alone: it will look by itself.
    const answer = await http(subscription.notificationUrl, request).catch(() => undefined)
    if (answer && answer.status >= 200 && answer.status < 300) return
    await pause(attempt * PAUSE_MS, undefined, { ref: false })
  }
}

function notification(subscription: KeptSubscription, mail: Mail): object {
  const id = shownId(mail, subscription)
  const resource = `Users/${subscription.mailbox}/Messages/${id}`
  return {
    subscriptionId: subscription.id,
    subscriptionExpirationDateTime: subscription.expirationDateTime,
    changeType: 'created',
    resource,
    resourceData: {
      '@odata.type': '#Microsoft.Graph.Message',
      '@odata.id': resource,
      '@odata.etag': `W/"CQ${mail.version}"`,
      id,
    },
    clientState: subscription.clientState,
    tenantId: TENANT_ID,
  }
}

/** The sandbox never reaches out. */
const isLocal = (url: string) =>
  URL.canParse(url) && new URL(url).protocol === 'https:' && new URL(url).hostname === 'localhost'
