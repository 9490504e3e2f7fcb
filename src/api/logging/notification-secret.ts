import { createHash, timingSafeEqual } from 'node:crypto'

/** Bytes of the secret that a server says with each notification. */
export const NOTIFICATION_SECRET_BYTES = 32

/** As long as one of ours, in our spelling; tells in passing what need not be looked up. */
export const mayBeNotificationSecret = (said: string): boolean => /^[\w-]{43}$/.test(said)

/** What is kept of the secret. */
export const notificationSecretHash = (secret: string): Buffer =>
  createHash('sha256').update(secret).digest()

/** Whether a notification's secret is the one that was agreed on; as long for any other. */
export const isNotificationSecret = (said: string, kept: Buffer): boolean =>
  timingSafeEqual(notificationSecretHash(said), kept)
