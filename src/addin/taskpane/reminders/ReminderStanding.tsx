import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Reminder } from '../../../contract/reminder.ts'
import { Stack } from '../components/Panel.tsx'
import { noteSentences, stateSentence } from './reminder-words.ts'
import { useReminderWords } from './useReminderWords.ts'

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface Props {
  reminder: Reminder
  /** What can be done where nobody sees what it waits for. */
  warningAct?: ReactNode
}

/** How a reminder stands, what it says, and what is worth knowing besides. */
export function ReminderStanding({ reminder, warningAct }: Props) {
  const styles = useStyles()
  const said = useReminderWords()
  const notes = noteSentences(reminder, said)
  return (
    <Stack isTight>
      <Text weight="semibold">{stateSentence(reminder, said)}</Text>
      {reminder.text && <Text className={styles.text}>{reminder.text}</Text>}
      {reminder.state === 'set-warning' ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notes.join(' ')}</MessageBarBody>
          {warningAct}
        </MessageBar>
      ) : (
        notes.map((note) => (
          <Text key={note} size={200} className={styles.quiet}>
            {note}
          </Text>
        ))
      )}
    </Stack>
  )
}
