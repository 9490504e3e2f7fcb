import type { MessageLogging } from '../../../contract/message-logging.ts'
import { useNow } from '../useNow.ts'
import { useWords } from '../useWords.ts'
import { statusSentence } from './status-words.ts'

/** Where a message stands, in one line; undefined while it is not known. */
export function useStatusSentence(logging: MessageLogging | undefined): string | undefined {
  const { texts, list, at } = useWords()
  const now = useNow()
  return logging && statusSentence(logging, { words: texts.log, list, at, now })
}
