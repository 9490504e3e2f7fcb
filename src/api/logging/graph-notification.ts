import { Type, type Static } from 'typebox'

/** What of a notification is looked at: who tells, never what of. */
const GraphNotification = Type.Object({
  subscriptionId: Type.String({ maxLength: 200 }),
  clientState: Type.String({ maxLength: 255 }),
})
export type GraphNotification = Static<typeof GraphNotification>

/** Notifications as Microsoft Graph sends them, several together. */
export const GraphNotifications = Type.Object({
  value: Type.Array(GraphNotification, { maxItems: 1000 }),
})
export type GraphNotifications = Static<typeof GraphNotifications>

/** As long as anything that Graph was ever seen to send, several times over. */
const MAX_TOKEN = 1024

/**
 * The token that an address proves itself with to Graph, to be sent back as it came.
 *
 * @returns undefined for what is none: not text on one line, or too long
 */
export function validationToken(given: unknown): string | undefined {
  if (typeof given !== 'string' || given === '' || given.length > MAX_TOKEN) return undefined
  return /^[\x20-\x7e]+$/.test(given) ? given : undefined
}
