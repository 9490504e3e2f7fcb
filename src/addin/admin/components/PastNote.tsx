import { Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components'
import { useEnrichment } from '../../client/admin-queries-engagement.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { addressOf } from '../page-address.ts'

/** What is new was not there when mailboxes were read: says how the year before is counted, too. */
export function PastNote() {
  const { adminImport, adminAccounts, engagement } = useAdminTexts()
  const { data } = useEnrichment()
  // Where nothing was read yet, the first run finds it all.
  if (!data || data.collected.since === null) return null
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <Text block>{adminImport.run.past(engagement.acts.recollect)}</Text>
        <Link href={addressOf('engagement')}>{adminAccounts.notCollected.setUp}</Link>
      </MessageBarBody>
    </MessageBar>
  )
}
