import { Avatar, Badge, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited'
import type { AccountPreference, Contact } from '../../../contract/contact.ts'
import { AccountLine } from '../account/AccountLine.tsx'
import { Kpis } from '../interactions/Kpis.tsx'
import { Panel } from '../components/Panel.tsx'
import { PreferenceSwitch } from './PreferenceSwitch.tsx'
import { ScoreSummary } from './ScoreSummary.tsx'
import { Sparkline } from './Sparkline.tsx'
import { useKnownSession, useMayLook } from '../../client/queries.ts'
import { AccountSwitch } from './AccountSwitch.tsx'
import { ConsentSection } from './ConsentSection.tsx'
import { LoggingRights } from './LoggingRights.tsx'
import { ContactZone } from '../timing/ContactZone.tsx'
import { useMayLog } from '../useMayLog.ts'
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
  rights: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  warning: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorStatusDangerForeground3,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
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
  onOpenAccount: (id: string) => void
  /** The contact's account was shown just before. */
  wasInAccount: boolean
}

/** Who a contact is, how engaged they are, and whether mail to them may be followed. */
export function ContactCard(props: Props) {
  const { contact, name } = props
  const { engagement } = contact
  const mayLook = useMayLook()
  const nothing = useNothingToShow(mayLook)
  return (
    <Panel title={contact.name ?? name}>
      <Identity {...props} name={contact.name ?? name} />
      <NotMeasured contact={contact} />
      {engagement && mayLook ? <Engaged engagement={engagement} /> : <Text>{nothing}</Text>}
      <Rights contact={contact} />
    </Panel>
  )
}

/** Why mail to this contact is not measured, all things considered. */
function NotMeasured({ contact: { reason } }: { contact: Contact }) {
  const styles = useStyles()
  const words = useWords().texts.contact
  if (reason === null) return null
  return (
    <span className={styles.warning}>
      <ProhibitedRegular aria-hidden className={styles.icon} />
      {words.notMeasured(words.reasons[reason])}
    </span>
  )
}

/** What decides about measuring: their preference, their company's, their consent; and of logging. */
function Rights({ contact }: { contact: Contact }) {
  const styles = useStyles()
  const { preference } = useWords().texts.contact
  const mayLog = useMayLog()
  const { account } = contact
  const isBeaten = account?.preference === 'do-not-allow' && contact.preference === 'allow'
  return (
    <div className={styles.rights}>
      <PreferenceSwitch contact={contact} />
      {isBeaten && <span className={styles.note}>{preference.beaten}</span>}
      {account && <AccountSwitch account={account} />}
      <ConsentSection contact={contact} />
      {mayLog && <LoggingRights contact={contact} />}
      <ContactZone email={contact.email} />
    </div>
  )
}

/** Why there is no engagement, as far as that can be told from here. */
function useNothingToShow(mayLook: boolean): string {
  const words = useWords().texts.contact
  const isAdministrator = useKnownSession()?.roles.includes('administrator') ?? false
  if (!mayLook) return words.off
  return isAdministrator ? words.notShown : words.never
}

function Identity({ contact, name, ...account }: Props) {
  const styles = useStyles()
  const words = useWords().texts.contact
  return (
    <div className={styles.row}>
      <Avatar name={name} color="colorful" size={40} aria-hidden />
      <div className={styles.column}>
        {contact.account && <AccountName {...account} account={contact.account} />}
        <span className={styles.quiet}>{contact.email}</span>
        {contact.type === 'lead' && (
          <Badge className={styles.badge} appearance="tint" color="informative">
            {words.types.lead}
          </Badge>
        )}
        {contact.account?.preference === 'do-not-allow' && (
          <Badge className={styles.badge} appearance="tint" color="danger">
            {words.account.badge}
          </Badge>
        )}
      </div>
    </div>
  )
}

/** The way to the account's card; the name alone while nothing may be shown. */
function AccountName({
  account,
  onOpenAccount,
  wasInAccount,
}: Pick<Props, 'onOpenAccount' | 'wasInAccount'> & { account: AccountPreference }) {
  if (!useMayLook()) return <Text weight="semibold">{account.name}</Text>
  return (
    <AccountLine
      account={account}
      onOpen={() => onOpenAccount(account.id)}
      isReturn={wasInAccount}
    />
  )
}

function Engaged({ engagement }: { engagement: NonNullable<Contact['engagement']> }) {
  const styles = useStyles()
  const ago = useAgo()
  const words = useWords().texts.contact
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
