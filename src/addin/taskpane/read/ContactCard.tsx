import { Avatar, Badge, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Contact } from '../../../contract/contact.ts'
import { Kpis } from '../interactions/Kpis.tsx'
import { Panel } from '../components/Panel.tsx'
import { PreferenceSwitch } from './PreferenceSwitch.tsx'
import { ScoreSummary } from './ScoreSummary.tsx'
import { Sparkline } from './Sparkline.tsx'
import { useAgo, useWords } from '../useWords.ts'

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'center' },
  column: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  badge: {
    alignSelf: 'flex-start',
    height: 'auto',
    minHeight: '20px',
    marginTop: tokens.spacingVerticalXXS,
    whiteSpace: 'normal',
  },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})

interface Props {
  contact: Contact
  /** As the mail has it, for a contact the API knows no name of. */
  name: string
}

/** Who a contact is, how engaged they are, and whether mail to them may be followed. */
export function ContactCard({ contact, name }: Props) {
  const { engagement } = contact
  const words = useWords().texts.read.contact
  return (
    <Panel title={contact.name ?? name}>
      <Identity contact={contact} name={contact.name ?? name} />
      {engagement ? <Engaged engagement={engagement} /> : <Text>{words.never}</Text>}
      <PreferenceSwitch contact={contact} />
    </Panel>
  )
}

function Identity({ contact, name }: Props) {
  const styles = useStyles()
  const words = useWords().texts.read.contact
  return (
    <div className={styles.row}>
      <Avatar name={name} color="colorful" size={40} aria-hidden />
      <div className={styles.column}>
        {contact.account && <Text weight="semibold">{contact.account.name}</Text>}
        <span className={styles.quiet}>{contact.email}</span>
        {contact.type === 'lead' && (
          <Badge className={styles.badge} appearance="tint" color="informative">
            {words.types.lead}
          </Badge>
        )}
      </div>
    </div>
  )
}

function Engaged({ engagement }: { engagement: NonNullable<Contact['engagement']> }) {
  const styles = useStyles()
  const ago = useAgo()
  const words = useWords().texts.read.contact
  const { score, lastInteractionAt, oneOfSeveral } = engagement
  return (
    <>
      <ScoreSummary score={score}>
        <span className={styles.quiet}>
          {lastInteractionAt ? words.lastActive(ago(lastInteractionAt)) : words.neverActive}
        </span>{' '}
        <span className={styles.quiet}>{words.followedEmails(engagement.followedEmails)}</span>
      </ScoreSummary>
      <Sparkline days={engagement.last90Days} />
      <Kpis counts={engagement.counts} ownViews={engagement.ownViews} />
      {oneOfSeveral.people > 0 && (
        <span className={styles.note}>{words.oneOfSeveral(oneOfSeveral.people)}</span>
      )}
    </>
  )
}
