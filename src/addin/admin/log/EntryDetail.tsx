import { Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { LogEntryDetail } from '../../../contract/log.ts'
import { useLogEntry } from '../../client/log-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { BackBar } from '../../taskpane/components/BackBar.tsx'
import { Facts } from '../../taskpane/components/Facts.tsx'
import { Panel, Stack } from '../../taskpane/components/Panel.tsx'
import { EntryActs } from '../../taskpane/log-entry/EntryActs.tsx'
import { OpenOriginal } from '../../taskpane/log-entry/OpenOriginal.tsx'
import { SenderCheck } from '../../taskpane/log-entry/SenderCheck.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { addressOf, partAddress } from '../page-address.ts'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
})

/** One entry of the log with everything about it, and what can be done about it. */
export function EntryDetail({ id }: { id: string }) {
  const { entry: words } = useWords().texts.log
  const query = useLogEntry(id)
  return (
    <Stack>
      <BackBar label={words.back} onBack={() => void location.assign(addressOf('log'))} />
      <AsyncContent query={query} label={words.title} lines={8}>
        {(detail) => (
          <Stack>
            <About detail={detail} />
            <EntryActs detail={detail} />
          </Stack>
        )}
      </AsyncContent>
    </Stack>
  )
}

function About({ detail }: { detail: LogEntryDetail }) {
  const styles = useStyles()
  const { texts, at } = useWords()
  const { log } = texts
  const { entry: words } = log
  const { entry, others } = detail
  const contact = entry.contact.name ?? entry.contact.email
  return (
    <Panel title={entry.subject || log.list.noSubject}>
      <Facts
        facts={[
          [words.exchange, log.status.between(contact, entry.salesperson.name)],
          [words.when, `${log.directions[entry.direction]}, ${at(entry.at)}`],
          [words.source, log.sources[entry.source]],
        ]}
      />
      <SenderCheck proof={detail.senderProof} />
      <OpenOriginal webLink={entry.webLink} source={entry.source} />
      {!entry.mayChange && <Text>{words.readOnly}</Text>}
      {others.length > 0 && (
        <>
          <Text weight="semibold">{words.others}</Text>
          <ul className={styles.list} aria-label={words.others}>
            {others.map((other) => (
              <li key={other.id}>
                <Link href={partAddress('log', other.id)}>
                  {log.status.between(other.contactEmail, other.salespersonName)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
