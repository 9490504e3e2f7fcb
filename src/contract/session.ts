import { Type, type Static } from 'typebox'
import { Instant } from './primitives.ts'

/** Who is signed in, and what their organisation allows. */
export const Session = Type.Object({
  salesperson: Type.Object({ id: Type.String(), name: Type.String(), email: Type.String() }),
  organisation: Type.Object({ followEnabled: Type.Boolean() }),
  /** When the send handler last finalised a mail of this salesperson; null: never seen working. */
  sendHandlerLastRunAt: Type.Union([Instant, Type.Null()]),
  /** Whole hosts whose links are ours; never wrapped again. */
  trackingHosts: Type.Array(Type.String()),
  now: Instant,
})
export type Session = Static<typeof Session>
