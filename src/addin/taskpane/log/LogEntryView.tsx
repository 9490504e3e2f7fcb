import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { LogEntryDetail } from '../../../contract/log.ts'
import { useLogEntry } from '../../client/log-queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Facts } from '../components/Facts.tsx'
import { Panel, Stack } from '../components/Panel.tsx'
import { EntryActs } from '../log-entry/EntryActs.tsx'
import { OpenOriginal } from '../log-entry/OpenOriginal.tsx'
import { SenderCheck } from '../log-entry/SenderCheck.tsx'
import { useWords } from '../useWords.ts'

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

export interface EntryLinks {
  onOpenFollow: (followKey: string) => void
  onOpenEntry: (id: string) => void
  /** Absent where there is no list to show it in. */
  onContact?: (contact: LogEntryDetail['entry']['contact']) => void
}

/** One entry of the log with everything about it, and what can be done about it. */
export function LogEntryView({ id, ...links }: EntryLinks & { id: string }) {
  const { entry: words } = useWords().texts.log
  const query = useLogEntry(id)
  return (
    <AsyncContent query={query} label={words.title} lines={6}>
      {(detail) => <Detail detail={detail} {...links} />}
    </AsyncContent>
  )
}

function Detail({ detail, ...links }: EntryLinks & { detail: LogEntryDetail }) {
  const { texts, at } = useWords()
  const { log } = texts
  const { entry: words, list } = log
  const { entry } = detail
  const contact = entry.contact.name ?? entry.contact.email
  return (
    <Stack>
      <Panel title={entry.subject || list.noSubject}>
        <Facts
          facts={[
            [words.exchange, log.status.between(contact, entry.salesperson.name)],
            [words.when, `${log.directions[entry.direction]}, ${at(entry.at)}`],
            [words.source, log.sources[entry.source]],
          ]}
        />
        <SenderCheck proof={detail.senderProof} />
        <OpenOriginal webLink={entry.webLink} source={entry.source} />
        {!entry.mayChange && <Text size={200}>{words.readOnly}</Text>}
        <Links detail={detail} {...links} />
      </Panel>
      <EntryActs detail={detail} />
    </Stack>
  )
}

function Links({
  detail,
  onOpenFollow,
  onOpenEntry,
  onContact,
}: EntryLinks & { detail: LogEntryDetail }) {
  const styles = useStyles()
  const { log } = useWords().texts
  const { entry: words } = log
  const { entry, followKey, others } = detail
  return (
    <>
      <div className={styles.links}>
        {onContact && (
          <Button size="small" onClick={() => onContact(entry.contact)}>
            {words.contactMail(entry.contact.name ?? entry.contact.email)}
          </Button>
        )}
        {followKey !== null && (
          <Button size="small" onClick={() => onOpenFollow(followKey)}>
            {words.followedMail}
          </Button>
        )}
      </div>
      {others.length > 0 && (
        <Stack isTight>
          <Text size={200}>{words.others}</Text>
          <div className={styles.links}>
            {others.map(({ id, contactEmail, salespersonName }) => (
              <Button key={id} size="small" onClick={() => onOpenEntry(id)}>
                {log.status.between(contactEmail, salespersonName)}
              </Button>
            ))}
          </div>
        </Stack>
      )}
    </>
  )
}
