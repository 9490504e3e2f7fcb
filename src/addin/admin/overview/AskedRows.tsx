import type { ConsentPolicy } from '../../../contract/consent-policy.ts'
import { useAuditChain, useConsentPolicy, useRetention } from '../../client/admin-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { useAgo, useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { PartRow, type Tone } from './PartRow.tsx'

/** What is measured, in a few sentences. */
export function PolicyRow() {
  const { policy: words } = useAdminTexts().overview.parts
  const query = useConsentPolicy()
  return (
    <PartRow
      title={words.title}
      tone={query.data && !query.data.privacyContact ? 'attention' : 'info'}
      link={{ to: 'consent', label: words.go }}
    >
      <AsyncContent query={query} label={words.title} lines={2}>
        {(policy) => <PolicySentences policy={policy} />}
      </AsyncContent>
    </PartRow>
  )
}

function PolicySentences({ policy }: { policy: ConsentPolicy }) {
  const { policy: words } = useAdminTexts().overview.parts
  const { number } = useWords()
  const { defaultMode, mixedGroups, footer, privacyContact, rules } = policy
  const sentences = [
    words.modes[defaultMode],
    rules.length > 0 ? words.rules(rules.length, number(rules.length)) : words.noRules,
    ...(defaultMode === 'off' ? [] : [words.mixedGroups[mixedGroups]]),
    footer ? words.footer : words.noFooter,
    ...(privacyContact === null ? [words.noContact] : []),
  ]
  return <>{sentences.join(' ')}</>
}

/** How long what is kept. */
export function RetentionRow() {
  const { retention: words } = useAdminTexts().overview.parts
  const { number } = useWords()
  const ago = useAgo()
  const kept = (days: number | null) =>
    days === null ? words.forever : words.days(days, number(days))
  return (
    <PartRow title={words.title} tone="info" link={{ to: 'retention', label: words.go }}>
      <AsyncContent query={useRetention()} label={words.title} lines={1}>
        {({ interactionDays, followedEmailDays, lastRunAt }) => (
          <>
            {words.both(kept(interactionDays), kept(followedEmailDays))}{' '}
            {lastRunAt === null ? words.never : words.lastRun(ago(lastRunAt))}
          </>
        )}
      </AsyncContent>
    </PartRow>
  )
}

/** Whether the audit log is whole. */
export function AuditRow() {
  const { audit: words } = useAdminTexts().overview.parts
  const { number } = useWords()
  const query = useAuditChain()
  const tone: Tone = !query.data ? 'info' : query.data.isWhole ? 'good' : 'attention'
  return (
    <PartRow title={words.title} tone={tone} link={{ to: 'audit', label: words.go }}>
      <AsyncContent query={query} label={words.title} lines={1}>
        {({ isWhole, entries, brokenAt }) => {
          if (!isWhole) return words.broken(number(brokenAt ?? entries))
          return entries === 0 ? words.empty : words.whole(entries, number(entries))
        }}
      </AsyncContent>
    </PartRow>
  )
}
