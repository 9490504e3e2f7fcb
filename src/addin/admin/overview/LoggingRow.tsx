import type { Logging } from '../../../contract/logging.ts'
import { useLogging } from '../../client/admin-queries-logging.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { PartRow, type Tone } from './PartRow.tsx'

/** Whether mail is logged, and whether messages wait for a decision. */
export function LoggingRow() {
  const { logging: words } = useAdminTexts().overview.parts
  const query = useLogging()
  return (
    <PartRow
      title={words.title}
      tone={query.data ? toneOf(query.data) : 'info'}
      link={{ to: 'logging', label: words.go }}
    >
      <AsyncContent query={query} label={words.title} lines={1}>
        {(logging) => <LoggingSentences logging={logging} />}
      </AsyncContent>
    </PartRow>
  )
}

function toneOf({ source, consent, isEnabled, job, counts }: Logging): Tone {
  if (source === null) return 'info'
  if (consent === null || job.state === 'failing' || counts.quarantined > 0) return 'attention'
  return isEnabled ? 'good' : 'info'
}

function LoggingSentences({ logging }: { logging: Logging }) {
  const { overview, logging: texts } = useAdminTexts()
  const words = overview.parts.logging
  const { number } = useWords()
  const { source, consent, isEnabled, job, counts } = logging
  if (source === null) return words.none
  if (consent === null) return words.unfinished
  const sentences = [
    isEnabled
      ? source.kind === 'pane'
        ? words.byHand
        : words.states[job.state]
      : words.states.stopped,
    ...(isEnabled && job.problem ? [texts.problems[job.problem].text] : []),
    ...(counts.quarantined > 0
      ? [words.waiting(counts.quarantined, number(counts.quarantined))]
      : []),
  ]
  return <>{sentences.join(' ')}</>
}
