import { makeStyles } from '@fluentui/react-components'
import type { Organisation } from '../../../contract/organisation.ts'
import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Agreement } from './Agreement.tsx'
import { AuditRow, PolicyRow, RetentionRow } from './AskedRows.tsx'
import { EngagementRow } from './EngagementRow.tsx'
import { LoggingRow } from './LoggingRow.tsx'
import { PartRow } from './PartRow.tsx'

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: 'none' } })

/** How every part is doing, each with the way to where it is changed. */
export function PartsPanel({ organisation }: { organisation: Organisation }) {
  const styles = useStyles()
  const { parts } = useAdminTexts().overview
  return (
    <Panel title={parts.title}>
      <ul className={styles.list}>
        <AgreementRow organisation={organisation} />
        <PolicyRow />
        <LoggingRow />
        <EngagementRow />
        <RetentionRow />
        <RequestsRow open={organisation.counts.openRequests} />
        <AuditRow />
        <HitsRow waiting={organisation.waitingHits} />
        <DomainsRow domains={organisation.internalDomains} />
      </ul>
    </Panel>
  )
}

function AgreementRow({ organisation }: { organisation: Organisation }) {
  const { consent: words } = useAdminTexts().overview.parts
  const { at } = useWords()
  const { consent, needsConsent, state } = organisation
  return (
    <PartRow title={words.title} tone={needsConsent ? 'attention' : 'good'}>
      <div>
        {consent ? words.given(consent.by, at(consent.at), consent.wording) : words.none}{' '}
        {needsConsent && (state === 'on' ? words.outdated : words.needed)}
      </div>
      <Disclosure label={words.read}>
        <Agreement />
      </Disclosure>
    </PartRow>
  )
}

function RequestsRow({ open }: { open: number }) {
  const { requests: words } = useAdminTexts().overview.parts
  const { number } = useWords()
  return (
    <PartRow
      title={words.title}
      tone={open > 0 ? 'attention' : 'good'}
      link={{ to: 'requests', label: words.go }}
    >
      {open > 0 ? words.open(open, number(open)) : words.none}
    </PartRow>
  )
}

function HitsRow({ waiting }: { waiting: number }) {
  const { hits: words } = useAdminTexts().overview.parts
  const { number } = useWords()
  return (
    <PartRow title={words.title} tone={waiting > 0 ? 'info' : 'good'}>
      {waiting > 0 ? words.some(waiting, number(waiting)) : words.none}
    </PartRow>
  )
}

function DomainsRow({ domains }: { domains: readonly string[] }) {
  const { domains: words } = useAdminTexts().overview.parts
  const { list } = useWords()
  return (
    <PartRow title={words.title} tone="info">
      {domains.length > 0 ? words.text(list(domains)) : words.none}
    </PartRow>
  )
}
