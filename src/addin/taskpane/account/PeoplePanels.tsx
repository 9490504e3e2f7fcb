import { Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { AccountContact, AccountEngagement, Acquaintance } from '../../../contract/account.ts'
import { useKnownSession } from '../../client/queries.ts'
import type { Person } from '../../outlook/port.ts'
import { Panel } from '../components/Panel.tsx'
import { useAgo, useWords } from '../useWords.ts'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    overflowWrap: 'anywhere',
  },
  quiet: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
})

/** Who of ours knows whom of theirs best. */
export function AcquaintancePanel({ found }: { found: AccountEngagement['acquaintances'] }) {
  const styles = useStyles()
  const { acquaintances: words } = useWords().texts.account
  return (
    <Panel title={words.title}>
      {found === null ? (
        <Hidden />
      ) : found.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <ol className={styles.list}>
          {found.map((one, place) => (
            <Pair key={place} pair={one} />
          ))}
        </ol>
      )}
    </Panel>
  )
}

function Pair({ pair }: { pair: Acquaintance }) {
  const styles = useStyles()
  const { texts, number } = useWords()
  const ago = useAgo()
  const { acquaintances: words, mails, meetings } = texts.account
  return (
    <li>
      {words.pair(pair.ours, pair.theirs ?? words.unknown)}{' '}
      <span className={styles.quiet}>
        {words.counts(
          mails(pair.emails, number(pair.emails)),
          meetings(pair.meetings, number(pair.meetings)),
          ago(pair.lastAt),
        )}
      </span>
    </li>
  )
}

interface ContactProps {
  engagement: AccountEngagement
  /** Absent: there is no place to show a contact in. */
  onOpen?: ((person: Person) => void) | undefined
}

/** Contacts of the account, those with the highest scores first. */
export function ContactPanel({ engagement, onOpen }: ContactProps) {
  const styles = useStyles()
  const { texts, number } = useWords()
  const { contacts: words } = texts.account
  const { contacts, contactCount } = engagement
  const more = contactCount - (contacts?.length ?? 0)
  return (
    <Panel title={words.title(contactCount, number(contactCount))}>
      {contacts === null ? (
        <Hidden />
      ) : contacts.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <>
          <ul className={styles.list}>
            {contacts.map((contact) => (
              <ContactLine key={contact.email} contact={contact} onOpen={onOpen} />
            ))}
          </ul>
          {more > 0 && <Text size={200}>{words.more(more, number(more))}</Text>}
        </>
      )}
    </Panel>
  )
}

function ContactLine({
  contact,
  onOpen,
}: Pick<ContactProps, 'onOpen'> & { contact: AccountContact }) {
  const styles = useStyles()
  const { texts, number } = useWords()
  const ago = useAgo()
  const { contacts: words } = texts.account
  const { email, score, lastInteractionAt } = contact
  const name = contact.name ?? email
  const facts = [
    score === null ? words.noScore : words.score(number(score)),
    ...(lastInteractionAt === null ? [] : [words.active(ago(lastInteractionAt))]),
  ]
  return (
    <li>
      {onOpen ? (
        <Link as="button" inline title={words.open(name)} onClick={() => onOpen({ email, name })}>
          {name}
        </Link>
      ) : (
        name
      )}{' '}
      <span className={styles.quiet}>{facts.join(' · ')}</span>
    </li>
  )
}

/** Why people are not shown, as far as that can be told from here. */
function Hidden() {
  const { hidden: words } = useWords().texts.account
  const isAdministrator = useKnownSession()?.roles.includes('administrator') ?? false
  return <Text>{isAdministrator ? words.administrator : words.onlyTotals}</Text>
}
