import { openEmbeddedStore } from '../../api/store/embedded-store.ts'
import { createTrackingSeal } from '../../api/tracking/aes-seal.ts'
import type { MailStore } from '../mail/mail-store.ts'
import type { Origins } from '../origins.ts'
import { pastFollows } from './history.ts'
import { seedPastYear } from './past-year.ts'
import { reactionsTo } from './reactions.ts'
import { seedMail } from './seed-mail.ts'
import { seedStore } from './seed-store.ts'

export interface SeedOptions {
  now: Date
  origins: Origins
  /** `id:base64`, as the API takes them. */
  trackingKeys: string
  /** Folder of the API's database, which must not be running. */
  storeDir: string
  mail: MailStore
}

/** Gives a new sandbox a past of 120 days, in the mailboxes and in the API's database alike. */
export async function seedSandbox(options: SeedOptions): Promise<void> {
  const { now, origins, mail } = options
  const [id = '', secret = ''] = options.trackingKeys.split(':')
  const seal = createTrackingSeal([{ id, secret: Buffer.from(secret, 'base64') }])
  const follows = pastFollows({ now, origins, seal }).map((follow) => ({
    ...follow,
    reactions: reactionsTo(follow, now),
  }))
  const store = await openEmbeddedStore({ dir: options.storeDir, thread: 'worker' })
  try {
    await seedStore(store.db, { follows, now })
  } finally {
    await store.close()
  }
  // Mail last: a mailbox file is the sign that all is done.
  mail.inOneWrite(() => {
    for (const follow of follows) seedMail(mail, follow, follow.reactions.repliedAt)
    seedPastYear(mail, now)
  })
}
