import type { TSchema } from 'typebox'
import type { Role } from './people.ts'

/** What one call takes, who may make it, and what it answers. */
export interface Endpoint {
  summary: string
  /** `ticket`: the send ticket of that one message instead of a signed-in salesperson. */
  credential?: 'ticket'
  /** The role it takes; a salesperson's where it is not said, and an administrator's is always enough. */
  role?: Exclude<Role, 'salesperson'>
  /** Answered with `organisation-off` while Follow is switched off: what was collected is hidden. */
  hidden?: true
  params?: TSchema
  query?: TSchema
  body?: TSchema
  reply: TSchema
}
