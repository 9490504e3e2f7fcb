import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { MessageLogging } from '../../../contract/message-logging.ts'
import { Facts, type Fact } from '../components/Facts.tsx'
import { useWords } from '../useWords.ts'

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  entry: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
})

interface Props {
  logging: MessageLogging
  /** What else there is to say, as a sentence. */
  text?: string | undefined
  onOpenEntry: (id: string) => void
}

/** Everything known about where a message stands: why, since when, by whom, and its entries. */
export function StatusDetails({ logging, text, onOpenEntry }: Props) {
  const styles = useStyles()
  const facts = useFacts(logging)
  const why = logging.reason === null ? undefined : <Why reason={logging.reason} />
  return (
    <div className={styles.details}>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {why}
      {facts.length > 0 && <Facts facts={facts} />}
      {logging.entries.length > 0 && (
        <Entries entries={logging.entries} onOpenEntry={onOpenEntry} />
      )}
    </div>
  )
}

function Why({ reason }: { reason: NonNullable<MessageLogging['reason']> }) {
  const styles = useStyles()
  const { reasons } = useWords().texts.log
  return <p className={styles.text}>{reasons.long[reason]}</p>
}

function useFacts({ seenAt, decidedAt, by, source }: MessageLogging): Fact[] {
  const { texts, at } = useWords()
  const { status: words, sources } = texts.log
  const decided = decidedAt === null ? null : at(decidedAt)
  return [
    [words.seen, seenAt === null ? null : at(seenAt)],
    [words.source, source === null ? null : sources[source]],
    [words.decided, decided !== null && by !== null ? words.by(by, decided) : (decided ?? by)],
  ].flatMap(([term, value]) => (term && value ? [[term, value] as const] : []))
}

interface EntriesProps {
  entries: MessageLogging['entries']
  onOpenEntry: (id: string) => void
}

function Entries({ entries, onOpenEntry }: EntriesProps) {
  const styles = useStyles()
  const { log } = useWords().texts
  const { status: words } = log
  return (
    <ul className={styles.list} aria-label={words.entries}>
      {entries.map((entry) => {
        const contact = entry.contactName ?? entry.contactEmail
        const parts = [
          log.directions[entry.direction],
          words.between(contact, entry.salespersonName),
          ...(entry.isCanceled ? [words.isCanceled] : []),
        ]
        return (
          <li key={entry.entryId} className={styles.entry}>
            <span>{parts.join(' · ')}</span>
            <Button
              size="small"
              aria-label={`${words.open}: ${contact}`}
              onClick={() => onOpenEntry(entry.entryId)}
            >
              {words.open}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
