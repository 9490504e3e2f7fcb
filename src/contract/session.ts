import { Type, type Static } from 'typebox'
import { MixedGroups } from './consent-policy.ts'
import { OrganisationState } from './organisation.ts'
import { Role } from './people.ts'
import { Instant, nullable } from './primitives.ts'

/** Who is signed in, and what their organisation allows. */
export const Session = Type.Object({
  salesperson: Type.Object({ id: Type.String(), name: Type.String(), email: Type.String() }),
  /** Everything this person may act as; always has `salesperson`. */
  roles: Type.Array(Role),
  organisation: Type.Object({
    followEnabled: Type.Boolean(),
    state: OrganisationState,
    mixedGroups: MixedGroups,
    /** Followed mail gets a line that leads to the recipient's own page. */
    footer: Type.Boolean(),
    /** Mail is logged. */
    logging: Type.Boolean(),
  }),
  /** When the send handler last finalised a mail of this salesperson; null: never seen working. */
  sendHandlerLastRunAt: nullable(Instant),
  /** When the newest mail went out of which is known that the send handler did not run; null: none. */
  sendHandlerMissedAt: nullable(Instant),
  /** Whole hosts whose links are ours; never wrapped again. */
  trackingHosts: Type.Array(Type.String()),
  now: Instant,
})
export type Session = Static<typeof Session>
