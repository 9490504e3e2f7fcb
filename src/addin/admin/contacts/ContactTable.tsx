import { Badge, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import type { ContactPreference } from '../../../contract/contact.ts'
import { ContactZone } from '../../taskpane/timing/ContactZone.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { ConsentProof } from './ConsentProof.tsx'
import { StatedPreference } from './StatedPreference.tsx'

const useStyles = makeStyles({
  who: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  // Its box begins where the text of the row does.
  box: {
    marginBlock: `calc(-1 * ${tokens.spacingVerticalXS})`,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  names: { minWidth: 0 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

interface Props {
  contacts: readonly ContactPreference[]
  isBusy: boolean
  /** Addresses. */
  selected: ReadonlySet<string>
  onSelect: (email: string, isSelected: boolean) => void
}

/** Contacts with preference and consent, to be selected. */
export function ContactTable({ contacts, isBusy, selected, onSelect }: Props) {
  const { contacts: words } = useAdminTexts()
  const columns: Column<ContactPreference>[] = [
    {
      title: words.people.contact,
      width: 'minmax(0, 5fr)',
      cell: (contact) => (
        <Who contact={contact} isSelected={selected.has(contact.email)} onSelect={onSelect} />
      ),
    },
    {
      title: words.people.account,
      width: 'minmax(0, 3fr)',
      cell: ({ accountName }) => accountName ?? '–',
    },
    {
      title: words.preference,
      width: 'minmax(0, 4fr)',
      cell: (contact) => <StatedPreference stated={contact} />,
    },
    {
      title: words.consent,
      width: 'minmax(0, 4fr)',
      cell: (contact) => <Consent contact={contact} />,
    },
  ]
  return (
    <DataTable
      label={words.people.title}
      columns={columns}
      rows={contacts}
      idOf={({ id }) => id}
      isBusy={isBusy}
    />
  )
}

interface WhoProps {
  contact: ContactPreference
  isSelected: boolean
  onSelect: (email: string, isSelected: boolean) => void
}

function Who({ contact: { email, name, type }, isSelected, onSelect }: WhoProps) {
  const styles = useStyles()
  const { contacts: words } = useAdminTexts()
  return (
    <div className={styles.who}>
      <Checkbox
        className={styles.box}
        aria-label={words.people.select(name ?? email)}
        checked={isSelected}
        onChange={(_event, { checked }) => onSelect(email, checked === true)}
      />
      <div className={styles.names}>
        <span className={styles.name}>
          {name ?? email} {type === 'lead' && <Badge appearance="outline">{words.lead}</Badge>}
        </span>
        {name && <span className={styles.note}>{email}</span>}
        <ContactZone email={email} />
      </div>
    </div>
  )
}

function Consent({ contact }: { contact: ContactPreference }) {
  const styles = useStyles()
  const { contacts: words } = useAdminTexts()
  const { day } = useWords()
  const { consent, consentSince, email, reason } = contact
  return (
    <>
      {words.consents[consent]}
      {consentSince !== null && (
        <span className={styles.note}>{words.since(day(consentSince))}</span>
      )}
      {reason !== null && <span className={styles.note}>{words.reasons[reason]}</span>}
      {consent !== 'none' && <ConsentProof email={email} />}
    </>
  )
}
