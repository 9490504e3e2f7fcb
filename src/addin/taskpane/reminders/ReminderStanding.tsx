import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components'
import type { Reminder } from '../../../contract/reminder.ts'
import { Stack } from '../components/Panel.tsx'
import { FollowFirst } from '../compose/FollowFirst.tsx'
import type { DraftFollow } from '../compose/useDraftFollow.ts'
import { noteSentences, stateSentence } from './reminder-words.ts'
import { useReminderWords } from './useReminderWords.ts'

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface Props {
  reminder: Reminder
  /** Of its draft, where following that would show what it waits for. */
  follow?: DraftFollow | undefined
}

/** How a reminder stands, what it says, and what is worth knowing besides. */
export function ReminderStanding({ reminder, follow }: Props) {
  const styles = useStyles()
  const said = useReminderWords()
  const notes = noteSentences(reminder, said)
  return (
    <Stack isTight>
      <Text weight="semibold">{stateSentence(reminder, said)}</Text>
      {reminder.text && <Text className={styles.text}>{reminder.text}</Text>}
      {reminder.state === 'set-warning' ? (
        <Warning text={notes.join(' ')} follow={follow} />
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

function Warning({ text, follow }: { text: string; follow: DraftFollow | undefined }) {
  if (follow) return <FollowFirst follow={follow} warning={text} />
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  )
}
