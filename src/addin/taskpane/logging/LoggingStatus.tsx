import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { MessageLogging } from '../../../contract/message-logging.ts'
import { logKeys } from '../../client/log-keys.ts'
import { useMessageLogging } from '../../client/log-queries.ts'
import type { Message } from '../../outlook/port.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Failed } from '../components/Failed.tsx'
import { Live } from '../components/Live.tsx'
import { useTexts } from '../TextsContext.ts'
import { useAttention } from '../useAttention.ts'
import { useChange } from '../useChange.ts'
import { useKeptFocus } from '../useKeptFocus.ts'
import { Standing } from './Standing.tsx'
import { useStatusSentence } from './useStatusSentence.ts'

interface Props {
  message: Message
  onOpenEntry: (id: string) => void
}

/**
 * Where the open message stands with email logging, as the API says, and what there is to do about
 * it. Told aloud when it changes; asked again whenever somebody turns to the pane.
 */
export function LoggingStatus({ message, onOpenEntry }: Props) {
  const { status: words } = useTexts().log
  const logging = useMessageLogging(message.internetMessageId)
  useLookAgain(message.internetMessageId)
  const kept = useKeptFocus<HTMLDivElement>(logging.data?.state)
  if (message.internetMessageId === undefined) return null
  if (logging.isError && logging.data === undefined) {
    return (
      <Failed
        title={words.failed}
        error={logging.error}
        onRetry={logging.refetch}
        isRetrying={logging.isFetching}
      />
    )
  }
  return (
    <div ref={kept}>
      <AsyncContent query={logging} label={words.label} lines={1}>
        {(found) => <Standing message={message} logging={found} onOpenEntry={onOpenEntry} />}
      </AsyncContent>
      <Told logging={logging.data} />
    </div>
  )
}

/** Says what has changed since the message was opened. */
function Told({ logging }: { logging: MessageLogging | undefined }) {
  const sentence = useStatusSentence(logging)
  return <Live>{useChange(sentence) ?? ''}</Live>
}

function useLookAgain(internetMessageId: string | undefined): void {
  const cache = useQueryClient()
  const look = useCallback(() => {
    if (internetMessageId === undefined) return
    void cache.refetchQueries({ queryKey: logKeys.message(internetMessageId), stale: true })
  }, [cache, internetMessageId])
  useAttention(look)
}
