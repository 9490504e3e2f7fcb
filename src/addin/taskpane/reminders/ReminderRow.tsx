import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Reminder } from '../../../contract/reminder.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import { ReminderActs } from './ReminderActs.tsx'
import { ReminderStanding } from './ReminderStanding.tsx'

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  head: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  subject: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface Props {
  reminder: Reminder
  onOpen: (followKey: string) => void
}

/** One reminder in the list, with its mail and what can be done. */
export function ReminderRow({ reminder, onOpen }: Props) {
  const styles = useStyles()
  const { reminder: words } = useToolTexts()
  const { number } = useWords()
  const { subject, recipient, followKey, snoozes } = reminder
  const notes = [
    ...(recipient ? [words.to(recipient.name ?? recipient.email)] : []),
    ...(snoozes > 0 ? [words.snoozed(snoozes, number(snoozes))] : []),
  ]
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.subject}>{subject || words.noSubject}</h3>
        {notes.length > 0 && (
          <Text size={200} className={styles.quiet}>
            {notes.join(' · ')}
          </Text>
        )}
      </div>
      <ReminderStanding reminder={reminder} />
      <ReminderActs reminder={reminder}>
        {followKey !== null && (
          <Button size="small" onClick={() => onOpen(followKey)}>
            {words.list.openMail}
          </Button>
        )}
      </ReminderActs>
    </li>
  )
}
