import type { Enrichment } from '../../../contract/enrichment.ts'
import { useEnrichment } from '../../client/admin-queries-engagement.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { isAgreed, problemOf, stateOf } from '../components/engagement-state.ts'
import { PartRow, type Tone } from './PartRow.tsx'

/** Whether mailboxes are read for account engagement, and how much there is already. */
export function EngagementRow() {
  const { row: words } = useAdminTexts().engagement
  const query = useEnrichment()
  return (
    <PartRow
      title={words.title}
      tone={query.data ? toneOf(query.data) : 'info'}
      link={{ to: 'engagement', label: words.go }}
    >
      <AsyncContent query={query} label={words.title} lines={1}>
        {(enrichment) => <EngagementSentences enrichment={enrichment} />}
      </AsyncContent>
    </PartRow>
  )
}

const isUnfinished = (enrichment: Enrichment): boolean =>
  stateOf(enrichment) === 'unfinished' || !isAgreed(enrichment)

function toneOf(enrichment: Enrichment): Tone {
  const { settings, mailboxes, isEnabled } = enrichment
  if (settings === null) return 'info'
  const isFailing = stateOf(enrichment) === 'failing' || mailboxes.failing > 0
  if (isUnfinished(enrichment) || (isEnabled && isFailing)) return 'attention'
  return isEnabled ? 'good' : 'info'
}

function EngagementSentences({ enrichment }: { enrichment: Enrichment }) {
  const { row: words, problems } = useAdminTexts().engagement
  const { number } = useWords()
  const { settings, collected, totals, mailboxes } = enrichment
  if (settings === null) return words.none
  if (isUnfinished(enrichment)) return words.states.unfinished
  const state = stateOf(enrichment)
  const problem = state === 'failing' ? problemOf(enrichment) : null
  const { failing } = mailboxes
  const sentences = [
    words.states[state],
    ...(problem ? [problems[problem].text] : []),
    ...(collected.since ? [words.collected(number(totals.accounts), number(collected.days))] : []),
    ...(failing > 0 && state !== 'stopped' ? [words.someFail(failing, number(failing))] : []),
  ]
  return <>{sentences.join(' ')}</>
}
