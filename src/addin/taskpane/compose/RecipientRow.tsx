import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components'
import { BuildingRegular } from '@fluentui/react-icons/svg/building'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited'
import type { CheckedRecipient } from '../../../contract/recipient.ts'
import { useTexts } from '../TextsContext.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
  who: { display: 'flex', flexDirection: 'column', minWidth: 0, flex: '1 1 9rem' },
  email: { color: tokens.colorNeutralForeground3 },
  // Fluent's badge is one fixed line; long words of other languages need two.
  badge: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', flexShrink: 0 },
})

/** One recipient with whether they may be followed. */
export function RecipientRow({ recipient }: { recipient: CheckedRecipient }) {
  const styles = useStyles()
  const { fields, colleague } = useTexts().compose.recipients
  const { name, email, field } = recipient
  const hasName = name !== null && name !== '' && name !== email
  const details = [fields[field], hasName && email, recipient.isInternal && colleague]
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <Text weight="semibold">{hasName ? name : email}</Text>
        <Text size={200} className={styles.email}>
          {details.filter(Boolean).join(' · ')}
        </Text>
      </span>
      <PreferenceBadge recipient={recipient} className={styles.badge} />
    </li>
  )
}

interface BadgeProps {
  recipient: CheckedRecipient
  className: string
}

/** Words and a shape; the colour only repeats them. */
function PreferenceBadge({ recipient, className }: BadgeProps) {
  const { recipients } = useTexts().compose
  if (recipient.preference === 'do-not-allow') {
    return (
      <Badge className={className} appearance="tint" color="danger" icon={<ProhibitedRegular />}>
        {recipients.deny}
      </Badge>
    )
  }
  if (recipient.isInternal) {
    return (
      <Badge className={className} appearance="tint" color="informative" icon={<BuildingRegular />}>
        {recipients.internal}
      </Badge>
    )
  }
  return (
    <Badge className={className} appearance="tint" color="success" icon={<CheckmarkRegular />}>
      {recipients.allow}
    </Badge>
  )
}
