import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { useEffect, useRef } from 'react'
import type { CheckedRecipient } from '../../../contract/recipient.ts'
import { useTexts } from '../TextsContext.ts'
import { RecipientBadge } from './RecipientBadge.tsx'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    flexGrow: 1,
    minWidth: 0,
  },
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: 'none' },
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
  button: {
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  who: { display: 'flex', flexDirection: 'column', minWidth: 0, flex: '1 1 9rem' },
  quiet: { color: tokens.colorNeutralForeground3 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
})

interface Props {
  recipient: CheckedRecipient
  /** Its contact was just looked at. */
  takesFocus: boolean
  onOpen: (recipient: CheckedRecipient) => void
}

/** One recipient with what may be measured of mail to them, and why; opens the contact. */
export function RecipientRow({ recipient, takesFocus, onOpen }: Props) {
  const styles = useStyles()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])
  // A colleague has no follow preference to be looked at.
  if (recipient.isInternal) {
    return (
      <li className={styles.item}>
        <div className={styles.row}>
          <Line recipient={recipient} />
        </div>
      </li>
    )
  }
  return (
    <li className={styles.item}>
      <button
        ref={button}
        type="button"
        className={mergeClasses(styles.row, styles.button)}
        onClick={() => onOpen(recipient)}
      >
        <Line recipient={recipient} />
        <ChevronRightRegular aria-hidden className={styles.chevron} />
      </button>
    </li>
  )
}

function Line({ recipient }: { recipient: CheckedRecipient }) {
  const styles = useStyles()
  const { compose, contact } = useTexts()
  const { fields, colleague } = compose.recipients
  const { name, email, field, reason } = recipient
  const hasName = name !== null && name !== '' && name !== email
  return (
    <span className={styles.line}>
      <span className={styles.who}>
        <Text weight="semibold">{hasName ? name : <Address email={email} />}</Text>{' '}
        <Text size={200} className={styles.quiet}>
          {fields[field]}
          {hasName && ' · '}
          {hasName && <Address email={email} />}
          {recipient.isInternal && ` · ${colleague}`}
        </Text>{' '}
        {reason !== null && <Text size={200}>{contact.reasons[reason]}</Text>}
      </span>{' '}
      <RecipientBadge recipient={recipient} />
    </span>
  )
}

/** Where there is no room for all of it, it goes on with the company. */
function Address({ email }: { email: string }) {
  const at = email.lastIndexOf('@') + 1
  return (
    <>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </>
  )
}
