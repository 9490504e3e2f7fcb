import type { MailPage, MailSource } from './mail-source.ts'

const NO_PAGES: AsyncIterable<MailPage> = {
  [Symbol.asyncIterator]: () => ({
    next: () => Promise.resolve({ done: true, value: undefined }),
  }),
}

/** Where nobody reads a mailbox. */
export const NO_MAIL: MailSource = {
  read: () => NO_PAGES,
  readSince: () => NO_PAGES,
  file: () => Promise.resolve([]),
  check: () => Promise.resolve([]),
  requests: 0,
  close: () => Promise.resolve(),
}
