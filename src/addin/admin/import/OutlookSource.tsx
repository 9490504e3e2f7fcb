import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { PeopleSettingsRegular } from '@fluentui/react-icons/svg/people-settings'
import { useState } from 'react'
import type { GraphContact } from '../../client/account-reading.ts'
import { failureCode } from '../../client/failure.ts'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { addressOf } from '../page-address.ts'
import { tableOfContacts, type Table } from './import-table.ts'
import { Progress } from './Progress.tsx'
import { useOutlookContacts } from './useOutlookContacts.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

/** Contacts that people keep in their mailboxes, as rows to be imported. */
export function OutlookSource({ onTable }: { onTable: (table: Table) => void }) {
  const styles = useStyles()
  const { source, outlook: words } = useAdminTexts().adminImport
  const [isEmpty, setIsEmpty] = useState(false)
  const { email, name, company } = words.columns
  const take = (contacts: GraphContact[]) => {
    setIsEmpty(contacts.length === 0)
    if (contacts.length > 0) onTable(tableOfContacts(words.label, [email, name, company], contacts))
  }
  const read = useOutlookContacts(take)
  return (
    <div className={styles.root}>
      <Text>{source.outlookText}</Text>
      <div className={styles.line}>
        <Button disabledFocusable={read.isReading} onClick={read.start}>
          {source.outlook}
        </Button>
        {read.isReading && <Button onClick={read.stop}>{words.cancel}</Button>}
        {isEmpty && !read.isReading && <Text role="status">{words.none}</Text>}
      </div>
      {read.isReading && <MailboxProgress mailboxes={read.mailboxes} />}
      {read.error && <Refused error={read.error} onRetry={read.start} />}
    </div>
  )
}

function MailboxProgress({ mailboxes }: { mailboxes: { done: number; of: number } | undefined }) {
  const { outlook: words } = useAdminTexts().adminImport
  if (!mailboxes) return <Text role="status">{words.begun}</Text>
  return <Progress {...mailboxes} text={words.reading} />
}

function Refused({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { outlook: words } = useAdminTexts().adminImport
  if (failureCode(error) !== 'setup-unfinished') {
    return <Failed error={error} title={words.failed} onRetry={onRetry} />
  }
  return (
    <Notice
      icon={<PeopleSettingsRegular />}
      title={words.notSetUpTitle}
      text={words.notSetUpText}
      action={{
        label: words.setUp,
        onClick: () => void location.assign(addressOf('engagement')),
      }}
    />
  )
}
