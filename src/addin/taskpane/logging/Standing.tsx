import { Button } from '@fluentui/react-components'
import { Disclosure } from '../components/Disclosure.tsx'
import { useTexts } from '../TextsContext.ts'
import { DecideHere } from './DecideHere.tsx'
import { NotSeen } from './NotSeen.tsx'
import type { StandingProps } from './standing-props.ts'
import { StatusDetails } from './StatusDetails.tsx'
import { StatusLine } from './StatusLine.tsx'
import type { ShownState } from './status-words.ts'
import { useStatusSentence } from './useStatusSentence.ts'

/** The line about a message, with what fits where it stands. */
export function Standing(props: StandingProps) {
  switch (props.logging.state) {
    case 'off':
      return null
    case 'not-seen':
      return <NotSeen {...props} />
    case 'quarantined':
      return <Quarantined {...props} />
    default:
      return <Plain {...props} state={props.logging.state} />
  }
}

/** Waiting, logged, excluded and bounce: a line, and why. */
function Plain({ logging, onOpenEntry, state }: StandingProps & { state: ShownState }) {
  const { status: words } = useTexts().log
  const sentence = useStatusSentence(logging) ?? ''
  const [entry, ...others] = logging.entries
  const isOnly = entry !== undefined && others.length === 0
  return (
    <StatusLine
      state={state}
      sentence={sentence}
      action={
        isOnly && (
          <Button size="small" onClick={() => onOpenEntry(entry.entryId)}>
            {words.open}
          </Button>
        )
      }
    >
      <Disclosure label={state === 'excluded' ? words.why : words.details}>
        <StatusDetails
          logging={isOnly ? { ...logging, entries: [] } : logging}
          text={state === 'bounce' ? words.bounceText : undefined}
          onOpenEntry={onOpenEntry}
        />
      </Disclosure>
    </StatusLine>
  )
}

function Quarantined({ message, logging, onOpenEntry }: StandingProps) {
  const { status: words } = useTexts().log
  const sentence = useStatusSentence(logging) ?? ''
  return (
    <StatusLine state="quarantined" sentence={sentence}>
      <Disclosure label={words.decide}>
        <StatusDetails logging={logging} onOpenEntry={onOpenEntry} />
        {logging.id !== null && <DecideHere message={message} logging={logging} id={logging.id} />}
      </Disclosure>
    </StatusLine>
  )
}
