import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { QuarantinedMessage } from '../../../contract/quarantine.ts'
import { People } from '../../taskpane/quarantine/People.tsx'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { asSentence } from './as-sentence.ts'
import { DecisionDialog } from './DecisionDialog.tsx'

const useStyles = makeStyles({
  subject: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  hidden: { display: 'block', fontStyle: 'italic', color: tokens.colorNeutralForeground3 },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

interface Props {
  messages: readonly QuarantinedMessage[]
  isBusy: boolean
  /** How many messages a decision settled. */
  onDecided: (settled: number) => void
}

/** What waits, with whom it is about and the way to decide it. */
export function QuarantineTable({ messages, isBusy, onDecided }: Props) {
  const { quarantine: words } = useAdminTexts()
  const { at } = useWords()
  const [deciding, setDeciding] = useState<QuarantinedMessage>()
  const columns: Column<QuarantinedMessage>[] = [
    {
      title: words.when,
      width: 'minmax(0, 3fr)',
      cell: (message) => <time dateTime={message.at}>{at(message.at)}</time>,
    },
    {
      title: words.message,
      width: 'minmax(0, 6fr)',
      cell: (message) => <Message message={message} />,
    },
    {
      title: words.people,
      width: 'minmax(0, 6fr)',
      cell: ({ participants }) => <People participants={participants} />,
    },
    {
      title: words.act,
      width: 'minmax(0, 2fr)',
      cell: (message) => (
        <Button
          size="small"
          aria-label={words.decideOf(message.subject ?? at(message.at))}
          onClick={() => setDeciding(message)}
        >
          {words.decide}
        </Button>
      ),
    },
  ]
  return (
    <>
      <DataTable
        label={words.label}
        columns={columns}
        rows={messages}
        idOf={({ id }) => id}
        isBusy={isBusy}
      />
      {deciding && (
        <DecisionDialog
          message={deciding}
          onDecided={(settled) => {
            setDeciding(undefined)
            onDecided(settled)
          }}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </>
  )
}

/** Subject, why it waits, and how long; the subject is not for every administrator. */
function Message({ message }: { message: QuarantinedMessage }) {
  const styles = useStyles()
  const { quarantine: words } = useAdminTexts()
  const { reasons, quarantine } = useTexts().log
  const { day } = useWords()
  const { subject, reason, problem, expiresAt, webLink } = message
  return (
    <>
      {subject === null ? (
        <span className={styles.hidden}>{words.hidden}</span>
      ) : (
        <span className={styles.subject}>{subject || words.noSubject}</span>
      )}
      {asSentence(reasons.short[reason])}
      {problem !== null && <span className={styles.note}>{problem}</span>}
      {expiresAt !== null && (
        <span className={styles.note}>{quarantine.expires(day(expiresAt))}</span>
      )}
      {webLink !== null && isWebAddress(webLink) && (
        <Link
          href={webLink}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={`${words.open} (${words.opensWindow})`}
        >
          {words.open}
        </Link>
      )}
    </>
  )
}

/** Whether a browser opens it as a page; a link from a mail server is not taken on trust. */
const isWebAddress = (link: string): boolean => /^https?:\/\//i.test(link)
