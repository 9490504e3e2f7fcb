import type { MailStore } from '../mail/mail-store.ts'
import type { PostOffice } from '../mail/post-office.ts'

/** What the Graph stand-in works on. */
export interface GraphParts {
  store: MailStore
  office: PostOffice
  /** Address of the signed-in person; undefined when the token is not good for Graph. */
  verify: (token: string) => Promise<string | undefined>
  /** Where this is reached, for nextLink. */
  origin: string
}
