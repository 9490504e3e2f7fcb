import { Button } from '@fluentui/react-components'
import { useLogMessage } from '../../client/log-mutations.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Failed } from '../components/Failed.tsx'
import { useMessageFacts } from '../read/useMessageFacts.ts'
import { useNow } from '../useNow.ts'
import { useWords } from '../useWords.ts'
import type { StandingProps } from './standing-props.ts'
import { StatusDetails } from './StatusDetails.tsx'
import { StatusLine } from './StatusLine.tsx'
import { nextLook } from './status-words.ts'

/** A message that nothing brought yet, which can be logged from here. */
export function NotSeen({ message, logging, onOpenEntry }: StandingProps) {
  const { texts, list, at } = useWords()
  const { status: words } = texts.log
  const facts = useMessageFacts(message)
  const log = useLogMessage()
  const request = facts.data?.log
  const cannot = facts.isSuccess && request === undefined
  const looks = nextLook(logging, { words: texts.log, list, at, now: useNow() })
  return (
    <StatusLine
      state="not-seen"
      sentence={words.notSeen}
      action={
        !cannot && (
          <Button
            size="small"
            disabledFocusable={request === undefined || log.isPending}
            onClick={() => request && log.mutate({ body: request })}
          >
            {log.isPending ? words.logging : words.logNow}
          </Button>
        )
      }
    >
      {log.isError && <Failed title={words.logFailed} error={log.error} />}
      <Disclosure label={words.details}>
        <StatusDetails
          logging={logging}
          text={[cannot ? words.cannotLog : words.notSeenText, ...looks.map(capital)].join(' ')}
          onOpenEntry={onOpenEntry}
        />
      </Disclosure>
    </StatusLine>
  )
}

/** A part of a sentence as one of its own. */
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
