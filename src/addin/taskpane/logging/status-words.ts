import type { MessageLogging } from '../../../contract/message-logging.ts'
import type { LogTexts } from '../../locales/en-US/log.ts'

/** States that have a line; nothing is said where nothing is logged. */
export type ShownState = Exclude<MessageLogging['state'], 'off'>

/** Names that a line has room for. */
const NAMED = 2

interface Saying {
  words: LogTexts
  /** Names as a sentence has them. */
  list: (names: readonly string[]) => string
  /** Date and time. */
  at: (instant: string) => string
  now: Date
}

/** Where a message stands, in one line; empty where nothing is logged. */
export function statusSentence(logging: MessageLogging, saying: Saying): string {
  return logging.state === 'off' ? '' : SENTENCES[logging.state](logging, saying)
}

const SENTENCES: Readonly<Record<ShownState, typeof statusSentence>> = {
  'not-seen': (_logging, { words }) => words.status.notSeen,
  waiting: (logging, saying) =>
    [saying.words.status.waiting, ...nextLook(logging, saying)].join(', '),
  logged: (logging, saying) => loggedSentence(logging, saying),
  excluded: (logging, { words }) => words.status.excluded(why(logging, words)),
  quarantined: (logging, { words }) => words.status.quarantined(why(logging, words)),
  bounce: (_logging, { words }) => words.status.bounce,
}

const why = ({ reason }: MessageLogging, { reasons }: LogTexts): string =>
  reason === null ? '' : reasons.short[reason]

/** When the mailbox is looked at next; empty where nobody knows. */
export function nextLook({ nextRunAt }: MessageLogging, { words, at, now }: Saying): string[] {
  if (nextRunAt === null) return []
  const isDue = new Date(nextRunAt) <= now
  return [words.status.nextLook(isDue ? words.status.soon : at(nextRunAt))]
}

/** With whom; entries that are canceled are named only where there are no others. */
function loggedSentence({ entries }: MessageLogging, { words: { status }, list }: Saying): string {
  const counting = entries.filter(({ isCanceled }) => !isCanceled)
  const told = counting.length > 0 ? counting : entries
  if (told.length === 0) return status.loggedOnly
  const names = [...new Set(told.map((entry) => entry.contactName ?? entry.contactEmail))]
  const rest = names.length - NAMED
  const shown = rest > 0 ? [...names.slice(0, NAMED), status.more(rest)] : names
  return counting.length > 0 ? status.logged(list(shown)) : status.canceled(list(shown))
}
