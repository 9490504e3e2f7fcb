import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ConsentEvent } from '../../../contract/consent.ts'
import type { ContactTexts } from '../../locales/en-US/contact.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { useWords } from '../useWords.ts'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  line: { display: 'block', overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
})

/** Every step of a contact's consent as proof, newest first, behind a line that tells how many. */
export function ConsentHistory({ events }: { events: readonly ConsentEvent[] }) {
  const { consent: words } = useWords().texts.contact
  if (events.length === 0) return <ConsentSteps events={events} />
  return (
    <Disclosure label={words.proof(events.length)}>
      <ConsentSteps events={events} />
    </Disclosure>
  )
}

/** The steps alone; says so where there are none. */
export function ConsentSteps({ events }: { events: readonly ConsentEvent[] }) {
  const styles = useStyles()
  const { consent: words } = useWords().texts.contact
  if (events.length === 0) {
    return (
      <Text size={200} className={styles.quiet}>
        {words.noProof}
      </Text>
    )
  }
  return (
    <ol className={styles.list}>
      {events.map((event) => (
        <li key={event.id}>
          <Step event={event} />
        </li>
      ))}
    </ol>
  )
}

function Step({ event }: { event: ConsentEvent }) {
  const styles = useStyles()
  const { texts, at } = useWords()
  const { consent: words } = texts.contact
  return (
    <>
      <Text block size={200} weight="semibold">
        {words.events[event.state]}
      </Text>
      <span className={styles.line}>{detailsOf(event, words).join(' · ')}</span>
      {event.note && <span className={styles.line}>{event.note}</span>}
      <span className={styles.quiet}>
        {at(event.at)} · {words.wording(event.wording)}
      </span>
      {event.fromOwnNetwork && <span className={styles.line}>{words.ownNetwork}</span>}
    </>
  )
}

/** How it was said and who recorded it. */
function detailsOf({ source, by, recordedBy }: ConsentEvent, words: ContactTexts['consent']) {
  const how = source === null ? [] : [words.sources[source]]
  if (by === 'recipient') return [...how, words.byRecipient]
  return [...how, recordedBy === null ? words.recorded : words.recordedBy(recordedBy)]
}
