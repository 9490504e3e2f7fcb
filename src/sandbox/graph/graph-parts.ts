import type { HttpClient } from '../http-client.ts'
import type { MailStore } from '../mail/mail-store.ts'
import type { Calendar } from '../mail/calendar.ts'
import type { PostOffice } from '../mail/post-office.ts'
import type { Faults } from './faults.ts'
import type { GraphCaller } from './graph-call.ts'
import type { Uploads } from './uploads.ts'

/** What the Graph stand-in works on. */
export interface GraphParts {
  store: MailStore
  office: PostOffice
  calendar: Calendar
  /** Undefined when the token is not good for Graph. */
  verify: (token: string) => Promise<GraphCaller | undefined>
  /** Where this is reached, for links. */
  origin: string
  faults: Faults
  /** Files on their way; without them, none can be sent in parts. */
  uploads?: Uploads
  /** For telling subscribers. */
  http: HttpClient
  now: () => Date
  newId: () => string
}
