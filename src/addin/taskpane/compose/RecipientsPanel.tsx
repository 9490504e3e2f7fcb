import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { PeopleRegular } from '@fluentui/react-icons/svg/people'
import { useState } from 'react'
import type { CheckedRecipient, RecipientCheck } from '../../../contract/recipient.ts'
import { AsyncContent, type AsyncQuery } from '../components/AsyncContent.tsx'
import { Panel } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { inOrder } from './in-order.ts'
import { RecipientRow } from './RecipientRow.tsx'

/** A mail to hundreds shows the first few; those who opted out are among them. */
const FIRST = 8

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  quiet: { color: tokens.colorNeutralForeground3 },
  all: { alignSelf: 'flex-start' },
})

interface Rows {
  /** Address of the recipient whose contact was just looked at. */
  cameFrom: string | undefined
  onOpen: (recipient: CheckedRecipient) => void
}

interface Props extends Rows {
  query: AsyncQuery<RecipientCheck>
}

/** Who gets the mail, and who of them may be followed. */
export function RecipientsPanel({ query, ...rows }: Props) {
  const { recipients } = useTexts().compose
  return (
    <Panel title={recipients.title} icon={<PeopleRegular />}>
      <AsyncContent
        query={query}
        label={recipients.title}
        empty={{
          when: (check) => check.recipients.length === 0,
          show: <Text>{recipients.none}</Text>,
        }}
      >
        {(check) => <RecipientList recipients={check.recipients} {...rows} />}
      </AsyncContent>
    </Panel>
  )
}

interface ListProps extends Rows {
  recipients: readonly CheckedRecipient[]
}

function RecipientList({ recipients, cameFrom, onOpen }: ListProps) {
  const styles = useStyles()
  const { compose, locale } = useTexts()
  const rows = inOrder(recipients, locale)
  const [showsAll, setShowsAll] = useState(
    rows.slice(FIRST).some(({ email }) => email === cameFrom),
  )
  const shown = showsAll ? rows : rows.slice(0, FIRST)
  const outside = rows.filter(({ isInternal }) => !isInternal).length
  return (
    <>
      <ul className={styles.list} aria-label={compose.recipients.count(rows.length)}>
        {shown.map((recipient) => (
          <RecipientRow
            key={`${recipient.field} ${recipient.email}`}
            recipient={recipient}
            takesFocus={recipient.email === cameFrom}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button className={styles.all} size="small" onClick={() => setShowsAll(true)}>
          {compose.recipients.showAll(rows.length)}
        </Button>
      )}
      {outside > 0 && rows.length > 1 && (
        <Text size={200} className={styles.quiet}>
          {compose.recipients.oneBody}
        </Text>
      )}
    </>
  )
}
