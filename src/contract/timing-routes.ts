import { Type } from 'typebox'
import type { Endpoint } from './endpoint.ts'
import type { CallName } from './paths.ts'
import { EmailAddress } from './primitives.ts'
import { BestTime, ContactZoneRequest } from './timing.ts'

const byEmail = Type.Object({ email: EmailAddress })

/** When to send. */
export const timingRoutes = {
  getBestTime: {
    summary: 'Time zone of a contact, and when a mail to them is best delivered',
    params: byEmail,
    reply: BestTime,
  },
  setContactZone: {
    summary: 'Set the time zone of a contact',
    params: byEmail,
    body: ContactZoneRequest,
    reply: BestTime,
  },
} satisfies Partial<Record<CallName, Endpoint>>
